import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from './distance';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const half = Math.PI * 6371.0088;
const options = { seed: 20260101, numRuns: 500 };

describe('distanceKm', () => {
  it.each([
    ['one degree of latitude', { lat: 52, lon: 5 }, { lat: 53, lon: 5 }, 111.195],
    ['a quarter of the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 90 }, half / 2],
    ['pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, half],
    ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111.195],
  ])('measures %s', (_what, a, b, km) => {
    expect(distanceKm(a, b)).toBeCloseTo(km, 2);
  });

  it('is zero to itself, symmetric and never above half the circumference', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = distanceKm(a, b);
        expect(distanceKm(a, a)).toBe(0);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(half + 1e-6);
        expect(distanceKm(b, a)).toBeCloseTo(km, 6);
      }),
      options,
    );
  });

  it('is never longer direct than by way of a third point', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
      options,
    );
  });
});
