import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceShare } from './match-distance';
import type { MatchDemand, MatchOffer } from './match-sides';
import { type FactorName, scoreMatch, textStrength } from './score';

const UTRECHT = { lat: 52.0907, lon: 5.1214 };
const AMERSFOORT = { lat: 52.1561, lon: 5.3878 };
const MAASTRICHT = { lat: 50.8514, lon: 5.691 };

const groupOf = (category: string) => category.split('/')[0] ?? null;
const fit = (value: number) => ({ value, words: [] });

/** Without hard conditions of the demand. */
const OPEN = {
  isOnSite: null,
  firmArea: { kind: 'country' },
  requiredRecognitions: [],
  reservedProofs: null,
  lots: [],
} as const satisfies Partial<MatchDemand>;

function makeDemand(changes: Partial<MatchDemand> = {}): MatchDemand {
  return {
    categories: ['green/parks'],
    place: { ...UTRECHT, province: 'UT' },
    quantityPerMonth: { count: 100, unit: 'hour' },
    valueCents: { min: 1_000_000, max: 2_000_000 },
    targetGroups: ['wajong', 'status-holders'],
    recognitions: ['pso-2'],
    ...OPEN,
    ...changes,
  };
}

function makeOffer(changes: Partial<MatchOffer> = {}): MatchOffer {
  return {
    categories: ['green/parks'],
    place: AMERSFOORT,
    province: 'utrecht',
    area: { kind: 'country' },
    capacityPerMonth: { count: 200, unit: 'hour' },
    largestOrder: null,
    priceCents: { min: 500_000, max: 1_500_000 },
    targetGroups: ['wajong'],
    recognitions: ['pso-2'],
    ...changes,
  };
}

const factor = (name: FactorName, demand: MatchDemand, offer: MatchOffer, text = 0.5) => {
  const found = scoreMatch(demand, offer, fit(text), groupOf).factors.find((each) => each.name === name);
  return found?.known ? found.value : null;
};

describe('factors', () => {
  it.each([
    ['the same', ['green/parks'], ['green/parks', 'food/lunch'], 1],
    ['the same group', ['green/parks'], ['green/roofs'], 0.5],
    ['another group', ['green/parks'], ['food/lunch'], 0],
    ['one of two', ['green/parks', 'food/lunch'], ['food/lunch'], 0.5],
    ['none asked', [], ['food/lunch'], null],
    ['none offered', ['food/lunch'], [], null],
  ])('category: %s', (_, asked, offered, value) => {
    expect(factor('category', makeDemand({ categories: asked }), makeOffer({ categories: offered }))).toBe(
      value,
    );
  });

  it.each([
    ['more than asked', { count: 200, unit: 'hour' }, 1],
    ['half', { count: 50, unit: 'hour' }, 0.5],
    ['none left', { count: 0, unit: 'hour' }, 0],
    ['another unit', { count: 50, unit: 'piece' }, null],
    ['not said', null, null],
  ])('capacity: %s', (_, capacityPerMonth, value) => {
    expect(factor('capacity', makeDemand(), makeOffer({ capacityPerMonth }))).toBe(value);
  });

  it.each([
    ['ranges that touch', { min: 2_000_000, max: 9_000_000 }, 1],
    ['twice too dear', { min: 4_000_000, max: null }, 0.5],
    ['half too small', { min: 0, max: 500_000 }, 0.5],
    ['no bounds', { min: null, max: null }, null],
    ['not said', null, null],
  ])('value: %s', (_, priceCents, value) => {
    expect(factor('value', makeDemand(), makeOffer({ priceCents }))).toBe(value);
  });

  it('impact: the share of the wishes that the offer meets', () => {
    expect(factor('impact', makeDemand(), makeOffer())).toBeCloseTo(2 / 3);
    expect(factor('impact', makeDemand(), makeOffer({ targetGroups: [], recognitions: [] }))).toBe(0);
    expect(factor('impact', makeDemand({ targetGroups: [], recognitions: [] }), makeOffer())).toBeNull();
  });

  it('distance: half at the usual distance of contracts, unknown without a place', () => {
    expect([0, 23, 38, 75, 106, 300, 9000].map(distanceShare)).toEqual([1, 0.75, 0.5, 0.25, 0.1, 0, 0]);
    expect(factor('distance', makeDemand(), makeOffer({ place: UTRECHT }))).toBe(1);
    expect(factor('distance', makeDemand({ place: null }), makeOffer())).toBeNull();
  });

  it('text: the strength of a BM25 score does not depend on the length of the query', () => {
    const terms = [{ term: 'a', weight: 3 }];
    const twice = [...terms, { term: 'b', weight: 3 }];
    expect(textStrength(6, terms)).toBe(0.5);
    expect(textStrength(12, twice)).toBe(0.5);
    expect(textStrength(0, terms)).toBe(0);
    expect(textStrength(5, [])).toBe(0);
  });
});

describe('hard conditions', () => {
  it.each([
    ['whole country', makeOffer({ place: MAASTRICHT }), []],
    ['province covered', makeOffer({ area: { kind: 'provinces', provinces: ['UT', 'GE'] } }), []],
    ['province not covered', makeOffer({ area: { kind: 'provinces', provinces: ['LI'] } }), ['area']],
    ['inside the radius', makeOffer({ area: { kind: 'radius', km: 25 } }), []],
    ['outside the radius', makeOffer({ area: { kind: 'radius', km: 10 } }), ['area']],
    ['radius without a place', makeOffer({ place: null, area: { kind: 'radius', km: 10 } }), []],
    ['area not said', makeOffer({ area: null }), []],
    ['too large an order', makeOffer({ largestOrder: { count: 99, unit: 'hour' } }), ['capacity']],
    ['the largest order', makeOffer({ largestOrder: { count: 100, unit: 'hour' } }), []],
    ['a largest order in another unit', makeOffer({ largestOrder: { count: 1, unit: 'piece' } }), []],
  ])('%s', (_, offer, conditions) => {
    const result = scoreMatch(makeDemand(), offer, fit(0.5), groupOf);
    expect(result.exclusions.map(({ condition }) => condition)).toEqual(conditions);
    expect(result.eligible).toBe(conditions.length === 0);
  });

  it('do not apply where the place of the demand is unknown', () => {
    const offer = makeOffer({ area: { kind: 'provinces', provinces: [] } });
    expect(scoreMatch(makeDemand({ place: null }), offer, fit(0.5), groupOf).eligible).toBe(true);
    expect(
      scoreMatch(makeDemand({ place: { ...UTRECHT, province: null } }), offer, fit(1), groupOf).eligible,
    ).toBe(true);
  });
});

describe('score', () => {
  it('is the text alone when nothing else is known', () => {
    const demand = makeDemand({ categories: [], place: null, quantityPerMonth: null, valueCents: null });
    const nothing = { ...demand, targetGroups: [], recognitions: [] };
    expect(scoreMatch(nothing, makeOffer(), fit(0.4), groupOf).score).toBeCloseTo(40);
  });

  it('gives the weight of unknown factors to the known ones', () => {
    const full = scoreMatch(makeDemand(), makeOffer(), fit(1), groupOf);
    const weights = full.factors.reduce((sum, { weight }) => sum + weight, 0);
    expect(weights).toBeCloseTo(1);
    const less = scoreMatch(makeDemand({ valueCents: null }), makeOffer(), fit(1), groupOf);
    const known = less.factors.filter((each) => each.known);
    const expected = known.reduce((sum, { weight, value }) => sum + weight * value, 0) / (weights - 0.05);
    expect(less.score).toBeCloseTo(100 * expected);
  });
});

const options = { seed: 2026, numRuns: 300 };
const place = fc.record({
  lat: fc.double({ min: 50, max: 54, noNaN: true }),
  lon: fc.double({ min: 3, max: 8, noNaN: true }),
});
const wishes = fc.subarray(['wajong', 'wia', 'ww', 'status-holders', 'vso']);
const amount = fc.option(fc.record({ count: fc.nat(1000), unit: fc.constantFrom('hour', 'piece') }));
const cents = fc.option(fc.record({ min: fc.option(fc.nat(1e9)), max: fc.option(fc.nat(1e9)) }));
const category = fc.subarray(['green/parks', 'green/roofs', 'food/lunch', 'care/day']);
const anyDemand = fc.record({
  categories: category,
  place: fc.option(place.map((point) => ({ ...point, province: null }))),
  quantityPerMonth: amount,
  valueCents: cents,
  targetGroups: wishes,
  recognitions: wishes,
  isOnSite: fc.constantFrom(true, false, null),
  firmArea: fc.oneof(
    fc.constant({ kind: 'country' as const }),
    fc.record({ kind: fc.constant('radius' as const), km: fc.nat(300) }),
  ),
  requiredRecognitions: fc.subarray(['pso-1', 'pso-3', 'b-corp']),
  reservedProofs: fc.option(fc.subarray(['pso-30-plus', 'accountant-30'])),
  lots: fc.array(fc.record({ categories: category, quantity: amount }), { maxLength: 3 }),
});
const anyOffer = fc.record({
  categories: category,
  place: fc.option(place),
  province: fc.constantFrom('utrecht', null),
  area: fc.option(fc.record({ kind: fc.constant('radius' as const), km: fc.nat(300) })),
  capacityPerMonth: amount,
  largestOrder: amount,
  priceCents: cents,
  targetGroups: wishes,
  recognitions: wishes,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('properties of the score', () => {
  it('is bounded, repeatable, and judges each factor between 0 and 1', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, share, (demand, offer, text) => {
        const result = scoreMatch(demand, offer, fit(text), groupOf);
        expect(result).toEqual(scoreMatch(demand, offer, fit(text), groupOf));
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        for (const { value } of result.factors) expect(value >= 0 && value <= 1).toBe(true);
      }),
      options,
    );
  });

  it('never falls when the text fits better', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, share, share, (demand, offer, a, b) => {
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        const score = (text: number) => scoreMatch(demand, offer, fit(text), groupOf).score;
        expect(score(better)).toBeGreaterThanOrEqual(score(worse));
      }),
      options,
    );
  });

  it('never falls, and never turns ineligible, when the offer comes closer', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, place, share, share, (demand, offer, home, a, b) => {
        const asked = { ...demand, place: { ...UTRECHT, province: null } };
        const at = (part: number) => ({
          ...offer,
          place: {
            lat: UTRECHT.lat + (home.lat - UTRECHT.lat) * part,
            lon: UTRECHT.lon + (home.lon - UTRECHT.lon) * part,
          },
        });
        const near = scoreMatch(asked, at(Math.min(a, b)), fit(0.5), groupOf);
        const far = scoreMatch(asked, at(Math.max(a, b)), fit(0.5), groupOf);
        expect(near.score).toBeGreaterThanOrEqual(far.score - 1e-6);
        if (far.eligible) expect(near.eligible).toBe(true);
      }),
      options,
    );
  });

  it('never falls when the offer meets another wish', () => {
    fc.assert(
      fc.property(anyDemand, anyOffer, wishes, (demand, offer, more) => {
        const richer = { ...offer, targetGroups: [...offer.targetGroups, ...more] };
        const score = (each: MatchOffer) => scoreMatch(demand, each, fit(0.5), groupOf).score;
        expect(score(richer)).toBeGreaterThanOrEqual(score(offer));
      }),
      options,
    );
  });
});
