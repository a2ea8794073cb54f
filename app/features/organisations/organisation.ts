import { nextState, verbsFrom, type Lifecycle } from '~/platform/lifecycle';

export const ORGANISATION_STATUSES = ['new', 'waiting', 'verified', 'refused', 'suspended'] as const;
export type OrganisationStatus = (typeof ORGANISATION_STATUSES)[number];

export const ORGANISATION_TRANSITIONS = ['submit', 'verify', 'refuse', 'suspend', 'restore'] as const;
export type OrganisationTransition = (typeof ORGANISATION_TRANSITIONS)[number];

/** Who moves an organisation: its owners, or platform staff. */
export type OrganisationParty = 'owner' | 'staff';

/**
 * The life of an organisation on the market. Staff may verify one that never asked, such as an imported one.
 * Lifting a suspension trusts the organisation again; what was never checked goes from suspended to refused
 * instead, from where its owner may ask once more.
 */
export const ORGANISATION_LIFECYCLE: Lifecycle<
  OrganisationStatus,
  OrganisationTransition,
  OrganisationParty
> = {
  new: {
    submit: { owner: 'waiting' },
    verify: { staff: 'verified' },
    refuse: { staff: 'refused' },
    suspend: { staff: 'suspended' },
  },
  waiting: {
    verify: { staff: 'verified' },
    refuse: { staff: 'refused' },
    suspend: { staff: 'suspended' },
  },
  verified: { suspend: { staff: 'suspended' } },
  refused: {
    submit: { owner: 'waiting' },
    verify: { staff: 'verified' },
    suspend: { staff: 'suspended' },
  },
  suspended: { restore: { staff: 'verified' }, refuse: { staff: 'refused' } },
};

export const nextOrganisationStatus = (
  status: OrganisationStatus,
  transition: OrganisationTransition,
  party: OrganisationParty,
) => nextState(ORGANISATION_LIFECYCLE, status, transition, party);

export const organisationTransitionsFor = (status: OrganisationStatus, party: OrganisationParty) =>
  verbsFrom(ORGANISATION_LIFECYCLE, status, party);

/** The decisions of staff that need a reason, which the owners read. */
export const TRANSITIONS_WITH_REASON: readonly OrganisationTransition[] = ['refuse', 'suspend'];

/** Once staff checked the KVK number it stands for the organisation, so nobody changes it any more. */
export const isKvkFixed = (status: OrganisationStatus): boolean =>
  status === 'verified' || status === 'suspended';

/** In these states the posts of an organisation are out of every directory, search and match. */
export const HIDDEN_STATUSES = ['refused', 'suspended'] as const satisfies readonly OrganisationStatus[];

/** Nothing of it can go on the market before staff decide on the organisation itself. */
export const isOrganisationHidden = (status: OrganisationStatus): boolean =>
  HIDDEN_STATUSES.some((hidden) => hidden === status);

/** Strangers find an organisation only when staff trust it. */
export const isOrganisationPublic = (status: OrganisationStatus): boolean => status === 'verified';
