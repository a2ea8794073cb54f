import type { Context } from '~/platform/context.server';
import {
  SearchUnavailable,
  type SearchFilter,
  type SearchQuery,
  type SearchResult,
} from '~/integrations/search/search-port';
import { categoryName, CATEGORY_GROUPS } from './categories';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter, type DirectorySort } from './directory-filter';
import { lookupPlace } from './lookup-place.server';
import type { FoundPlace } from './places';

type SearchContext = Pick<Context<unknown>, 'db' | 'search' | 'log' | 'locale'>;

/** A category group with the number of hits it would show; null while search is away. */
export type GroupCount = { id: string; name: string; count: number | null };

export type DirectoryHits = {
  /** Ids in order; null when search is away and the caller lists from the database. */
  ids: string[] | null;
  total: number;
  page: number;
  sort: DirectorySort;
  groups: GroupCount[];
  /** The place that was typed, when it was understood. */
  place: FoundPlace | null;
};

/** The order a list has when nobody chose: words by relevance, a place by distance, else the newest first. */
function sortOf(filter: DirectoryFilter, place: FoundPlace | null): DirectorySort {
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

/** One page of a directory from the search engine. Counts per group ignore the chosen groups, so others can be added. */
export async function searchDirectory(
  ctx: SearchContext,
  collection: string,
  filter: DirectoryFilter,
): Promise<DirectoryHits> {
  const place = filter.place ? await lookupPlace(ctx, filter.place) : null;
  const sort = sortOf(filter, place);
  const near: SearchFilter =
    place && filter.km ? { near: { lat: place.lat, lon: place.lon, km: filter.km } } : {};
  const chosen: SearchFilter = filter.groups.length > 0 ? { anyOf: { groups: filter.groups } } : {};
  const base = {
    text: filter.q,
    sort: orderOf(sort),
    ...(place ? { from: { lat: place.lat, lon: place.lon } } : {}),
  };
  const ask = (page: number) =>
    ctx.search.search(collection, {
      ...base,
      filter: { ...near, ...chosen },
      page,
      perPage: DIRECTORY_PAGE_SIZE,
      facets: ['groups'],
    });
  try {
    let page = filter.page;
    let hits = await ask(page);
    if (hits.ids.length === 0 && hits.total > 0) {
      page = Math.ceil(hits.total / DIRECTORY_PAGE_SIZE);
      hits = await ask(page);
    }
    const counted = chosen.anyOf
      ? await ctx.search.search(collection, {
          ...base,
          filter: near,
          page: 1,
          perPage: 1,
          facets: ['groups'],
        })
      : hits;
    const groups = countGroups(counted, filter, ctx.locale);
    return { ids: hits.ids, total: hits.total, page, sort, groups, place };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    ctx.log.warn({ err: error, collection }, 'search is away; the directory lists from the database');
    const groups = CATEGORY_GROUPS.map(({ id }) => ({ id, name: categoryName(id, ctx.locale), count: null }));
    return { ids: null, total: 0, page: filter.page, sort: 'newest', groups, place };
  }
}

/** Groups that have hits or are chosen, in the order of the tree. */
function countGroups(result: SearchResult, filter: DirectoryFilter, locale: 'nl' | 'en'): GroupCount[] {
  const counts = new Map(result.facets.groups?.map(({ value, count }) => [value, count]));
  return CATEGORY_GROUPS.map(({ id }) => ({
    id,
    name: categoryName(id, locale),
    count: counts.get(id) ?? 0,
  })).filter(({ id, count }) => count > 0 || filter.groups.includes(id));
}

/** What a directory page says about the list itself. */
export function directoryFacts({ page, sort, groups, place, ids }: DirectoryHits, filter: DirectoryFilter) {
  return {
    filter,
    page,
    sort,
    groups,
    placeName: place?.name ?? null,
    isPlaceUnknown: filter.place !== '' && !place,
    isSearchAway: ids === null,
  };
}

/** Rows in the order of the ids; an id without a row is left out. */
export function inOrder<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
