import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { actorUserId } from '~/features/accounts/actor';
import type { Permission } from '~/features/accounts/permissions';
import { requirePermission } from '~/features/accounts/require.server';
import { StorageUnavailable } from '~/integrations/storage/storage-port';
import { DomainError, invalidField, notFound } from '~/platform/errors';
import { enqueue } from '~/platform/jobs.server';
import type { Tx } from '~/platform/db.server';
import { checkUpload } from './check-upload.server';
import { cardKey, fileName, type FilePurpose } from './file-rules';

export const SWEEP_FILE_TASK = 'organisations.sweep-file';
/** Asked for by a trigger on `stored_files`, so its name also stands in a migration. */
export const REMOVE_BYTES_TASK = 'organisations.remove-bytes';
const HOUR = 60 * 60 * 1_000;

export type FileUpload = {
  organisationId: string;
  purpose: FilePurpose;
  file: File;
  /** The form field that a refusal is shown at; the purpose when left out. */
  field?: string;
  /** What the actor must be allowed to do; editing the organisation when left out. */
  permission?: Permission;
};

/**
 * Checks a file and keeps it for an organisation that the actor may edit. Throws `invalid` at the field.
 * Whoever calls ties the id to a logo, a recognition or a post in a transaction of its own; a file that nothing
 * refers to an hour later is removed, so a failed form leaves nothing behind.
 */
export async function storeFile(ctx: AppContext, upload: FileUpload): Promise<{ id: string }> {
  const { organisationId, purpose, file, field = purpose, permission = 'edit:organisation' } = upload;
  if (ctx.actor.kind !== 'system') {
    if (ctx.actor.kind === 'person' && ctx.actor.organisation?.id !== organisationId) throw notFound();
    requirePermission(ctx, permission);
  }
  const checked = await checkUpload(purpose, new Uint8Array(await file.arrayBuffer()));
  if (!checked.ok) throw invalidField(field, checked.problem);
  const { body, contentType, width = null, height = null, card } = checked.file;
  const storageKey = `${purpose}/${randomBytes(20).toString('hex')}`;
  const { id } = await ctx.db.$transaction(async (tx) => {
    const row = await tx.storedFile.create({
      data: {
        organisationId,
        purpose,
        name: fileName(file.name, contentType),
        contentType,
        byteSize: body.byteLength,
        ...{ width, height },
        sha256: createHash('sha256').update(body).digest('hex'),
        storageKey,
        createdById: actorUserId(ctx.actor),
        createdAt: ctx.clock.now(),
      },
      select: { id: true },
    });
    await releaseFile(ctx, tx, row.id, HOUR);
    return row;
  });
  await orAway(ctx.storage.put(storageKey, { body, contentType }));
  if (card) await orAway(ctx.storage.put(cardKey(storageKey), { body: card, contentType }));
  return { id };
}

/** Says that a file may be out of use: after `delay` milliseconds it is removed, unless something refers to it then. */
export async function releaseFile(
  ctx: Pick<AppContext, 'clock'>,
  tx: Tx,
  id: string,
  delay = 0,
): Promise<void> {
  const runAt = new Date(ctx.clock.now().getTime() + delay);
  await enqueue(tx, SWEEP_FILE_TASK, { id }, { runAt });
}

/** Job: removes a file that no logo, no recognition and no post refers to. */
export async function sweepFile(ctx: AppContext, id: string): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM stored_files WHERE id = ${id} FOR UPDATE`;
    await tx.storedFile.deleteMany({ where: { id, logoOf: null, proofOf: null, postFile: null } });
  });
}

const Bytes = z.object({ key: z.string() });

/** Job: removes the bytes of a file whose row is gone; the database asks for it however that happened. */
export async function removeBytes(ctx: AppContext, payload: unknown): Promise<void> {
  const { key } = Bytes.parse(payload);
  await ctx.storage.remove(key);
  if (key.startsWith('photo/')) await ctx.storage.remove(cardKey(key));
}

/** People read that files cannot be kept now, not that something broke. */
export async function orAway<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!(error instanceof StorageUnavailable)) throw error;
    throw new DomainError('unavailable', { message: 'files.errors.away' });
  });
}
