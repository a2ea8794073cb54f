import {
  type SearchCollection,
  type SearchEngine,
  type SearchQuery,
  SearchRequestInvalid,
  type SearchResult,
} from './search-port';
import {
  ensureCollection,
  findAliasTarget,
  importDocuments,
  readFingerprints,
  rebuildCollection,
  removeDocuments,
} from './typesense-collections.server';
import {
  askTypesense,
  connectTypesense,
  reachTypesense,
  type TypesenseAnswer,
} from './typesense-connection.server';
import { decodeFacetValue, facetField } from './typesense-fields';
import { matchTypesense } from './typesense-match.server';
import { toFilterBy, toTypesenseSearch } from './typesense-query';

/**
 * Search on a Typesense server (29 or newer). Each collection is an alias `<prefix><name>` before a collection with a
 * timestamp, so that a rebuild swaps them. The key must be allowed to manage collections, aliases and documents; it
 * stays on the server, and records hold nothing that is not public.
 */
export function createTypesenseSearch(options: {
  url: string;
  apiKey: string;
  collectionPrefix: string;
}): SearchEngine {
  const client = connectTypesense(options);
  const declared = new Map<string, SearchCollection>();
  const aliasOf = (name: string) => `${options.collectionPrefix}${name}`;

  const requireCollection = (name: string): SearchCollection => {
    const collection = declared.get(name);
    if (!collection) throw new SearchRequestInvalid(`unknown search collection ${name}`);
    return collection;
  };

  return {
    name: 'typesense',
    async ensure(collections) {
      for (const collection of collections) {
        await reachTypesense(() => ensureCollection(client, aliasOf(collection.name), collection));
        declared.set(collection.name, collection);
      }
    },
    async upsert(name, documents) {
      const collection = requireCollection(name);
      await reachTypesense(() => importDocuments(client, aliasOf(name), collection, documents));
    },
    async remove(name, ids) {
      requireCollection(name);
      await reachTypesense(() => removeDocuments(client, aliasOf(name), ids));
    },
    async rebuild(collection, batches) {
      const count = await reachTypesense(() =>
        rebuildCollection(client, aliasOf(collection.name), collection, batches),
      );
      declared.set(collection.name, collection);
      return count;
    },
    async search(name, query) {
      const collection = requireCollection(name);
      const search = toTypesenseSearch(collection, query);
      const filterBy = toFilterBy(collection, query.filter);
      if (filterBy === null) return toResult({ found: 0 }, query);
      const [answer] = await askTypesense(client, aliasOf(name), [{ ...search, filter_by: filterBy }]);
      return toResult(answer ?? { found: 0 }, query);
    },
    async matchText(name, terms, { filter, limit }) {
      const filterBy = toFilterBy(requireCollection(name), filter);
      return filterBy === null ? [] : matchTypesense(client, aliasOf(name), terms, { filterBy, limit });
    },
    async *fingerprints(name) {
      requireCollection(name);
      const fingerprints = await reachTypesense(() => readFingerprints(client, aliasOf(name)));
      for (const [id, fingerprint] of fingerprints) yield { id, fingerprint };
    },
    async healthy() {
      try {
        const { ok } = await client.health.retrieve();
        for (const name of declared.keys())
          if ((await findAliasTarget(client, aliasOf(name))) === null) return false;
        return ok && declared.size > 0;
      } catch {
        return false;
      }
    },
    close: async () => declared.clear(),
  };
}

function toResult(answer: TypesenseAnswer, query: SearchQuery): SearchResult {
  const facets: SearchResult['facets'] = {};
  for (const field of query.facets ?? []) {
    const counted = answer.facet_counts?.find(({ field_name: name }) => name === facetField(field));
    facets[field] = (counted?.counts ?? []).map(({ value, count }) => ({
      value: decodeFacetValue(value),
      count,
    }));
  }
  return { total: answer.found, ids: (answer.hits ?? []).map(({ document }) => document.id), facets };
}
