/**
 * Full-text and term retrieval over named collections. The port knows no market words:
 * callers decide what a collection holds and what its facets mean.
 */

/** One searchable record. `terms` repeats a term as often as it weighs (term frequency). */
export type SearchDocument = {
  id: string;
  /** Hash of everything below; lets `search:check` compare index and database without fetching texts. */
  fingerprint: string;
  title: string;
  /** Further plain text that a person's query may hit (description, names, synonyms, parts of compound words). */
  body: string;
  /** Analysed terms for matching: stems, compound parts; duplicates are the frequency. */
  terms: string[];
  /** Multi-valued keyword fields, such as `categories: ['catering']`. */
  facets: Record<string, string[]>;
  /** Sortable and rangeable whole numbers, such as `publishedAt` (epoch seconds). */
  numbers: Record<string, number>;
  /** WGS84 degrees, or null when the record has no place. */
  location: { lat: number; lon: number } | null;
};

/** Names of the facet and number fields; an index is created with exactly these. */
export type SearchCollection = { name: string; facets: readonly string[]; numbers: readonly string[] };

/** All conditions hold together; inside `anyOf[field]` one shared value is enough. */
export type SearchFilter = {
  /** Only these records. */
  ids?: readonly string[];
  anyOf?: Record<string, readonly string[]>;
  near?: { lat: number; lon: number; km: number };
  range?: Record<string, { min?: number; max?: number }>;
};

export type SearchQuery = {
  /** What a person typed; empty lists everything that passes the filter. */
  text: string;
  filter?: SearchFilter;
  /** `relevance` falls back to the first number field, descending, when `text` is empty. */
  sort: 'relevance' | 'distance' | { number: string; direction: 'asc' | 'desc' };
  /** Point that `sort: 'distance'` measures from. */
  from?: { lat: number; lon: number };
  /** 1-based. */
  page: number;
  /** At most 250. */
  perPage: number;
  /** Facet fields to count over all hits. */
  facets?: readonly string[];
  /**
   * By facet field: the `anyOf` fields whose condition its counts leave out, so that a list of choices says what
   * each further value would add.
   */
  countWithout?: Readonly<Record<string, readonly string[]>>;
};

export type SearchResult = {
  total: number;
  ids: string[];
  facets: Record<string, { value: string; count: number }[]>;
};

export type WeightedTerm = { term: string; weight: number };
export type TextMatch = { id: string; score: number };

export interface SearchEngine {
  readonly name: 'embedded' | 'typesense';
  /** Creates what is missing; safe to call at every start. */
  ensure(collections: readonly SearchCollection[]): Promise<void>;
  /** Visible to searches when the promise resolves. Throws `SearchUnavailable` when the engine is away. */
  upsert(collection: string, documents: readonly SearchDocument[]): Promise<void>;
  remove(collection: string, ids: readonly string[]): Promise<void>;
  /** Replaces the whole collection without a moment in which searches find nothing. Returns the count. */
  rebuild(collection: SearchCollection, batches: AsyncIterable<readonly SearchDocument[]>): Promise<number>;
  /**
   * A person's search: typo tolerant, accents folded, prefix on the last word. All words must hit; when no record has
   * them all, records with some of them are listed.
   */
  search(collection: string, query: SearchQuery): Promise<SearchResult>;
  /** BM25 over `terms`; higher is better, ties broken by id. At most `limit` rows. */
  matchText(
    collection: string,
    terms: readonly WeightedTerm[],
    options: { filter?: SearchFilter; limit: number },
  ): Promise<TextMatch[]>;
  /** Every id with its fingerprint, in no particular order. */
  fingerprints(collection: string): AsyncIterable<{ id: string; fingerprint: string }>;
  /** True when the engine answers and its collections exist. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** The caller named a collection, facet or number field that was never declared; a mistake in the program. */
export class SearchRequestInvalid extends Error {
  override name = 'SearchRequestInvalid';
}

/** The engine cannot be reached or is not ready; callers show the database instead and retry later. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}
