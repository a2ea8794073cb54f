/** The states of a run, as the database knows them. */
export type ImportState = 'waiting' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';

/** A run as lists and its page show it. `stalled`: at work, but silent for a while. */
export type RunView = {
  id: string;
  file: string;
  mapping: string;
  state: ImportState | 'stalled';
  isDryRun: boolean;
  isCommand: boolean;
  /** Between 0 and 1. */
  share: number;
  rows: number;
  refused: number;
  remarked: number;
  created: number;
  updated: number;
  unchanged: number;
  startedAt: Date;
  finishedAt: Date | null;
  seconds: number;
};

/** States in which figures still move. */
export const ACTIVE_STATES: readonly RunView['state'][] = ['waiting', 'running', 'stopping', 'stalled'];
export const isActive = ({ state }: Pick<RunView, 'state'>): boolean => ACTIVE_STATES.includes(state);

/** Which rows of a run are looked at. */
export const ROW_LISTS = ['refused', 'remarked', 'understood'] as const;
export type RowList = (typeof ROW_LISTS)[number];
