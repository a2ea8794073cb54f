import type { AppContext } from '~/features/accounts/actor';
import { enqueue } from '~/platform/jobs.server';
import type { ImportKind } from './import-fields';
import type { FileResult } from './file-result';
import { importFile, type ImportOptions } from './import-file.server';
import type { ImportReport } from './import-report.server';
import { BULK_QUEUE, MATCH_ALL_TASK } from './import-tasks';
import { chooseMapping, loadMappings } from './mapping-files.server';
import { openRows } from './read-rows.server';

export type FileToImport = { path: string; kind?: ImportKind | undefined };
export type RunOptions = Pick<ImportOptions, 'dryRun' | 'signal' | 'batchRows'> & {
  files: readonly FileToImport[];
  /** Folder with the mapping files of the market. */
  mappingFolder: string;
  /** Name or path of the mapping for all files; else each file is recognised. */
  mapping?: string | undefined;
  report: ImportReport;
  onProgress?: (file: string, progress: { rows: number; refused: number; seconds: number }) => void;
};

/**
 * Imports files in the order given. All are opened and recognised before the first row is written, so that a wrong
 * name or header stops the whole import at once. Matching follows when something changed.
 */
export async function runImport(ctx: AppContext, options: RunOptions): Promise<FileResult[]> {
  const mappings = await loadMappings(options.mappingFolder);
  const recognised = [];
  for (const { path, kind } of options.files) {
    const opened = await openRows(path);
    const choice = { mappings, mapping: options.mapping, kind };
    recognised.push({ path, opened, mapping: await chooseMapping(path, opened, choice) });
  }
  const results: FileResult[] = [];
  for (const { path, opened, mapping } of recognised) {
    if (options.signal?.aborted) break;
    const { report, dryRun, signal, batchRows, onProgress } = options;
    const common = { mapping, report, dryRun, signal, batchRows };
    results.push(
      await importFile(ctx, path, opened, {
        ...common,
        onProgress: (progress) => onProgress?.(path, progress),
      }),
    );
  }
  if (results.some(({ counts }) => Object.values(counts).some((kind) => kind.created + kind.updated > 0)))
    await enqueue(ctx.db, MATCH_ALL_TASK, {}, { key: MATCH_ALL_TASK, queue: BULK_QUEUE });
  return results;
}
