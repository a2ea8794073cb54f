import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints, DEEPEST_ZOOM } from './map-points';

const point = fc.record({
  spot: fc.uuid(),
  lat: fc.double({ min: 50.7, max: 53.5, noNaN: true }),
  lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
  count: fc.integer({ min: 1, max: 500 }),
  place: fc.constantFrom('Utrecht', 'Zwolle', 'Goes'),
});

describe('marks of a map', () => {
  it('count every record once at every zoom, and stand alone at the deepest', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 60 }),
        fc.integer({ min: 6, max: DEEPEST_ZOOM }),
        (points, zoom) => {
          const marksAt = clusterPoints(points);
          const total = points.reduce((sum, { count }) => sum + count, 0);
          expect(marksAt(zoom).reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(marksAt(DEEPEST_ZOOM).every((mark) => mark.point !== null)).toBe(true);
          expect(new Set(marksAt(zoom).map(({ key }) => key)).size).toBe(marksAt(zoom).length);
        },
      ),
      { seed: 20260101 },
    );
  });

  it('name a cluster after its largest point', () => {
    const marks = clusterPoints([
      { spot: 'a', lat: 52.09, lon: 5.12, count: 2, place: 'Utrecht' },
      { spot: 'b', lat: 52.1, lon: 5.13, count: 9, place: 'De Bilt' },
    ])(6);
    expect(marks).toMatchObject([{ count: 11, place: 'De Bilt', point: null }]);
    expect(marks[0]?.opensAt).toBeGreaterThan(6);
  });
});
