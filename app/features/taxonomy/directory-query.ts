import type { SearchFilter, SearchQuery } from '~/integrations/search/search-port';
import { categoryGroupOf, categoryIdsOfGroup } from './categories';
import {
  DIRECTORIES,
  type DirectoryChoice,
  type DirectoryFilter,
  type DirectoryKind,
  type DirectorySort,
} from './directory-filter';
import type { FoundPlace } from './places';
import { withoutAmounts } from './without-amounts';

/** The order a list has when nobody chose: words by relevance, a place by distance, else the newest first. */
export function sortOf(filter: DirectoryFilter, place: FoundPlace | null): DirectorySort {
  if (filter.sort === 'distance') return place ? 'distance' : 'newest';
  if (filter.sort === 'relevance') return filter.q ? 'relevance' : 'newest';
  return filter.sort ?? (filter.q ? 'relevance' : place ? 'distance' : 'newest');
}

function orderOf(sort: DirectorySort): SearchQuery['sort'] {
  if (sort === 'relevance' || sort === 'distance') return sort;
  return sort === 'deadline'
    ? { number: 'respondBy', direction: 'asc' }
    : { number: 'publishedAt', direction: 'desc' };
}

/** Counts of groups and categories leave both conditions out; every other list leaves out its own. */
const TREE: readonly DirectoryChoice[] = ['groups', 'categories'];
const isTree = (name: DirectoryChoice) => TREE.includes(name);

/** What the search engine is asked for a directory; how many per page and which page is up to the caller. */
export function directoryQuery(
  kind: DirectoryKind,
  filter: DirectoryFilter,
  place: FoundPlace | null,
): Omit<SearchQuery, 'page' | 'perPage'> {
  const { choices } = DIRECTORIES[kind];
  const facets = choices.filter((name) => name !== 'categories' || filter.groups.length > 0);
  return {
    text: withoutAmounts(filter.q),
    sort: orderOf(sortOf(filter, place)),
    ...(place ? { from: { lat: place.lat, lon: place.lon } } : {}),
    filter: conditionsOf(filter, place, choices),
    facets,
    countWithout: Object.fromEntries(facets.map((name) => [name, isTree(name) ? TREE : [name]])),
  };
}

function conditionsOf(
  filter: DirectoryFilter,
  place: FoundPlace | null,
  choices: readonly DirectoryChoice[],
): SearchFilter {
  const anyOf: Record<string, string[]> = {};
  if (filter.spot) anyOf.spots = [filter.spot];
  for (const name of choices) if (!isTree(name) && filter[name].length > 0) anyOf[name] = filter[name];
  if (filter.categories.length > 0) anyOf.categories = chosenCategories(filter);
  else if (filter.groups.length > 0) anyOf.groups = filter.groups;
  return {
    anyOf,
    ...(place && filter.km ? { near: { lat: place.lat, lon: place.lon, km: filter.km } } : {}),
    ...(filter.capacity === null ? {} : { range: { capacityPerMonth: { min: filter.capacity } } }),
  };
}

/** The chosen categories, and all of a chosen group of which none was picked. */
export function chosenCategories({ groups, categories }: DirectoryFilter): string[] {
  const narrowed = new Set(categories.map((category) => categoryGroupOf(category)?.id));
  return [...categories, ...groups.filter((group) => !narrowed.has(group)).flatMap(categoryIdsOfGroup)];
}
