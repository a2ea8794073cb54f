import { distanceOrigin, leftOut, requireFacet, requireNumber, withoutFields } from './search-fields';
import type { SearchCollection, SearchFilter, SearchQuery } from './search-port';
import { encodeFacetValue, facetField, numberField } from './typesense-fields';
import { queryWords } from './words';

/** Parameters of one search inside a `multi_search`. */
export type TypesenseSearch = Record<string, string | number | boolean>;

/** Parts of words are looked up from this length on, as in the embedded engine. */
const SHORTEST_PART = 4;
/** Enough for the squares of a map; a list of choices has far fewer. */
const MOST_FACET_VALUES = 2_500;

/** The filter in Typesense's language; null when a condition lists no value, so that nothing can pass. */
export function toFilterBy(collection: SearchCollection, filter: SearchFilter | undefined): string | null {
  const conditions: string[] = [];
  let impossible = filter?.ids?.length === 0;
  const plainIds = filter?.ids?.filter((id) => !id.includes('`'));
  if (plainIds) conditions.push(`id:[${plainIds.map((id) => `\`${id}\``).join(',')}]`);
  for (const [field, values] of Object.entries(filter?.anyOf ?? {})) {
    requireFacet(collection, field);
    if (values.length === 0) impossible = true;
    conditions.push(
      `${facetField(field)}:=[${values.map((value) => `\`${encodeFacetValue(value)}\``).join(',')}]`,
    );
  }
  for (const [field, { min = -Infinity, max = Infinity }] of Object.entries(filter?.range ?? {})) {
    requireNumber(collection, field);
    conditions.push(`${numberField(field)}:>=${Math.ceil(bounded(min))}`);
    conditions.push(`${numberField(field)}:<=${Math.floor(bounded(max))}`);
  }
  const near = filter?.near;
  if (near) conditions.push(`location:(${near.lat}, ${near.lon}, ${near.km} km)`);
  return impossible ? null : conditions.join(' && ');
}

const bounded = (value: number): number =>
  Math.min(Number.MAX_SAFE_INTEGER, Math.max(Number.MIN_SAFE_INTEGER, value));

/** One question and the facets it counts; `search` is null when nothing can pass its filter. */
export type PlannedSearch = { facets: string[]; search: TypesenseSearch | null };

/** The search that lists, and one for each set of conditions that counts leave out; they travel in one request. */
export function planSearches(collection: SearchCollection, query: SearchQuery): PlannedSearch[] {
  const bySet = new Map<string, { fields: string[]; facets: string[] }>([['', { fields: [], facets: [] }]]);
  for (const facet of query.facets ?? []) {
    const fields = leftOut(query, facet);
    const key = fields.join(' ');
    const set = bySet.get(key) ?? { fields, facets: [] };
    set.facets.push(facet);
    bySet.set(key, set);
  }
  return [...bySet.values()].map(({ fields, facets }) => {
    const filterBy = toFilterBy(collection, withoutFields(query.filter, fields));
    const page = fields.length === 0 ? {} : { page: 1, perPage: 1 };
    const search = toTypesenseSearch(collection, { ...query, ...page, facets });
    return { facets, search: filterBy === null ? null : { ...search, filter_by: filterBy } };
  });
}

/** A person's search, without its filter. */
function toTypesenseSearch(collection: SearchCollection, query: SearchQuery): TypesenseSearch {
  const words = queryWords(query.text);
  const facets = query.facets ?? [];
  for (const field of facets) requireFacet(collection, field);
  return {
    q: words.length === 0 ? '*' : words.join(' '),
    query_by: 'title,body,stems',
    query_by_weights: '4,2,1',
    prefix: 'true,true,false',
    infix:
      words.length === 1 && (words[0]?.length ?? 0) >= SHORTEST_PART ? 'always,always,off' : 'off,off,off',
    num_typos: '2,2,0',
    min_len_1typo: 4,
    min_len_2typo: 8,
    typo_tokens_threshold: 1,
    drop_tokens_threshold: 1,
    drop_tokens_mode: 'both_sides:10',
    prioritize_exact_match: true,
    page: query.page,
    per_page: query.perPage,
    include_fields: 'id',
    // Pins of the server's own would show records that the filter hides.
    enable_curations: false,
    filter_curated_hits: true,
    highlight_fields: 'none',
    highlight_full_fields: 'none',
    ...toSortBy(collection, query, words.length > 0),
    ...(facets.length > 0 && {
      facet_by: facets.map(facetField).join(','),
      max_facet_values: MOST_FACET_VALUES,
    }),
  };
}

function toSortBy(collection: SearchCollection, query: SearchQuery, hasWords: boolean): TypesenseSearch {
  if (query.sort === 'distance') {
    const { lat, lon } = distanceOrigin(query);
    return { sort_by: `location(${lat}, ${lon}):asc` };
  }
  if (query.sort !== 'relevance') {
    requireNumber(collection, query.sort.number);
    return { sort_by: byNumber(query.sort.number, query.sort.direction) };
  }
  const newest = collection.numbers[0];
  const orders = [...(hasWords ? ['_text_match:desc'] : []), ...(newest ? [byNumber(newest, 'desc')] : [])];
  return orders.length > 0 ? { sort_by: orders.join(',') } : {};
}

const byNumber = (name: string, direction: 'asc' | 'desc'): string =>
  `${numberField(name)}(missing_values: last):${direction}`;
