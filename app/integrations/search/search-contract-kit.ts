import {
  type SearchCollection,
  type SearchDocument,
  type SearchEngine,
  type SearchQuery,
  type SearchResult,
} from './search-port';

export const POSTS: SearchCollection = {
  name: 'posts',
  facets: ['category', 'province'],
  numbers: ['publishedAt', 'price'],
};

export const AMSTERDAM = { lat: 52.3702, lon: 4.8952 };
export const HAARLEM = { lat: 52.3874, lon: 4.6462 };
export const GRONINGEN = { lat: 53.2194, lon: 6.5665 };

/** An engine over empty collections, and the same kind of engine whose server or store does not answer. */
export type SearchEngineUnderTest = {
  engine: SearchEngine;
  away: SearchEngine;
  dispose?: () => Promise<void>;
};

/** What the parts of the contract work with; `engine` is a new one in every test. */
export type ContractSubject = {
  readonly engine: SearchEngine;
  readonly away: SearchEngine;
  find(text: string, query?: Partial<SearchQuery>): Promise<SearchResult>;
  idsFor(text: string, query?: Partial<SearchQuery>): Promise<string[]>;
};

/** A record with little in it; `terms` are the words of the title unless given. */
export function makeDocument(id: string, title: string, extra: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    fingerprint: `fingerprint-${id}`,
    title,
    body: '',
    terms: title.toLowerCase().split(' '),
    facets: {},
    numbers: {},
    location: null,
    ...extra,
  };
}

export async function* batchesOf(...batches: SearchDocument[][]): AsyncGenerator<SearchDocument[]> {
  for (const batch of batches) yield batch;
}
