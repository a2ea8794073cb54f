import { nextState, verbsFrom, type Lifecycle } from '~/platform/lifecycle';

export const OFFER_STATUSES = ['draft', 'submitted', 'live', 'refused'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const OFFER_TRANSITIONS = ['submit', 'approve', 'refuse'] as const;
export type OfferTransition = (typeof OFFER_TRANSITIONS)[number];

/** Who moves an offer: its organisation, before or after a curator trusted it, or a curator. */
export type OfferParty = 'newOrganisation' | 'verifiedOrganisation' | 'curator';

/**
 * The life of an offer. A verified organisation's first submission goes live at once and is checked afterwards;
 * what a curator once refused always comes back to a curator.
 */
export const OFFER_LIFECYCLE: Lifecycle<OfferStatus, OfferTransition, OfferParty> = {
  draft: { submit: { newOrganisation: 'submitted', verifiedOrganisation: 'live' } },
  submitted: { approve: { curator: 'live' }, refuse: { curator: 'refused' } },
  live: { refuse: { curator: 'refused' } },
  refused: { submit: { newOrganisation: 'submitted', verifiedOrganisation: 'submitted' } },
};

/** The side an organisation stands on when it posts. */
export const offerPartyOf = (organisation: { status: string }): OfferParty =>
  organisation.status === 'verified' ? 'verifiedOrganisation' : 'newOrganisation';

export const nextOfferStatus = (status: OfferStatus, transition: OfferTransition, party: OfferParty) =>
  nextState(OFFER_LIFECYCLE, status, transition, party);

export const offerTransitionsFor = (status: OfferStatus, party: OfferParty) =>
  verbsFrom(OFFER_LIFECYCLE, status, party);

/** States in which others rely on the text, so that an edit may not make it incomplete. */
export const isOfferPosted = (status: OfferStatus): boolean => status === 'live' || status === 'submitted';

export const AREA_KINDS = ['country', 'provinces', 'radius'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** What decides whether an offer is complete. `place` is the typed postcode or the name of the place. */
export type OfferContent = {
  title: string;
  description: string;
  categories: readonly string[];
  areaKind: AreaKind;
  provinces: readonly string[];
  place?: string | null | undefined;
  radiusKm?: number | null | undefined;
};

/** A field that keeps a post from being published, with a text key that says how to mend it. */
export type PublishProblem = { field: string; message: string };

export const OFFER_TITLE_MIN = 8;
export const OFFER_DESCRIPTION_MIN = 40;

/** What is still missing before an offer can be shown to others, in the order of the form. */
export function offerPublishProblems(offer: OfferContent): PublishProblem[] {
  const problems: PublishProblem[] = [];
  const ask = (isMissing: boolean, field: string, message: string) => {
    if (isMissing) problems.push({ field, message });
  };
  ask(offer.title.trim().length < OFFER_TITLE_MIN, 'title', `offers.problems.title?min=${OFFER_TITLE_MIN}`);
  ask(
    offer.description.trim().length < OFFER_DESCRIPTION_MIN,
    'description',
    `offers.problems.description?min=${OFFER_DESCRIPTION_MIN}`,
  );
  ask(offer.categories.length === 0, 'categories', 'offers.problems.categories');
  ask(
    offer.areaKind === 'provinces' && offer.provinces.length === 0,
    'provinces',
    'offers.problems.provinces',
  );
  ask(offer.areaKind === 'radius' && !offer.place, 'place', 'offers.problems.place');
  ask(offer.areaKind === 'radius' && !offer.radiusKm, 'radiusKm', 'offers.problems.radiusKm');
  return problems;
}
