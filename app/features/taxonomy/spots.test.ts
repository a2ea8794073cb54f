import { describe, expect, it } from 'vitest';
import { PRICE_BANDS, priceBandOf } from './price-bands';
import { isSpot, nearestPlace, pointOfSpot, spotOf } from './spots';

describe('a spot of the map', () => {
  it.each([
    [{ lat: 52.0907, lon: 5.1214 }, '52.09,5.12'],
    [{ lat: 51, lon: 4.999 }, '51.00,5.00'],
    [{ lat: 12.18, lon: -68.26 }, '12.18,-68.26'],
  ])('of %j is %s and back', (point, spot) => {
    expect(spotOf(point)).toBe(spot);
    expect(spotOf(pointOfSpot(spot) ?? { lat: 0, lon: 0 })).toBe(spot);
  });

  it.each(['', '52,5', '52.091,5.12', 'here', '52.09,5.12;DROP', '52.09,5.12 '])('is not %j', (text) => {
    expect(isSpot(text)).toBe(false);
  });

  it('goes by the name of the nearest place, and by none abroad', () => {
    expect(nearestPlace({ lat: 52.1, lon: 5.1 })).toBe('Utrecht');
    expect(nearestPlace({ lat: 12.18, lon: -68.26 })).toBe('');
  });
});

describe('a price band', () => {
  it.each([
    [null, 'on-request'],
    [0, 'under-10'],
    [999, 'under-10'],
    [1_000, '10-50'],
    [24_999, '50-250'],
    [25_000, '250-1000'],
    [100_000, 'over-1000'],
    [99_000_000, 'over-1000'],
  ] as const)('holds %s cents', (cents, band) => {
    expect(priceBandOf(cents)).toBe(band);
    expect(PRICE_BANDS).toContain(band);
  });
});
