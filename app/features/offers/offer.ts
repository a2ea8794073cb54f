import { nextState, verbsFrom, type Lifecycle } from '~/platform/lifecycle';

export const OFFER_STATUSES = [
  'draft',
  'submitted',
  'changes_asked',
  'live',
  'paused',
  'refused',
  'archived',
] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const OFFER_TRANSITIONS = [
  'submit',
  'approve',
  'askChanges',
  'refuse',
  'pause',
  'resume',
  'archive',
  'reopen',
] as const;
export type OfferTransition = (typeof OFFER_TRANSITIONS)[number];

/** Who moves an offer: its organisation, before or after a curator trusted it, a curator, or the clock. */
export const OFFER_PARTIES = ['newOrganisation', 'verifiedOrganisation', 'curator', 'clock'] as const;
export type OfferParty = (typeof OFFER_PARTIES)[number];

const byOwner = (status: OfferStatus) => ({ newOrganisation: status, verifiedOrganisation: status });

/**
 * The life of an offer. A verified organisation's first submission goes live at once and is checked afterwards;
 * what a curator once sent back always comes back to a curator. The clock closes what waits too long for its owner
 * and ends a pause on its day.
 */
export const OFFER_LIFECYCLE: Lifecycle<OfferStatus, OfferTransition, OfferParty> = {
  draft: {
    submit: { newOrganisation: 'submitted', verifiedOrganisation: 'live' },
    archive: byOwner('archived'),
  },
  submitted: {
    approve: { curator: 'live' },
    askChanges: { curator: 'changes_asked' },
    refuse: { curator: 'refused' },
    archive: byOwner('archived'),
  },
  changes_asked: {
    submit: byOwner('submitted'),
    refuse: { curator: 'refused', clock: 'refused' },
    archive: byOwner('archived'),
  },
  live: {
    pause: byOwner('paused'),
    archive: byOwner('archived'),
    askChanges: { curator: 'changes_asked' },
    refuse: { curator: 'refused' },
  },
  paused: {
    resume: { ...byOwner('live'), clock: 'live' },
    archive: byOwner('archived'),
    askChanges: { curator: 'changes_asked' },
    refuse: { curator: 'refused' },
  },
  refused: { submit: byOwner('submitted'), archive: byOwner('archived') },
  archived: { reopen: byOwner('draft') },
};

/** Days an organisation has for changes a curator asked for; then the offer closes as refused. */
export const CHANGES_DAYS = 10;

type Poster = { status: string };
/** What a curator last said keeps standing until a curator says yes. */
type Judged = { refusedReason: string | null; askedChanges: string | null };

/** The side an organisation stands on with an offer. */
export const offerPartyOf = (organisation: Poster, offer: Judged): OfferParty =>
  organisation.status === 'verified' && offer.refusedReason === null && offer.askedChanges === null
    ? 'verifiedOrganisation'
    : 'newOrganisation';

export const nextOfferStatus = (status: OfferStatus, transition: OfferTransition, party: OfferParty) =>
  nextState(OFFER_LIFECYCLE, status, transition, party);

export const offerTransitionsFor = (status: OfferStatus, party: OfferParty) =>
  verbsFrom(OFFER_LIFECYCLE, status, party);

/** A draft that nobody but its owner ever read can be thrown away; what was handed in is a record. */
export const isOfferDeletable = ({
  status,
  submittedAt,
}: {
  status: OfferStatus;
  submittedAt: Date | null;
}) => status === 'draft' && submittedAt === null;

/** States in which others rely on the text, so that an edit may not make it incomplete. */
export const isOfferPosted = (status: OfferStatus): boolean =>
  status === 'submitted' || isOfferPublished(status);

/** On the market, or away from it for a while: what decides about it is changed through a curator. */
export const isOfferPublished = (status: OfferStatus): boolean => status === 'live' || status === 'paused';

/** An archived offer is a record; it is taken back to draft first. */
export const isOfferEditable = (status: OfferStatus): boolean => status !== 'archived';

/** Only its organisation reads it now, so that it can be saved while somebody types. */
export const isOfferSavedByItself = (status: OfferStatus): boolean =>
  isOfferEditable(status) && !isOfferPosted(status);

export const OFFER_KINDS = ['service', 'product', 'location', 'placement'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const AREA_KINDS = ['country', 'provinces', 'municipalities', 'radius'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
