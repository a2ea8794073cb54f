import { describe, expect, it } from 'vitest';
import {
  nextOfferStatus,
  OFFER_STATUSES,
  OFFER_TRANSITIONS,
  offerPublishProblems,
  offerTransitionsFor,
  type OfferContent,
  type OfferParty,
  type OfferStatus,
  type OfferTransition,
} from './offer';

const PARTIES: OfferParty[] = ['newOrganisation', 'verifiedOrganisation', 'curator'];
const ALLOWED: [OfferStatus, OfferTransition, OfferParty, OfferStatus][] = [
  ['draft', 'submit', 'newOrganisation', 'submitted'],
  ['draft', 'submit', 'verifiedOrganisation', 'live'],
  ['submitted', 'approve', 'curator', 'live'],
  ['submitted', 'refuse', 'curator', 'refused'],
  ['live', 'refuse', 'curator', 'refused'],
  ['refused', 'submit', 'newOrganisation', 'submitted'],
  ['refused', 'submit', 'verifiedOrganisation', 'submitted'],
];

const every = OFFER_STATUSES.flatMap((status) =>
  OFFER_TRANSITIONS.flatMap((transition) => PARTIES.map((party) => ({ status, transition, party }))),
);

describe('the life of an offer', () => {
  it.each(every)(
    '$party may $transition a $status offer only as the graph says',
    ({ status, transition, party }) => {
      const expected = ALLOWED.find(
        ([from, verb, who]) => from === status && verb === transition && who === party,
      );
      expect(nextOfferStatus(status, transition, party)).toBe(expected?.[3] ?? null);
    },
  );

  it('gives buttons for what a party may do', () => {
    expect(offerTransitionsFor('submitted', 'curator')).toEqual(['approve', 'refuse']);
    expect(offerTransitionsFor('submitted', 'newOrganisation')).toEqual([]);
    expect(offerTransitionsFor('refused', 'verifiedOrganisation')).toEqual(['submit']);
  });
});

const COMPLETE: OfferContent = {
  title: 'Lunches voor vergaderingen',
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd.',
  categories: ['catering-lunch'],
  areaKind: 'country',
  provinces: [],
};

describe('what an offer needs before others see it', () => {
  it.each<[string, Partial<OfferContent>, string[]]>([
    ['nothing', {}, []],
    ['a title of eight characters', { title: '1234567 ' }, ['title']],
    ['a description of forty characters', { description: 'x'.repeat(39) }, ['description']],
    ['a category', { categories: [] }, ['categories']],
    ['provinces', { areaKind: 'provinces' }, ['provinces']],
    ['no provinces when supplied everywhere', { areaKind: 'country', provinces: [] }, []],
    ['place and distance', { areaKind: 'radius' }, ['place', 'radiusKm']],
    ['only the distance', { areaKind: 'radius', place: 'Utrecht' }, ['radiusKm']],
    ['nothing around a place', { areaKind: 'radius', place: 'Utrecht', radiusKm: 30 }, []],
  ])('asks for %s', (_what, change, fields) => {
    expect(offerPublishProblems({ ...COMPLETE, ...change }).map(({ field }) => field)).toEqual(fields);
  });
});
