import { CATEGORIES, CATEGORY_GROUPS } from './categories';
import type { DirectoryChoice, DirectoryKind } from './directory-filter';
import { OFFER_LANGUAGES, TEXT_LANGUAGES } from './languages';
import { PLACE_KINDS } from './place-kinds';
import { PRICE_BANDS } from './price-bands';
import { RECOGNITIONS } from './recognitions';
import { TARGET_GROUPS } from './target-groups';

/** What may be chosen out of each list, in its order; apart, because pages get their choices with counts from the server. */
const VALUES: Readonly<Record<Exclude<DirectoryChoice, 'kinds' | 'languages'>, readonly string[]>> = {
  groups: CATEGORY_GROUPS.map(({ id }) => id),
  categories: CATEGORIES.map(({ id }) => id),
  targetGroups: TARGET_GROUPS,
  recognitions: RECOGNITIONS,
  prices: PRICE_BANDS,
  placeKinds: PLACE_KINDS,
};

/** What is offered, and how something is asked for; enterprises come in one kind. */
const KINDS: Readonly<Record<DirectoryKind, readonly string[]>> = {
  offers: ['service', 'product', 'location', 'placement'],
  demands: ['quote', 'tender', 'sourcing'],
  organisations: [],
};

/** What an offer is supplied in; of the others the language of their text. */
const LANGUAGES: Readonly<Record<DirectoryKind, readonly string[]>> = {
  offers: OFFER_LANGUAGES,
  demands: TEXT_LANGUAGES,
  organisations: [],
};

/** The values of one list of a directory. */
export const valuesOf = (kind: DirectoryKind, choice: DirectoryChoice): readonly string[] =>
  choice === 'kinds' ? KINDS[kind] : choice === 'languages' ? LANGUAGES[kind] : VALUES[choice];
