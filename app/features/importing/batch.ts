import type { ImportKind } from './import-fields';
import type { PreparedRow } from './prepare-row.server';
import type { Problem, Warning } from './problem';
import type { PromisedOrganisations } from './promised-organisations';
import type { OriginalRow } from './read-rows.server';
import type { RunRecord } from './run-record.server';
import type { ToldRow } from './told-row';

/** A row of a batch: ready to be written, or refused already; what is told about it stands with it. */
export type BatchEntry = {
  ordinal: number;
  line: number;
  prepared?: PreparedRow | undefined;
  warnings: readonly Problem<Warning>[];
  told?: ToldRow | undefined;
  /** What would be told if the database refused it. */
  understood: ToldRow['understood'];
  original: OriginalRow;
};

export type BatchTarget = {
  source: string;
  run: RunRecord;
  /** Organisations are only mentioned: those already known stay as they are. */
  keepOrganisations: boolean;
  /** What the file calls a field. */
  columnOf: (kind: ImportKind, field: string) => string;
  /** Organisations that earlier files of a dry run would have made. */
  promised?: PromisedOrganisations | undefined;
  /** Time at work of the run until now. */
  workedMs: () => number;
};
