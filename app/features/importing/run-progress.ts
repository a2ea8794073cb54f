import type { TextParams } from '~/platform/i18n';
import type { ImportKind } from './import-fields';
import type { Problem, Warning } from './problem';

export type KindCounts = { created: number; updated: number; unchanged: number };
export type Counts = Record<ImportKind, KindCounts>;

/** Remarks about the same column for the same reason, with the first as an example. */
export type RemarkGroup = {
  column: string;
  reason: Warning;
  params: TextParams;
  count: number;
  firstLine: number;
  example: string;
};

/** How far a run is. Only whole batches count: what this says is in the database. */
export type RunProgress = {
  rows: number;
  line: number;
  refused: number;
  remarked: number;
  counts: Counts;
  remarks: RemarkGroup[];
};

/** A file may have any number of columns nobody asked for. */
const GROUPS_MAX = 200;

const none = (): KindCounts => ({ created: 0, updated: 0, unchanged: 0 });
export const noCounts = (): Counts => ({ organisation: none(), offer: none(), demand: none() });
export const noProgress = (): RunProgress => ({
  rows: 0,
  line: 0,
  refused: 0,
  remarked: 0,
  counts: noCounts(),
  remarks: [],
});

export function addCounts(a: Counts, b: Counts): Counts {
  const sum = (x: KindCounts, y: KindCounts): KindCounts => ({
    created: x.created + y.created,
    updated: x.updated + y.updated,
    unchanged: x.unchanged + y.unchanged,
  });
  return {
    organisation: sum(a.organisation, b.organisation),
    offer: sum(a.offer, b.offer),
    demand: sum(a.demand, b.demand),
  };
}

/** One figure over all kinds of records. */
export const totalOf = (counts: Counts, name: keyof KindCounts): number =>
  Object.values(counts).reduce((total, kind) => total + kind[name], 0);

/** Adds remarks of a line; those with other words, such as another currency, are counted apart. */
export function addRemarks(
  groups: readonly RemarkGroup[],
  told: readonly { line: number; warnings: readonly Problem<Warning>[] }[],
): RemarkGroup[] {
  const byKey = new Map(groups.map((group) => [keyOf(group), { ...group }]));
  for (const { line, warnings } of told)
    for (const { column, reason, value, params = {} } of warnings) {
      const key = keyOf({ column, reason, params });
      const known = byKey.get(key);
      if (known) known.count += 1;
      else if (byKey.size < GROUPS_MAX)
        byKey.set(key, {
          column: anyEntry(column),
          reason,
          params,
          count: 1,
          firstLine: line,
          example: value,
        });
    }
  return [...byKey.values()];
}

/** How long a text was tells rows apart, not remarks; neither does the number of a lot. */
const keyOf = ({ column, reason, params }: Pick<RemarkGroup, 'column' | 'reason' | 'params'>): string =>
  JSON.stringify([anyEntry(column), reason, { ...params, length: null }]);
const anyEntry = (column: string): string => column.replace(/\.\d+\./g, '.*.');
