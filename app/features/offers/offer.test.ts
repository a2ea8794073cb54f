import { describe, expect, it } from 'vitest';
import {
  isOfferEditable,
  isOfferPosted,
  isOfferPublished,
  isOfferSavedByItself,
  nextOfferStatus,
  OFFER_PARTIES,
  OFFER_STATUSES,
  OFFER_TRANSITIONS,
  offerPartyOf,
  offerTransitionsFor,
  type OfferParty,
  type OfferStatus,
  type OfferTransition,
} from './offer';

const OWNERS: OfferParty[] = ['newOrganisation', 'verifiedOrganisation'];
/** From, verb, to and who; anything else is not allowed. */
const ALLOWED: [OfferStatus, OfferTransition, OfferStatus, OfferParty[]][] = [
  ['draft', 'submit', 'submitted', ['newOrganisation']],
  ['draft', 'submit', 'live', ['verifiedOrganisation']],
  ['draft', 'archive', 'archived', OWNERS],
  ['submitted', 'approve', 'live', ['curator']],
  ['submitted', 'askChanges', 'changes_asked', ['curator']],
  ['submitted', 'refuse', 'refused', ['curator']],
  ['submitted', 'archive', 'archived', OWNERS],
  ['changes_asked', 'submit', 'submitted', OWNERS],
  ['changes_asked', 'refuse', 'refused', ['curator', 'clock']],
  ['changes_asked', 'archive', 'archived', OWNERS],
  ['live', 'pause', 'paused', OWNERS],
  ['live', 'archive', 'archived', OWNERS],
  ['live', 'askChanges', 'changes_asked', ['curator']],
  ['live', 'refuse', 'refused', ['curator']],
  ['paused', 'resume', 'live', [...OWNERS, 'clock']],
  ['paused', 'archive', 'archived', OWNERS],
  ['paused', 'askChanges', 'changes_asked', ['curator']],
  ['paused', 'refuse', 'refused', ['curator']],
  ['refused', 'submit', 'submitted', OWNERS],
  ['refused', 'archive', 'archived', OWNERS],
  ['archived', 'reopen', 'draft', OWNERS],
];

const every = OFFER_STATUSES.flatMap((status) =>
  OFFER_TRANSITIONS.flatMap((transition) => OFFER_PARTIES.map((party) => ({ status, transition, party }))),
);

describe('the life of an offer', () => {
  it.each(every)(
    '$party may $transition a $status offer only as the graph says',
    ({ status, transition, party }) => {
      const expected = ALLOWED.find(
        ([from, verb, , who]) => from === status && verb === transition && who.includes(party),
      );
      expect(nextOfferStatus(status, transition, party)).toBe(expected?.[2] ?? null);
    },
  );

  it('never lets an organisation skip a curator after one said no', () => {
    const judged = { refusedReason: 'Vertel meer.', askedChanges: null };
    const party = offerPartyOf({ status: 'verified' }, judged);
    const reachable = new Set<OfferStatus>(['refused']);
    for (const status of reachable)
      for (const verb of OFFER_TRANSITIONS) {
        const next = nextOfferStatus(status, verb, party);
        if (next) reachable.add(next);
      }
    expect([...reachable]).not.toContain('live');
    expect(offerPartyOf({ status: 'verified' }, { refusedReason: null, askedChanges: null })).toBe(
      'verifiedOrganisation',
    );
    expect(
      offerPartyOf({ status: 'verified' }, { ...judged, refusedReason: null, askedChanges: 'Prijs?' }),
    ).toBe('newOrganisation');
  });

  it('gives buttons for what a party may do', () => {
    expect(offerTransitionsFor('submitted', 'curator')).toEqual(['approve', 'askChanges', 'refuse']);
    expect(offerTransitionsFor('submitted', 'newOrganisation')).toEqual(['archive']);
    expect(offerTransitionsFor('paused', 'verifiedOrganisation')).toEqual(['resume', 'archive']);
  });

  it('is saved while somebody types only where nobody else reads along', () => {
    for (const status of OFFER_STATUSES)
      expect(isOfferSavedByItself(status)).toBe(isOfferEditable(status) && !isOfferPosted(status));
    expect(OFFER_STATUSES.filter(isOfferPublished)).toEqual(['live', 'paused']);
  });
});
