/**
 * What one unit of an offer costs, in bands that tell an hour or a lunch from a day or a project. The lowest
 * indicated price decides. Labels: text keys `directory.prices.<id>`.
 */
export const PRICE_BANDS = ['under-10', '10-50', '50-250', '250-1000', 'over-1000', 'on-request'] as const;
export type PriceBand = (typeof PRICE_BANDS)[number];

/** Euro cents; `fromCents` belongs to the band, `belowCents` does not, null is open-ended. */
type PriceRange = { fromCents: number; belowCents: number | null };

const RANGES: Record<Exclude<PriceBand, 'on-request'>, PriceRange> = {
  'under-10': { fromCents: 0, belowCents: 1_000 },
  '10-50': { fromCents: 1_000, belowCents: 5_000 },
  '50-250': { fromCents: 5_000, belowCents: 25_000 },
  '250-1000': { fromCents: 25_000, belowCents: 100_000 },
  'over-1000': { fromCents: 100_000, belowCents: null },
};

/** The amounts of a band; null for a price on request. */
export const priceRangeOf = (band: PriceBand): PriceRange | null =>
  band === 'on-request' ? null : RANGES[band];

/** The band a price falls in; no price is a price on request. */
export function priceBandOf(cents: number | null): PriceBand {
  if (cents === null) return 'on-request';
  return (
    PRICE_BANDS.find((band) => {
      const range = priceRangeOf(band);
      return (
        range !== null && cents >= range.fromCents && (range.belowCents === null || cents < range.belowCents)
      );
    }) ?? 'on-request'
  );
}
