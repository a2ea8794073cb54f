/**
 * Contract value without VAT over the full term, in bands that purchasers decide by: direct award,
 * several quotes, a national procedure. The EU thresholds for supplies and services of public bodies
 * (2026–2027: 140,000 central, 216,000 others; they change every two years and therefore are settings,
 * not bands) lie inside `100k-250k`. Source: https://cwmf.gov.ie/en/news/revised-eu-procurement-thresholds-applicable-from-1-january-2026
 * Labels: text keys `taxonomy.valueBands.<id>`.
 */
export const VALUE_BANDS = [
  'under-5k',
  '5k-25k',
  '25k-50k',
  '50k-100k',
  '100k-250k',
  'over-250k',
  'unknown',
  'wont-say',
] as const;
export type ValueBand = (typeof VALUE_BANDS)[number];

/** Euro cents; `fromCents` belongs to the band, `belowCents` does not, null is open-ended. */
export type ValueRange = { fromCents: number; belowCents: number | null };

const RANGES: Partial<Record<ValueBand, ValueRange>> = {
  'under-5k': { fromCents: 0, belowCents: 500_000 },
  '5k-25k': { fromCents: 500_000, belowCents: 2_500_000 },
  '25k-50k': { fromCents: 2_500_000, belowCents: 5_000_000 },
  '50k-100k': { fromCents: 5_000_000, belowCents: 10_000_000 },
  '100k-250k': { fromCents: 10_000_000, belowCents: 25_000_000 },
  'over-250k': { fromCents: 25_000_000, belowCents: null },
};

export function isValueBand(id: string): id is ValueBand {
  return (VALUE_BANDS as readonly string[]).includes(id);
}

/** The amounts of a band; null for `unknown` and `wont-say`. */
export function valueRangeOf(band: ValueBand): ValueRange | null {
  return RANGES[band] ?? null;
}

/** The band an amount falls in; `unknown` for null, a negative amount or no number. */
export function valueBandOf(cents: number | bigint | null): ValueBand {
  if (cents === null) return 'unknown';
  const amount = Number(cents);
  return (
    VALUE_BANDS.find((band) => {
      const range = RANGES[band];
      return range && amount >= range.fromCents && (range.belowCents === null || amount < range.belowCents);
    }) ?? 'unknown'
  );
}
