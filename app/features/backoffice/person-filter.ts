import { readChoice, readListFilter, type ListFilter } from '~/features/curation/list-filter';

/** Orders of the list of people, the usual one first. */
export const PERSON_SORTS = ['newest', 'seen', 'name'] as const;
export type PersonSort = (typeof PERSON_SORTS)[number];

/** What can be asked of the list of people. */
export const PERSON_STATES = ['active', 'unverified', 'staff', 'suspended', 'deleted'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export type PersonFilter = ListFilter<PersonSort> & { state: PersonState | null };

/** What the address of the list of people says. */
export const readPersonFilter = (params: URLSearchParams): PersonFilter => ({
  ...readListFilter(params, PERSON_SORTS),
  state: readChoice(params, 'state', PERSON_STATES),
});

/** The one state a person is shown in: a closed account before everything, then staff. */
export function personStateOf(person: {
  deletedAt: Date | null;
  suspendedAt: Date | null;
  emailVerified: boolean;
}): Exclude<PersonState, 'staff'> {
  if (person.deletedAt) return 'deleted';
  if (person.suspendedAt) return 'suspended';
  return person.emailVerified ? 'active' : 'unverified';
}
