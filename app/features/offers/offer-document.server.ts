import type { SearchCollection } from '~/integrations/search/search-port';

/** The searchable index of live offers. */
export const OFFER_COLLECTION = {
  name: 'offers',
  facets: ['categories', 'groups', 'areas', 'provinces', 'targetGroups'],
  numbers: ['publishedAt'],
} as const satisfies SearchCollection;
