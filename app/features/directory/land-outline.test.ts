import { describe, expect, it } from 'vitest';
import { BUILTIN_PLACES } from '~/features/taxonomy/builtin-places';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import { LAND, LAND_LABELS, PROVINCE_BORDERS } from './land-outline';

const isInside = (ring: [number, number][], { lat, lon }: Point): boolean => {
  let inside = false;
  ring.forEach(([aLat, aLon], at) => {
    const [bLat, bLon] = ring.at(at - 1) ?? [0, 0];
    if (aLat > lat !== bLat > lat && lon < ((bLon - aLon) * (lat - aLat)) / (bLat - aLat) + aLon)
      inside = !inside;
  });
  return inside;
};

describe('the outline of the country', () => {
  it('holds every place we know', () => {
    const outside = BUILTIN_PLACES.filter((place) => !LAND.some((ring) => isInside(ring, place)));
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  it('leaves out the sea, the lake and the neighbours', () => {
    const elsewhere = [
      ...[
        { lat: 52.6, lon: 4.2 },
        { lat: 52.75, lon: 5.4 },
        { lat: 51.2, lon: 4.4 },
      ],
      ...[
        { lat: 51.23, lon: 6.78 },
        { lat: 53.3, lon: 5.1 },
        { lat: 51.05, lon: 3.72 },
      ],
    ];
    expect(elsewhere.filter((point) => LAND.some((ring) => isInside(ring, point)))).toEqual([]);
  });

  it('keeps labels and borders on land', () => {
    expect(LAND_LABELS.every((label) => LAND.some((ring) => isInside(ring, label)))).toBe(true);
    const land = LAND.flat().map(([lat, lon]) => ({ lat, lon }));
    const strange = PROVINCE_BORDERS.flat().filter(([lat, lon]) => {
      const point = { lat, lon };
      return (
        !LAND.some((ring) => isInside(ring, point)) && land.every((other) => distanceKm(other, point) > 15)
      );
    });
    expect(strange).toEqual([]);
  });
});
