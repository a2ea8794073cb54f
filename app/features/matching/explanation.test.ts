import { describe, expect, it } from 'vitest';
import { createTranslator } from '~/platform/i18n';
import en from '~/texts/en/matching';
import nl from '~/texts/nl/matching';
import { explainMatch, type MatchSide } from './explanation';
import type { Condition } from './conditions';
import type { Factor } from './score';

const known = (name: Factor['name'], value: number, detail: Factor['detail']): Factor => ({
  name,
  value,
  weight: 0.2,
  known: true,
  detail,
});

const FACTORS: Factor[] = [
  known('text', 0.5, { words: 'glas, gevel', count: 2 }),
  known('text', 0.5, { words: '', count: 0 }),
  known('text', 0, { words: '', count: 0 }),
  known('category', 1, { relation: 'same' }),
  known('category', 0.5, { relation: 'group' }),
  known('category', 0, { relation: 'different' }),
  known('distance', 1, { km: 0 }),
  known('distance', 0.4, { km: 48 }),
  known('capacity', 1, { percent: 100 }),
  known('capacity', 0.4, { percent: 40 }),
  known('value', 1, { relation: 'inside' }),
  known('value', 0.4, { relation: 'above' }),
  known('value', 0.4, { relation: 'below' }),
  known('impact', 0.5, { count: 1, total: 2 }),
  known('impact', 1, { count: 2, total: 2 }),
  known('impact', 0, { count: 0, total: 2 }),
];
const EXCLUSIONS: Condition[] = [
  { condition: 'area', detail: { province: 'Utrecht' } },
  { condition: 'area', detail: { km: 48, radius: 20 } },
  { condition: 'area', detail: {} },
  { condition: 'capacity', detail: { asked: 200, largest: 100, unit: 'hour' } },
  { condition: 'region', detail: { province: 'Zeeland' } },
  { condition: 'region', detail: { km: 48, radius: 25 } },
  { condition: 'recognition', detail: { recognition: 'pso-2' } },
  { condition: 'reserved', detail: {} },
];
const MET: Condition[] = EXCLUSIONS.filter(
  ({ condition }) => condition !== 'area' && condition !== 'capacity',
);

describe('explainMatch', () => {
  it('gives one reason for each known factor, strongest first, and none for unknown ones', () => {
    const factors = [
      known('distance', 0.2, { km: 80 }),
      known('category', 1, { relation: 'same' }),
      { ...known('impact', 0, {}), known: false },
    ];
    expect(explainMatch({ exclusions: [], met: [], factors }, 'buyer')).toEqual([
      { key: 'matching.reason.category.same.buyer', params: { relation: 'same' } },
      { key: 'matching.reason.distance.away.buyer', params: { km: 80 } },
    ]);
  });

  it('puts broken conditions first', () => {
    const reasons = explainMatch({ exclusions: EXCLUSIONS, met: MET, factors: FACTORS }, 'enterprise');
    expect(reasons.slice(0, 3).map(({ key }) => key)).toEqual([
      'matching.exclusion.area.province.enterprise',
      'matching.exclusion.area.radius.enterprise',
      'matching.exclusion.area.municipality.enterprise',
    ]);
  });

  it('names the conditions that are met last', () => {
    const reasons = explainMatch({ exclusions: [], met: MET, factors: FACTORS }, 'buyer');
    expect(reasons.slice(-4).map(({ key }) => key)).toEqual([
      'matching.met.region.province.buyer',
      'matching.met.region.radius.buyer',
      'matching.met.recognition.held.buyer',
      'matching.met.reserved.held.buyer',
    ]);
  });

  const translators = {
    nl: createTranslator('nl', { matching: nl }),
    en: createTranslator('en', { matching: en }),
  };
  it.each([
    ['nl', 'buyer'],
    ['nl', 'enterprise'],
    ['en', 'buyer'],
    ['en', 'enterprise'],
  ] as ['nl' | 'en', MatchSide][])('has a full sentence for every reason: %s, %s', (locale, side) => {
    for (const { key, params } of explainMatch(
      { exclusions: EXCLUSIONS, met: MET, factors: FACTORS },
      side,
    )) {
      const sentence = translators[locale](key, params);
      expect(sentence).not.toBe(key);
      expect(sentence).not.toContain('{{');
    }
  });
});
