import { randomBytes } from 'node:crypto';
import type { AppContext } from '~/features/accounts/actor';
import type { Db, Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import type { ByteSource } from './byte-source.server';
import { refuseBinary } from './file-encoding.server';
import { LARGEST_IMPORT } from './import-limits';
import { UnreadableFile } from './problem';

/** Removes an upload that no run needs any more. */
export const SWEEP_UPLOAD_TASK = 'importing.sweep-upload';

/** Files are kept in parts, so that one of any size passes through little memory. */
const PART_BYTES = 4_000_000;
const PARTS_MAX = Math.ceil(LARGEST_IMPORT / PART_BYTES) + 1;
const HEAD = 4_096;
const HOUR = 60 * 60 * 1_000;
const KEPT_DAYS = 30;

const partKey = (key: string, part: number): string => `${key}/${String(part).padStart(4, '0')}`;

/** Thrown when more bytes come than a file may have. */
export class UploadTooLarge extends Error {
  override name = 'UploadTooLarge';
}

/**
 * Keeps a file as it comes in. One that is no text is refused by its first bytes. What is kept and belongs to no
 * run an hour later is removed, so that a connection that breaks leaves nothing behind.
 */
export async function keepUpload(
  ctx: AppContext,
  name: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ key: string; size: number }> {
  const key = `imports/${randomBytes(16).toString('hex')}`;
  await planSweep(ctx, ctx.db, key, HOUR);
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let size = 0;
  let parts = 0;
  const keep = async () => {
    const body = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    if (parts === 0) refuseBinary(body.subarray(0, HEAD), name);
    await ctx.storage.put(partKey(key, parts), { body, contentType: 'application/octet-stream' });
    parts += 1;
  };
  for await (const piece of pieces) {
    if (parts === 0 && size < HEAD && size + piece.length >= HEAD)
      refuseBinary(Buffer.concat([...waiting, piece]).subarray(0, HEAD), name);
    size += piece.length;
    if (size > LARGEST_IMPORT) throw new UploadTooLarge();
    waiting.push(piece);
    waitingBytes += piece.length;
    if (waitingBytes >= PART_BYTES) await keep();
  }
  if (waitingBytes > 0) await keep();
  return { key, size };
}

/** The bytes of a kept upload; throws `UnreadableFile` when they are gone. */
export function keptSource(
  ctx: Pick<AppContext, 'storage'>,
  upload: { key: string; name: string; size: number },
): ByteSource {
  async function* read(): AsyncGenerator<Uint8Array> {
    let left = upload.size;
    for (let part = 0; left > 0; part += 1) {
      const found = await ctx.storage.get(partKey(upload.key, part));
      if (!found) throw new UnreadableFile('fileGone', { file: upload.name });
      left -= found.body.length;
      yield found.body;
    }
  }
  return { name: upload.name, size: upload.size, read };
}

/** Removes the bytes of an upload; its runs stay, without a way to go on. */
export async function removeUpload(ctx: AppContext, key: string): Promise<void> {
  await ctx.db.importRun.updateMany({ where: { fileKey: key }, data: { fileKey: null } });
  for (let part = 0; part <= PARTS_MAX; part += 1) await ctx.storage.remove(partKey(key, part));
}

/** Plans that an upload is removed once its runs are old. */
export const keepForDays = (ctx: AppContext, tx: Tx, key: string): Promise<void> =>
  planSweep(ctx, tx, key, KEPT_DAYS * 24 * HOUR);

function planSweep(ctx: AppContext, tx: Tx | Db, key: string, inMs: number): Promise<void> {
  const runAt = new Date(ctx.clock.now().getTime() + inMs);
  return enqueue(tx, SWEEP_UPLOAD_TASK, { id: key }, { runAt });
}

/** Job body: removes an upload that belongs to no run, or whose runs are old, with what was kept of their rows. */
export async function sweepUpload(ctx: AppContext, key: string): Promise<void> {
  const since = new Date(ctx.clock.now().getTime() - KEPT_DAYS * 24 * HOUR);
  const young = await ctx.db.importRun.count({ where: { fileKey: key, startedAt: { gt: since } } });
  if (young > 0) return;
  await ctx.db.importRow.deleteMany({ where: { run: { fileKey: key } } });
  await removeUpload(ctx, key);
}
