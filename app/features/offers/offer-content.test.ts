import { describe, expect, it } from 'vitest';
import { isStepDone, offerCompleteness } from './offer-completeness';
import { type OfferContent, offerPublishProblems } from './offer-content';
import { OFFER_STEPS } from './offer-steps';

const COMPLETE: OfferContent = {
  kind: 'service',
  placeKinds: [],
  title: 'Lunches voor vergaderingen',
  summary: '',
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd.',
  categories: ['catering-lunch'],
  areaKind: 'country',
  provinces: [],
  municipalities: [],
  languages: [],
  targetGroups: [],
  impactText: '',
  recognitions: [],
  references: [],
};

describe('what an offer needs before others see it', () => {
  it.each<[string, Partial<OfferContent>, string[]]>([
    ['nothing', {}, []],
    ['a title of eight characters', { title: '1234567 ' }, ['title']],
    ['a description of forty characters', { description: 'x'.repeat(39) }, ['description']],
    ['what a placement gives people', { kind: 'placement' }, ['placeKinds']],
    ['nothing more of a learning place', { kind: 'placement', placeKinds: ['learning-place'] }, []],
    ['a category', { categories: [] }, ['categories']],
    ['provinces', { areaKind: 'provinces' }, ['provinces']],
    ['municipalities', { areaKind: 'municipalities' }, ['municipalities']],
    ['no provinces when supplied everywhere', { areaKind: 'country', provinces: [] }, []],
    ['place and distance', { areaKind: 'radius' }, ['place', 'radiusKm']],
    ['only the distance', { areaKind: 'radius', place: 'Utrecht' }, ['radiusKm']],
    ['nothing around a place', { areaKind: 'radius', place: 'Utrecht', radiusKm: 30 }, []],
    ['a unit for a price', { priceFromCents: 100 }, ['priceUnit']],
    ['a unit for a largest order', { largestOrder: 5 }, ['capacityUnit']],
    ['a price that rises', { priceFromCents: 200, priceToCents: 100, priceUnit: 'hours' }, ['priceToCents']],
    ['orders that rise', { smallestOrder: 9, largestOrder: 5, capacityUnit: 'hours' }, ['largestOrder']],
    ['hours that rise', { impactHoursFrom: 9, impactHoursTo: 5 }, ['impactHoursTo']],
  ])('asks for %s', (_what, change, fields) => {
    expect(offerPublishProblems({ ...COMPLETE, ...change }).map(({ field }) => field)).toEqual(fields);
  });
});

describe('how complete an offer is', () => {
  const full: OfferContent = {
    ...COMPLETE,
    summary: 'Lekker',
    ...{ priceFromCents: 100, priceUnit: 'lunches', capacityPerMonth: 5, capacityUnit: 'lunches' },
    ...{
      largestOrder: 5,
      leadTimeDays: 0,
      targetGroups: ['wajong'],
      impactText: 'Samen',
      impactHoursFrom: 0,
    },
    references: [{ client: 'Gemeente', year: 2025, amount: 'wont-say' }],
  };

  it('is all of it when all is said, and every step is then done', () => {
    const completeness = offerCompleteness({ ...full, photoCount: 1 });
    expect(completeness).toEqual({ percent: 100, needed: [], helpful: [] });
    for (const step of OFFER_STEPS) expect(isStepDone(step, completeness)).toBe(true);
  });

  it('sends to the step where something is missing', () => {
    const { percent, needed, helpful } = offerCompleteness({
      ...full,
      categories: [],
      leadTimeDays: null,
      photoCount: 1,
    });
    expect(percent).toBeLessThan(100);
    expect(needed.map(({ field, step }) => [field, step])).toEqual([['categories', 'what']]);
    expect(helpful).toEqual([{ part: 'leadTime', step: 'amounts' }]);
    expect(isStepDone('review', { percent, needed, helpful })).toBe(false);
    expect(isStepDone('amounts', { percent, needed, helpful })).toBe(false);
  });
});
