import path from 'node:path';
import type { AppContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import { importFile, type ImportOptions } from './import-file.server';
import { IMPORT_KINDS } from './import-fields';
import { keptSource, removeUpload } from './kept-upload.server';
import { chooseMapping, loadMappings } from './mapping-files.server';
import { UnreadableFile } from './problem';
import { openRows } from './read-rows.server';
import { isChange, matchLater } from './run-import.server';
import { continueRun, RunTaken } from './run-record.server';

/** Works on one run of an uploaded file, from where it is to its end. */
export const IMPORT_TASK = 'importing.run';
const IMPORT_QUEUE = 'imports';

/** The mapping files of the market, beside the program. */
export const MAPPING_FOLDER = path.resolve('mappings');

/** Plans the work on a run; one waiting job per run is enough, and imports follow one another. */
export const planImport = (tx: Tx, id: string): Promise<void> =>
  enqueue(tx, IMPORT_TASK, { id }, { key: `${IMPORT_TASK}:${id}`, queue: IMPORT_QUEUE });

/** Opens an upload and recognises its layout; throws `UnreadableFile`. */
export async function openUpload(
  ctx: AppContext,
  upload: { key: string; name: string; size: number; holds: string | null; asked: string | null },
) {
  const opened = await openRows(keptSource(ctx, upload));
  const mappings = await loadMappings(MAPPING_FOLDER);
  const kind = IMPORT_KINDS.find((one) => one === upload.holds);
  const mapping = await chooseMapping(opened, { mappings, mapping: upload.asked ?? undefined, kind });
  return { opened, mapping };
}

/**
 * Job body: works on a run until it is done, is asked to stop, or the process ends; then a new job goes on. Run
 * again after its process was killed, it goes on behind the last whole batch.
 */
export async function performImport(
  ctx: AppContext,
  { id }: { id: string },
  options: Pick<ImportOptions, 'signal' | 'batchRows'> = {},
): Promise<void> {
  await ctx.db.importRun.updateMany({ where: { id, state: 'stopping' }, data: { state: 'stopped' } });
  const run = await ctx.db.importRun.findFirst({ where: { id, state: { in: ['waiting', 'running'] } } });
  if (!run) return;
  try {
    const { fileKey: key, file: name, holds, asked } = run;
    if (key === null) throw new UnreadableFile('fileGone', { file: name });
    const facts = await openUpload(ctx, { key, name, size: Number(run.byteSize), holds, asked });
    const record = await continueRun(ctx, id, facts);
    if (!record) return;
    const result = await importFile(ctx, facts.opened, record, { ...options, mapping: facts.mapping });
    if (!run.isDryRun && isChange(result)) await matchLater(ctx);
    if (!result.stopped && !run.isDryRun) await removeUpload(ctx, key);
    if (result.stopped && options.signal?.aborted) await goOnLater(ctx, id);
  } catch (error) {
    if (error instanceof RunTaken) return;
    if (!(error instanceof UnreadableFile)) throw error;
    await fail(ctx, id, error);
  }
}

async function goOnLater(ctx: AppContext, id: string): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await tx.importRun.updateMany({ where: { id, state: 'stopped' }, data: { state: 'waiting' } });
    await planImport(tx, id);
  });
}

async function fail(ctx: AppContext, id: string, { reason, params }: UnreadableFile): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db.importRun.updateMany({
    where: { id },
    data: {
      state: 'failed',
      failure: { reason, params },
      touchedAt: now,
      finishedAt: now,
    },
  });
}
