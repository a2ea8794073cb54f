import type { SearchCollection } from '~/integrations/search/search-port';

/** The searchable index of live demands. */
export const DEMAND_COLLECTION = {
  name: 'demands',
  facets: ['categories', 'groups', 'areas', 'provinces', 'targetGroups'],
  numbers: ['publishedAt', 'respondBy'],
} as const satisfies SearchCollection;
