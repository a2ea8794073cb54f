import type { ImportKind } from './import-fields';
import type { OpenedFile } from './read-rows.server';
import type { KindCounts } from './write-batch.server';

/** What became of one imported file. */
export type FileResult = {
  file: string;
  mapping: string;
  format: OpenedFile['format'];
  encoding: OpenedFile['encoding'];
  rows: number;
  refused: number;
  counts: Record<ImportKind, KindCounts>;
  seconds: number;
  /** Stopped by the operator after a whole batch; a next run goes on. */
  stopped: boolean;
};
