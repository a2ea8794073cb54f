/**
 * What decides whether a buyer can trust an offer: once others rely on it, a curator reads a change of these first. All
 * else (price, capacity, lead time, area, languages, photos) is true today or tomorrow and goes live at once.
 */
export const HIGH_RISK_FIELDS = [
  'kind',
  'placeKinds',
  'title',
  'summary',
  'description',
  'categories',
  'targetGroups',
  'impactText',
  'impactHoursFrom',
  'impactHoursTo',
  'recognitions',
  'references',
] as const;
export type HighRiskField = (typeof HIGH_RISK_FIELDS)[number];

/** Columns by name; what is not high-risk may be among them. */
type Columns = Readonly<Record<string, unknown>>;
export type ChangeSides = { before: Columns; after: Columns };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const isHighRisk = (name: string): name is HighRiskField => HIGH_RISK_FIELDS.some((field) => field === name);

/**
 * Takes an edit of a published offer apart: `now` goes live at once, `asked` is all that waits for a curator after it,
 * together with what waited before; null when nothing does any more.
 */
export function splitEdit(
  offer: Columns,
  edit: Columns,
  waiting: Columns | null,
): { now: Columns; asked: ChangeSides | null } {
  const names = Object.keys(edit);
  const wanted = { ...waiting, ...pick(edit, names.filter(isHighRisk)) };
  const differing = Object.keys(wanted).filter((name) => !isSame(wanted[name], offer[name]));
  return {
    now: pick(
      edit,
      names.filter((name) => !isHighRisk(name)),
    ),
    asked: differing.length > 0 ? { before: pick(offer, differing), after: pick(wanted, differing) } : null,
  };
}

/** Whether two requests ask the same. */
export const asksTheSame = (a: Columns | null, b: Columns | null): boolean => {
  const sorted = (columns: Columns | null) =>
    columns && Object.entries(columns).sort(([x], [y]) => (x < y ? -1 : 1));
  return isSame(sorted(a), sorted(b));
};

const pick = (from: Columns, names: readonly string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
