import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUILTIN_PLACES,
  builtinPlaceByName,
  builtinPlaceOfPostcode,
  isPlaceIn,
  pc2Region,
  pc2RegionsWithin,
  placeKey,
  POSTCODE_REGIONS,
  provinceOf,
} from './builtin-places';
import { distanceKm } from './distance';
import { PROVINCES } from './provinces';

const isInTheNetherlands = ({ lat, lon }: { lat: number; lon: number }) =>
  lat > 50.7 && lat < 53.6 && lon > 3.3 && lon < 7.3;

describe('the built-in table', () => {
  it('has every two-digit region once, inside the country, with a radius', () => {
    expect(POSTCODE_REGIONS.map(({ pc2 }) => Number(pc2))).toEqual(
      Array.from({ length: 90 }, (_, i) => i + 10),
    );
    expect(POSTCODE_REGIONS.filter((region) => !isInTheNetherlands(region))).toEqual([]);
    expect(POSTCODE_REGIONS.filter(({ radiusKm }) => !(radiusKm >= 5 && radiusKm <= 50))).toEqual([]);
  });

  it('has larger places in every province, each within reach of the regions of its postcodes', () => {
    expect(BUILTIN_PLACES.length).toBeGreaterThan(150);
    expect(new Set(BUILTIN_PLACES.map(({ province }) => province))).toEqual(new Set(PROVINCES));
    for (const place of BUILTIN_PLACES) {
      expect(isInTheNetherlands(place), place.name).toBe(true);
      for (const { from, to } of place.postcodes) {
        expect(from).toBeLessThanOrEqual(to);
        const region = pc2Region(String(from));
        expect(region, place.name).not.toBeNull();
        expect(distanceKm(place, region ?? place), place.name).toBeLessThan((region?.radiusKm ?? 0) + 10);
      }
    }
  });

  it('puts no postcode in two places', () => {
    const ranges = BUILTIN_PLACES.flatMap(({ postcodes }) => postcodes).sort((a, b) => a.from - b.from);
    expect(ranges.filter((range, i) => range.from <= (ranges[i - 1]?.to ?? 0))).toEqual([]);
  });
});

describe('looking up', () => {
  it.each([
    ['Utrecht', 'Utrecht'],
    ['UTRECHT', 'Utrecht'],
    ["'s-Gravenhage", 'Den Haag'],
    ['’s Gravenhage', 'Den Haag'],
    ['den haag', 'Den Haag'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['s-hertogenbosch', "'s-Hertogenbosch"],
    ['Sudwest Fryslan', 'Sneek'],
    ['Haarlemmermeer', 'Hoofddorp'],
  ])('%j is %s', (text, name) => {
    expect(builtinPlaceByName(text)?.name).toBe(name);
  });

  it('keeps to the province that was given', () => {
    expect(builtinPlaceByName('Utrecht', 'utrecht')?.name).toBe('Utrecht');
    expect(builtinPlaceByName('Utrecht', 'limburg')).toBeNull();
    expect(builtinPlaceByName('Atlantis')).toBeNull();
  });

  it.each([
    ['3511', 'Utrecht', 'utrecht'],
    ['1011', 'Amsterdam', 'noord-holland'],
    ['5211', "'s-Hertogenbosch", 'noord-brabant'],
    ['9711', 'Groningen', 'groningen'],
    ['6211', 'Maastricht', 'limburg'],
  ])('%s lies in %s', (postcode4, name, province) => {
    expect(builtinPlaceOfPostcode(postcode4)?.name).toBe(name);
    expect(provinceOf(postcode4)).toBe(province);
  });

  it('falls back to the province of the region, and to nothing below 1000', () => {
    expect(builtinPlaceOfPostcode('7873')).toBeNull();
    expect(provinceOf('7873')).toBe('drenthe');
    expect(provinceOf('0999')).toBeNull();
  });

  it('makes one key of the ways a name is written', () => {
    expect(placeKey("'s-Gravenhage")).toBe(placeKey(' S Gravenhage '));
    expect(placeKey('!')).toBe('');
  });
});

describe('pc2RegionsWithin', () => {
  it('never misses the region of a larger place that lies within the circle', () => {
    const place = fc.constantFrom(...BUILTIN_PLACES);
    fc.assert(
      fc.property(place, place, (from, to) => {
        const regions = pc2RegionsWithin(from, distanceKm(from, to) + 0.01);
        const own = to.postcodes.map((range) => String(range.from).slice(0, 2));
        expect(own.some((pc2) => regions.includes(pc2))).toBe(true);
      }),
      { seed: 20260101, numRuns: 500 },
    );
  });

  it('grows with the circle, from few to all', () => {
    const utrecht = { lat: 52.09, lon: 5.12 };
    const near = pc2RegionsWithin(utrecht, 5);
    const far = pc2RegionsWithin(utrecht, 60);
    expect(near).toContain('35');
    expect(near.length).toBeLessThan(20);
    expect(near.every((pc2) => far.includes(pc2))).toBe(true);
    expect(pc2RegionsWithin(utrecht, 1_000)).toHaveLength(90);
  });
});

describe('isPlaceIn', () => {
  it.each([
    ['its own name', 'Utrecht', null, 'Utrecht', true],
    ['a name written otherwise', "'s-gravenhage", null, 'Den Haag', true],
    ['another name of the municipality', 'Bilthoven', null, 'De Bilt', true],
    ['a postcode of it, whatever the name says', 'Vleuten', '3511 AB', 'Utrecht', true],
    ['a postcode of it without a name', null, '3511AB', 'Utrecht', true],
    ['another known place', 'Amersfoort', null, 'Utrecht', false],
    ['a postcode of another known place', null, '3811 AB', 'Utrecht', false],
    ['a village far from the postcodes of the municipality', 'Lutjebroek', '1614 AB', 'Utrecht', false],
    ['a village whose postcode is near the municipality', 'Achterveld', '3791 AB', 'Amersfoort', false],
    ['a village whose postcode shares the region', 'Loenersloot', '3634 AB', 'Maarssen', null],
    ['a village without a postcode', 'Lutjebroek', null, 'Utrecht', null],
    ['nothing at all', null, null, 'Utrecht', null],
    ['a municipality that nobody knows, by the same name', 'Kwiebelstad', null, 'Kwiebelstad', true],
    ['a municipality that nobody knows', 'Utrecht', '3511 AB', 'Kwiebelstad', null],
  ])('%s', (_what, placeName, postcode, municipality, wanted) => {
    expect(isPlaceIn({ placeName, postcode }, municipality)).toBe(wanted);
  });
});
