import type { AppContext } from '~/features/accounts/actor';
import { enqueue } from '~/platform/jobs.server';
import { fileSource } from './byte-source.server';
import type { FileResult } from './file-result';
import type { ImportKind } from './import-fields';
import { importFile, type ImportOptions, type Progress } from './import-file.server';
import { BULK_QUEUE, MATCH_ALL_TASK } from './import-tasks';
import { chooseMapping, loadMappings } from './mapping-files.server';
import type { Mapping } from './mapping';
import { PromisedOrganisations } from './promised-organisations';
import { openRows, type OpenedFile } from './read-rows.server';
import { totalOf } from './run-progress';
import { beginRun, continueRun, isImported, unfinishedRun, type RunRecord } from './run-record.server';

export type FileToImport = { path: string; kind?: ImportKind | undefined };
export type RunOptions = Pick<ImportOptions, 'signal' | 'batchRows'> & {
  files: readonly FileToImport[];
  /** Folder with the mapping files of the market. */
  mappingFolder: string;
  /** Name or path of the mapping for all files; else each file is recognised. */
  mapping?: string | undefined;
  dryRun?: boolean | undefined;
  /** Goes on with runs of these files that were cut off. */
  resume?: boolean | undefined;
  /** Passes over files that were imported to their end before. */
  once?: boolean | undefined;
  onProgress?: (file: string, progress: Progress) => void;
};

/**
 * Imports files in the order given. All are opened and recognised before the first row is written, so that a wrong
 * name or header stops the whole import at once. Matching follows when something changed.
 */
export async function runImport(ctx: AppContext, options: RunOptions): Promise<FileResult[]> {
  const mappings = await loadMappings(options.mappingFolder);
  const recognised = [];
  for (const { path, kind } of options.files) {
    const opened = await openRows(await fileSource(path));
    const choice = { mappings, mapping: options.mapping, kind };
    const facts = { opened, mapping: await chooseMapping(opened, choice), isDryRun: options.dryRun ?? false };
    if (options.once && (await isImported(ctx, facts))) continue;
    recognised.push({ ...facts, holds: kind });
  }
  const results: FileResult[] = [];
  const promised = new PromisedOrganisations();
  const { signal, batchRows, onProgress } = options;
  for (const facts of recognised) {
    if (signal?.aborted) break;
    const { mapping, opened } = facts;
    const run = await runFor(ctx, facts, options.resume ?? false);
    const each = { mapping, signal, batchRows, promised };
    const report = (progress: Progress) => onProgress?.(opened.name, progress);
    results.push(await importFile(ctx, opened, run, { ...each, onProgress: report }));
  }
  if (!options.dryRun && results.some(isChange)) await matchLater(ctx);
  return results;
}

type Facts = { mapping: Mapping; opened: OpenedFile; isDryRun: boolean; holds?: ImportKind | undefined };

async function runFor(ctx: AppContext, facts: Facts, resume: boolean): Promise<RunRecord> {
  const unfinished = resume ? await unfinishedRun(ctx, facts) : null;
  const continued = unfinished === null ? null : await continueRun(ctx, unfinished, facts);
  return continued ?? beginRun(ctx, facts);
}

export const isChange = ({ counts }: FileResult): boolean =>
  totalOf(counts, 'created') + totalOf(counts, 'updated') > 0;

/** One waiting job computes the suggestions of everything that is live. */
export const matchLater = (ctx: AppContext): Promise<void> =>
  enqueue(ctx.db, MATCH_ALL_TASK, {}, { key: MATCH_ALL_TASK, queue: BULK_QUEUE });
