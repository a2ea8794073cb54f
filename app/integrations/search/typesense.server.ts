import {
  type SearchCollection,
  type SearchEngine,
  SearchRequestInvalid,
  type SearchResult,
} from './search-port';
import {
  ensureCollection,
  findAliasTarget,
  importDocuments,
  readFingerprints,
  removeDocuments,
  writeBehindAlias,
} from './typesense-collections.server';
import {
  askTypesense,
  connectTypesense,
  PATIENT_TIMEOUT_SECONDS,
  reachTypesense,
  type TypesenseAnswer,
} from './typesense-connection.server';
import { decodeFacetValue, facetField } from './typesense-fields';
import { matchTypesense } from './typesense-match.server';
import { planSearches, toFilterBy } from './typesense-query';
import { rebuildCollection } from './typesense-rebuild.server';

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
  const patient = connectTypesense(options, PATIENT_TIMEOUT_SECONDS);
  const declared = new Map<string, SearchCollection>();
  const aliasOf = (name: string) => `${options.collectionPrefix}${name}`;

  const ensured = new Set<string>();

  const ensureOne = async (collection: SearchCollection) => {
    await reachTypesense(() => ensureCollection(client, aliasOf(collection.name), collection));
    ensured.add(collection.name);
  };

  /** A server that was away at the start is prepared by the first question it can answer. */
  const requireCollection = async (name: string): Promise<SearchCollection> => {
    const collection = declared.get(name);
    if (!collection) throw new SearchRequestInvalid(`unknown search collection ${name}`);
    if (!ensured.has(name)) await ensureOne(collection);
    return collection;
  };

  const write = (name: string, change: (target: string) => Promise<void>) =>
    reachTypesense(() => writeBehindAlias(client, aliasOf(name), change));

  return {
    name: 'typesense',
    async ensure(collections) {
      for (const collection of collections) declared.set(collection.name, collection);
      for (const collection of collections) await ensureOne(collection);
    },
    async upsert(name, documents) {
      const collection = await requireCollection(name);
      await write(name, (target) => importDocuments(client, target, collection, documents));
    },
    async remove(name, ids) {
      await requireCollection(name);
      await write(name, (target) => removeDocuments(client, target, ids));
    },
    async rebuild(collection, batches) {
      const count = await reachTypesense(() =>
        rebuildCollection(patient, aliasOf(collection.name), collection, batches),
      );
      declared.set(collection.name, collection);
      ensured.add(collection.name);
      return count;
    },
    async search(name, query) {
      const collection = await requireCollection(name);
      const plan = planSearches(collection, query);
      const answers = await askTypesense(
        client,
        aliasOf(name),
        plan.map(({ search }) => search).filter((search) => search !== null),
      );
      return toResult(
        plan.map(({ facets, search }) => ({ facets, answer: (search && answers.shift()) ?? { found: 0 } })),
      );
    },
    async matchText(name, terms, { filter, limit }) {
      const filterBy = toFilterBy(await requireCollection(name), filter);
      return filterBy === null ? [] : matchTypesense(client, aliasOf(name), terms, { filterBy, limit });
    },
    async *fingerprints(name) {
      await requireCollection(name);
      const fingerprints = await reachTypesense(() => readFingerprints(patient, aliasOf(name)));
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
    close: async () => {
      declared.clear();
      ensured.clear();
    },
  };
}

/** The first part lists; the others only count. */
function toResult(parts: readonly { facets: string[]; answer: TypesenseAnswer }[]): SearchResult {
  const facets: SearchResult['facets'] = {};
  for (const part of parts) {
    for (const field of part.facets) {
      const counted = part.answer.facet_counts?.find(({ field_name: name }) => name === facetField(field));
      facets[field] = (counted?.counts ?? []).map(({ value, count }) => ({
        value: decodeFacetValue(value),
        count,
      }));
    }
  }
  const list = parts[0]?.answer;
  return { total: list?.found ?? 0, ids: (list?.hits ?? []).map(({ document }) => document.id), facets };
}
