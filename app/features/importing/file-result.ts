import type { OpenedFile } from './read-rows.server';
import type { Counts } from './run-progress';

/** What became of one imported file; counts are of its whole run, also when it went on after a stop. */
export type FileResult = {
  runId: string;
  file: string;
  mapping: string;
  format: OpenedFile['format'];
  encoding: OpenedFile['facts']['encoding'];
  rows: number;
  refused: number;
  counts: Counts;
  seconds: number;
  /** Stopped after a whole batch; a next run goes on. */
  stopped: boolean;
};
