import { describe, expect, it } from 'vitest';
import en from '~/texts/en/taxonomy';
import nl from '~/texts/nl/taxonomy';
import { isPlaceKind, PLACE_KINDS } from './place-kinds';
import {
  isProvince,
  nuts2CodesOf,
  parseProvince,
  PROVINCES,
  provinceName,
  provinceOfNuts,
} from './provinces';
import { isRecognition, provesReservedShare, RECOGNITIONS, satisfiesRecognition } from './recognitions';
import { isTargetGroup, TARGET_GROUPS } from './target-groups';
import { convertQuantity, isUnit, UNITS } from './units';
import { isValueBand, VALUE_BANDS, valueBandOf, valueRangeOf } from './value-bands';

const VOCABULARIES = {
  placeKinds: { ids: PLACE_KINDS, knows: isPlaceKind },
  targetGroups: { ids: TARGET_GROUPS, knows: isTargetGroup },
  recognitions: { ids: RECOGNITIONS, knows: isRecognition },
  units: { ids: UNITS, knows: isUnit },
  valueBands: { ids: VALUE_BANDS, knows: isValueBand },
} as const;

describe.each(Object.entries(VOCABULARIES))('%s', (key, { ids, knows }) => {
  it('has a label for every id in both languages, and no other', () => {
    for (const texts of [nl, en]) {
      expect(Object.keys(texts[key as keyof typeof VOCABULARIES]).sort()).toEqual([...ids].sort());
    }
  });

  it('tells its own ids from others', () => {
    expect(ids.every((id) => knows(id))).toBe(true);
    expect(knows('nothing-like-it')).toBe(false);
  });
});

describe('units', () => {
  it('has a "per" label for every unit', () => {
    expect(Object.keys(nl.perUnit).sort()).toEqual([...UNITS].sort());
    expect(Object.keys(en.perUnit).sort()).toEqual([...UNITS].sort());
  });

  it.each([
    [3, 'days', 'hours', 24],
    [12, 'hours', 'days', 1.5],
    [2, 'tonnes', 'kg', 2_000],
    [40, 'lunches', 'persons', 40],
    [5, 'm2', 'm2', 5],
    [5, 'm2', 'hours', null],
    [5, 'months', 'days', null],
  ] as const)('%d %s is %s: %s', (amount, from, to, expected) => {
    expect(convertQuantity(amount, from, to)).toBe(expected);
  });
});

describe('value bands', () => {
  it.each([
    [0, 'under-5k'],
    [499_999, 'under-5k'],
    [500_000, '5k-25k'],
    [2_500_000, '25k-50k'],
    [9_999_999n, '50k-100k'],
    [21_600_000, '100k-250k'],
    [25_000_000, 'over-250k'],
    [900_000_000_000n, 'over-250k'],
    [null, 'unknown'],
    [-1, 'unknown'],
    [Number.NaN, 'unknown'],
  ] as const)('%s cents fall in %s', (cents, band) => {
    expect(valueBandOf(cents)).toBe(band);
  });

  it('leaves no gap between bands', () => {
    const ranges = VALUE_BANDS.flatMap((band) => valueRangeOf(band) ?? []);
    expect(ranges[0]?.fromCents).toBe(0);
    ranges.forEach((range, i) => expect(range.belowCents).toBe(ranges[i + 1]?.fromCents ?? null));
    expect(valueRangeOf('unknown')).toBeNull();
    expect(valueRangeOf('wont-say')).toBeNull();
  });
});

describe('provinces', () => {
  it('tells its own ids from others', () => {
    expect(PROVINCES.every((id) => isProvince(id))).toBe(true);
    expect(isProvince('nothing-like-it')).toBe(false);
  });

  it.each([
    ['Noord-Holland', 'noord-holland'],
    ['noord holland', 'noord-holland'],
    ['North Holland', 'noord-holland'],
    ['NH', 'noord-holland'],
    ['Fryslân', 'friesland'],
    ['Provincie Utrecht', 'utrecht'],
    ['ut', 'utrecht'],
    ['Gld', 'gelderland'],
    ['Holland', null],
    ['', null],
  ])('%j is %s', (text, id) => {
    expect(parseProvince(text)).toBe(id);
  });

  it('is known by its name and by every NUTS code of it, no code shared', () => {
    for (const id of PROVINCES) {
      expect(parseProvince(provinceName(id))).toBe(id);
      for (const code of nuts2CodesOf(id)) expect(provinceOfNuts(`${code}1`)).toBe(id);
    }
    const codes = PROVINCES.flatMap((id) => nuts2CodesOf(id));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(['NL', 'NL3', 'BE100', 'NLZZZ', ''])('no province for %j', (code) => {
    expect(provinceOfNuts(code)).toBeNull();
  });
});

describe('recognitions', () => {
  it.each([
    [['pso-2'], 'pso-2', true],
    [['pso-3'], 'pso-1', true],
    [['pso-1'], 'pso-2', false],
    [['pso-30-plus'], 'pso-1', false],
    [['b-corp'], 'b-corp', true],
    [['b-corp'], 'code-sociale-ondernemingen', false],
    [[], 'pso-aspirant', false],
    [['no-such-mark'], 'pso-aspirant', false],
  ] as const)('%j satisfies %s: %s', (held, wanted, expected) => {
    expect(satisfiesRecognition(held, wanted)).toBe(expected);
  });

  it.each([
    [['pso-30-plus'], true],
    [['accountant-30', 'pso-1'], true],
    [['pso-3', 'code-sociale-ondernemingen'], false],
    [[], false],
  ])('%j proves the reserved share: %s', (held, expected) => {
    expect(provesReservedShare(held)).toBe(expected);
  });
});
