import { readChoice, readListFilter, type ListFilter } from '~/features/curation/list-filter';
import { ORGANISATION_STATUSES } from '~/features/organisations/organisation';

/** Orders of the list of organisations, the usual one first: who waits longest stands on top. */
export const ORGANISATION_SORTS = ['waiting', 'newest', 'name'] as const;
export type OrganisationSort = (typeof ORGANISATION_SORTS)[number];

/** The states to filter by, and `claimed`: nobody works there yet, but somebody says it is theirs. */
export const ORGANISATION_STATES = [...ORGANISATION_STATUSES, 'claimed'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

export type OrganisationFilter = ListFilter<OrganisationSort> & { state: OrganisationState | null };

/** What the address of the list of organisations says. */
export const readOrganisationFilter = (params: URLSearchParams): OrganisationFilter => ({
  ...readListFilter(params, ORGANISATION_SORTS),
  state: readChoice(params, 'state', ORGANISATION_STATES),
});
