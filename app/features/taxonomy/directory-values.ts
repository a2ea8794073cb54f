import { CATEGORIES, CATEGORY_GROUPS } from './categories';
import type { DirectoryChoice } from './directory-filter';
import { PRICE_BANDS } from './price-bands';
import { RECOGNITIONS } from './recognitions';
import { TARGET_GROUPS } from './target-groups';

/** What may be chosen out of each list, in its order; apart, because pages get their choices with counts from the server. */
export const DIRECTORY_VALUES: Readonly<Record<DirectoryChoice, readonly string[]>> = {
  groups: CATEGORY_GROUPS.map(({ id }) => id),
  categories: CATEGORIES.map(({ id }) => id),
  targetGroups: TARGET_GROUPS,
  recognitions: RECOGNITIONS,
  prices: PRICE_BANDS,
  languages: ['nl', 'en'],
};
