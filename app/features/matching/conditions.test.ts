import { describe, expect, it } from 'vitest';
import { judgeConditions, type ConditionName } from './conditions';
import type { MatchDemand, MatchOffer } from './match-sides';

const DEMAND: MatchDemand = {
  categories: [],
  place: { lat: 52.09, lon: 5.12, province: 'utrecht' },
  quantityPerMonth: { count: 100, unit: 'hours' },
  valueCents: null,
  targetGroups: [],
  recognitions: [],
  isOnSite: true,
  firmArea: { kind: 'country' },
  requiredRecognitions: [],
  reservedProofs: null,
  lots: [],
};
const OFFER: MatchOffer = {
  categories: [],
  place: { lat: 52.1, lon: 5.1 },
  province: 'utrecht',
  area: { kind: 'country' },
  capacityPerMonth: null,
  largestOrder: null,
  priceCents: null,
  targetGroups: [],
  recognitions: [],
};
const lot = (count: number, unit = 'hours') => ({ categories: [], quantity: { count, unit } });
const noUnit = { categories: [], quantity: null };

type Row = [
  string,
  Partial<MatchDemand>,
  Partial<MatchOffer>,
  number | null,
  ConditionName[],
  ConditionName[],
];
/** What is asked, what is offered, the distance; what is broken and what is met. */
const TABLE: Row[] = [
  ['nothing asked', {}, {}, 5, [], []],
  ['an offer that does not come that far', {}, { area: { kind: 'radius', km: 20 } }, 21, ['area'], []],
  ['one that just does', {}, { area: { kind: 'radius', km: 20 } }, 20, [], []],
  ['nothing known of the distance', {}, { area: { kind: 'radius', km: 20 } }, null, [], []],
  ['work done elsewhere', { isOnSite: false }, { area: { kind: 'radius', km: 20 } }, 90, [], []],
  [
    'work of which nobody said where',
    { isOnSite: null },
    { area: { kind: 'radius', km: 20 } },
    90,
    ['area'],
    [],
  ],
  ['another province', {}, { area: { kind: 'provinces', provinces: ['zeeland'] } }, 5, ['area'], []],
  ['other municipalities', {}, { area: { kind: 'municipalities', isOutside: true } }, 5, ['area'], []],
  ['these municipalities', {}, { area: { kind: 'municipalities', isOutside: false } }, 5, [], []],
  ['too large an order', {}, { largestOrder: { count: 99, unit: 'hours' } }, 5, ['capacity'], []],
  ['an order that just goes', {}, { largestOrder: { count: 100, unit: 'hours' } }, 5, [], []],
  ['an order counted otherwise', {}, { largestOrder: { count: 1, unit: 'kg' } }, 5, [], []],
  [
    'a lot that goes',
    { lots: [lot(400), lot(50)] },
    { largestOrder: { count: 60, unit: 'hours' } },
    5,
    [],
    [],
  ],
  [
    'no lot that goes',
    { lots: [lot(400), lot(70)] },
    { largestOrder: { count: 60, unit: 'hours' } },
    5,
    ['capacity'],
    [],
  ],
  [
    'a lot counted otherwise',
    { lots: [lot(400), lot(4, 'kg')] },
    { largestOrder: { count: 60, unit: 'hours' } },
    5,
    [],
    [],
  ],
  [
    'lots without quantities',
    { lots: [noUnit] },
    { largestOrder: { count: 60, unit: 'hours' } },
    5,
    ['capacity'],
    [],
  ],
  ['a firm outside the radius', { firmArea: { kind: 'radius', km: 25 } }, {}, 26, ['region'], []],
  ['a firm inside the radius', { firmArea: { kind: 'radius', km: 25 } }, {}, 25, [], ['region']],
  ['a firm nobody can place', { firmArea: { kind: 'radius', km: 25 } }, {}, null, [], []],
  [
    'a firm in another province',
    { firmArea: { kind: 'provinces', provinces: ['zeeland'] } },
    {},
    5,
    ['region'],
    [],
  ],
  [
    'a firm in this province',
    { firmArea: { kind: 'provinces', provinces: ['utrecht'] } },
    {},
    5,
    [],
    ['region'],
  ],
  [
    'a firm of no province',
    { firmArea: { kind: 'provinces', provinces: ['zeeland'] } },
    { province: null },
    5,
    [],
    [],
  ],
  [
    'a recognition that is missing',
    { requiredRecognitions: ['pso-2'] },
    { recognitions: ['pso-1'] },
    5,
    ['recognition'],
    [],
  ],
  ['a higher step', { requiredRecognitions: ['pso-2'] }, { recognitions: ['pso-3'] }, 5, [], ['recognition']],
  [
    'one of two',
    { requiredRecognitions: ['pso-2', 'b-corp'] },
    { recognitions: ['b-corp'] },
    5,
    ['recognition'],
    ['recognition'],
  ],
  [
    'reserved without proof',
    { reservedProofs: ['pso-30-plus'] },
    { recognitions: ['pso-3'] },
    5,
    ['reserved'],
    [],
  ],
  [
    'reserved with other proof',
    { reservedProofs: ['pso-30-plus'] },
    { recognitions: ['accountant-30'] },
    5,
    ['reserved'],
    [],
  ],
  [
    'reserved with proof',
    { reservedProofs: ['pso-30-plus'] },
    { recognitions: ['pso-30-plus'] },
    5,
    [],
    ['reserved'],
  ],
  ['reserved, any proof', { reservedProofs: [] }, { recognitions: ['accountant-30'] }, 5, [], ['reserved']],
];

describe('hard conditions', () => {
  it.each(TABLE)('%s', (_what, asked, offered, km, broken, met) => {
    const judged = judgeConditions({ ...DEMAND, ...asked }, { ...OFFER, ...offered }, km);
    expect(judged.broken.map(({ condition }) => condition)).toEqual(broken);
    expect(judged.met.map(({ condition }) => condition)).toEqual(met);
  });
});
