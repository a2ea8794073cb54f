/** What a quantity, a capacity or a price is counted in. Labels: text keys `taxonomy.units.<id>`. */
export const UNITS = [
  'hours',
  'days',
  'months',
  'pieces',
  'orders',
  'persons',
  'lunches',
  'm2',
  'metres',
  'km',
  'kg',
  'tonnes',
  'litres',
  'parcels',
  'pages',
  'places',
] as const;
export type Unit = (typeof UNITS)[number];

/** How many of the base unit one of a unit is; units with the same base can be compared. */
const IN_BASE: Partial<Record<Unit, { base: Unit; factor: number }>> = {
  days: { base: 'hours', factor: 8 },
  lunches: { base: 'persons', factor: 1 },
  tonnes: { base: 'kg', factor: 1_000 },
  km: { base: 'metres', factor: 1_000 },
};

export function isUnit(id: string): id is Unit {
  return (UNITS as readonly string[]).includes(id);
}

/**
 * An amount expressed in another unit, or null when the two cannot be compared. A working day counts
 * as 8 hours and a lunch as one person.
 */
export function convertQuantity(amount: number, from: Unit, to: Unit): number | null {
  if (from === to) return amount;
  const source = IN_BASE[from] ?? { base: from, factor: 1 };
  const target = IN_BASE[to] ?? { base: to, factor: 1 };
  return source.base === target.base ? (amount * source.factor) / target.factor : null;
}
