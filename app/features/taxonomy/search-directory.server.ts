import type { Context } from '~/platform/context.server';
import { SearchUnavailable, type SearchResult } from '~/integrations/search/search-port';
import { activeFilters } from './active-filters';
import { categoryGroupOf, categoryName } from './categories';
import {
  DIRECTORIES,
  DIRECTORY_PAGE_SIZE,
  type DirectoryChoice,
  type DirectoryFilter,
  type DirectoryKind,
  type DirectorySort,
} from './directory-filter';
import { valuesOf } from './directory-values';
import { directoryQuery, sortOf } from './directory-query';
import { loosenDirectory, type Loosening } from './loosen-directory.server';
import { lookupPlace } from './lookup-place.server';
import type { FoundPlace } from './places';
import { nearestPlace, pointOfSpot } from './spots';
import { splitPlace } from './split-place';
import { suggestCategories } from './suggest-categories';

type SearchContext = Pick<Context<unknown>, 'db' | 'search' | 'log' | 'locale'>;

/** A value that can be chosen with the number of hits it would show; null while search is away. */
export type ChoiceCount = { id: string; count: number | null };
export type ChoiceCounts = Partial<Record<DirectoryChoice, ChoiceCount[]>>;
export type NamedCategory = { id: string; groupId: string; name: string };

export type DirectoryHits = {
  /** Ids in order; null when search is away and the caller lists from the database. */
  ids: string[] | null;
  total: number;
  page: number;
  sort: DirectorySort;
  choices: ChoiceCounts;
  /** The place that was typed, when it was understood. */
  place: FoundPlace | null;
  /** Ways out of an empty list, with records that come near; both empty when there are hits. */
  ways: Loosening[];
  nearIds: string[];
};

/** One page of a directory from the search engine, with counts for every list of choices from the same question. */
export async function searchDirectory(
  ctx: SearchContext,
  kind: DirectoryKind,
  filter: DirectoryFilter,
): Promise<DirectoryHits> {
  const place = filter.place ? await lookupPlace(ctx, filter.place) : null;
  const query = directoryQuery(kind, filter, place);
  const ask = (page: number) => ctx.search.search(kind, { ...query, page, perPage: DIRECTORY_PAGE_SIZE });
  try {
    let page = filter.page;
    let hits = await ask(page);
    if (hits.ids.length === 0 && hits.total > 0) {
      page = Math.ceil(hits.total / DIRECTORY_PAGE_SIZE);
      hits = await ask(page);
    }
    const help =
      hits.total === 0
        ? await loosenDirectory(ctx.search, kind, { kind, filter, place })
        : { ways: [], nearIds: [] };
    const choices = countChoices(kind, filter, hits);
    return { ids: hits.ids, total: hits.total, page, sort: sortOf(filter, place), choices, place, ...help };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    ctx.log.warn({ err: error, kind }, 'search is away; the directory lists from the database');
    const sort = sortOf({ ...filter, q: '' }, place);
    const choices = uncountedChoices(kind, filter);
    return { ids: null, total: 0, page: filter.page, sort, choices, place, ways: [], nearIds: [] };
  }
}

/** Values that have hits or are chosen, in the order of their list; categories of the chosen groups only. */
function countChoices(kind: DirectoryKind, filter: DirectoryFilter, result: SearchResult): ChoiceCounts {
  const choices: ChoiceCounts = {};
  for (const name of DIRECTORIES[kind].choices) {
    const counts = new Map(result.facets[name]?.map(({ value, count }) => [value, count]));
    const isOffered = (id: string) =>
      name !== 'categories' || filter.groups.includes(categoryGroupOf(id)?.id ?? '');
    choices[name] = valuesOf(kind, name)
      .map((id) => ({ id, count: counts.get(id) ?? 0 }))
      .filter(({ id, count }) => (count > 0 && isOffered(id)) || filter[name].includes(id));
  }
  return choices;
}

/** Everything that can be chosen, while nobody can count. */
function uncountedChoices(kind: DirectoryKind, filter: DirectoryFilter): ChoiceCounts {
  const isOffered = (name: DirectoryChoice, id: string) =>
    name !== 'categories' || filter.groups.includes(categoryGroupOf(id)?.id ?? '');
  return Object.fromEntries(
    DIRECTORIES[kind].choices.map((name) => [
      name,
      valuesOf(kind, name)
        .filter((id) => isOffered(name, id))
        .map((id) => ({ id, count: null })),
    ]),
  );
}

const RELATED = 4;

/** What a directory page says about the list itself. */
export function directoryFacts(
  ctx: Pick<Context<unknown>, 'locale'>,
  { page, sort, choices, place, ids, ways, total }: DirectoryHits,
  filter: DirectoryFilter,
) {
  const named = [
    ...(choices.groups ?? []).map(({ id }) => id),
    ...(choices.categories ?? []).map(({ id }) => id),
  ];
  const spot = pointOfSpot(filter.spot);
  const isEmpty = ids !== null && total === 0;
  return {
    filter,
    /** The filters that are on, one by one. */
    active: activeFilters(filter),
    page,
    sort,
    choices,
    ways,
    /** Names of the groups and categories above, in the language of the page. */
    categoryNames: Object.fromEntries(named.map((id) => [id, categoryName(id, ctx.locale)])),
    related: isEmpty && filter.q ? relatedCategories(filter, ctx.locale) : [],
    placeName: place?.name ?? null,
    /** What the chosen spot of the map is near to. */
    spotName: spot && (nearestPlace(spot) || filter.spot),
    /** A place among the words of the search box, where none is asked for. */
    saidPlace: filter.place || spot ? null : splitPlace(filter.q),
    isPlaceUnknown: filter.place !== '' && !place,
    isSearchAway: ids === null,
  };
}

/** Categories that the typed words are probably about and that are not chosen yet. */
function relatedCategories(filter: DirectoryFilter, locale: 'nl' | 'en'): NamedCategory[] {
  return suggestCategories(filter.q, locale, RELATED)
    .filter((id) => !filter.categories.includes(id))
    .map((id) => ({ id, groupId: categoryGroupOf(id)?.id ?? '', name: categoryName(id, locale) }));
}

/** Rows in the order of the ids; an id without a row is left out. */
export function inOrder<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
