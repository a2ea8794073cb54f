import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DocumentStore } from './document-store';
import { EmbeddedIndex } from './embedded-index';
import {
  type SearchEngine,
  type SearchQuery,
  SearchRequestInvalid,
  type SearchResult,
  SearchUnavailable,
} from './search-port';

/** How old the picture of other processes' writes may be, in ms. */
const FRESH_FOR_MS = 200;
/** Longest stretch of index work before other requests get their turn, in ms. */
const TURN_MS = 15;

/** Answers kept per collection until its index changes. */
const MOST_ANSWERS = 500;

type Answers = { version: number; byQuery: Map<string, SearchResult> };
type Replica = {
  answers: Answers;
  index: EmbeddedIndex;
  seq: number;
  checkedAt: number;
  syncing: Promise<void> | null;
};

/**
 * Search inside the web process. The records live in `store`; each process keeps an index of them in memory and reads
 * what changed before it answers. `now` gives milliseconds of any steady clock.
 */
export function createEmbeddedSearch(options: { store: DocumentStore; now?: () => number }): SearchEngine {
  const { store, now = () => performance.now() } = options;
  const replicas = new Map<string, Replica>();

  const replicaOf = (collection: string): Replica => {
    const replica = replicas.get(collection);
    if (!replica) throw new SearchRequestInvalid(`unknown search collection ${collection}`);
    return replica;
  };

  const readChanges = async (collection: string, replica: Replica) => {
    const startedAt = now();
    const current = await store.currentSeq(collection);
    let turnStartedAt = now();
    if (current > replica.seq) {
      for await (const changes of store.readSince(collection, replica.seq)) {
        for (const { seq, id, document } of changes) {
          if (document) replica.index.upsert(document);
          else replica.index.remove(id);
          replica.seq = Math.max(replica.seq, seq);
          if (now() - turnStartedAt < TURN_MS) continue;
          await nextTurn();
          turnStartedAt = now();
        }
      }
    }
    replica.checkedAt = startedAt;
  };

  const sync = (collection: string, replica: Replica): Promise<void> => {
    replica.syncing ??= readChanges(collection, replica).finally(() => (replica.syncing = null));
    return replica.syncing;
  };

  /** A running read may have begun before our write was visible, so it is awaited and a new one started. */
  const syncAfterWrite = async (collection: string, replica: Replica) => {
    await replica.syncing;
    await sync(collection, replica);
  };

  const freshIndex = async (collection: string): Promise<EmbeddedIndex> => {
    const replica = replicaOf(collection);
    if (replica.syncing || now() - replica.checkedAt > FRESH_FOR_MS) {
      await reachable(() => sync(collection, replica));
    }
    return replica.index;
  };

  const write = async <T>(collection: string, change: () => Promise<T>): Promise<T> => {
    const replica = replicaOf(collection);
    return reachable(async () => {
      const result = await change();
      await syncAfterWrite(collection, replica);
      return result;
    });
  };

  const declare = (collections: Parameters<SearchEngine['ensure']>[0]) => {
    for (const collection of collections) {
      if (replicas.has(collection.name)) continue;
      const index = new EmbeddedIndex(collection);
      const answers = { version: 0, byQuery: new Map<string, SearchResult>() };
      replicas.set(collection.name, { answers, index, seq: 0, checkedAt: -Infinity, syncing: null });
    }
  };

  return {
    name: 'embedded',
    async ensure(collections) {
      declare(collections);
      for (const { name } of collections) await freshIndex(name);
    },
    upsert: (collection, documents) => write(collection, () => store.upsert(collection, documents)),
    remove: (collection, ids) => write(collection, () => store.remove(collection, ids)),
    async rebuild(collection, batches) {
      declare([collection]);
      const source = watchSource(batches);
      try {
        return await write(collection.name, () => store.replaceAll(collection.name, source.batches));
      } catch (error) {
        throw source.failure ? source.failure.error : error;
      }
    },
    search: async (collection, query) => {
      const index = await freshIndex(collection);
      return answerOf(replicaOf(collection).answers, index, query);
    },
    matchText: async (collection, terms, match) => (await freshIndex(collection)).matchText(terms, match),
    async *fingerprints(collection) {
      replicaOf(collection);
      const rows = store.fingerprints(collection)[Symbol.asyncIterator]();
      for (;;) {
        const next = await reachable(() => rows.next());
        if (next.done) return;
        yield next.value;
      }
    },
    async healthy() {
      try {
        for (const name of replicas.keys()) await store.currentSeq(name);
        return replicas.size > 0;
      } catch {
        return false;
      }
    },
    close: async () => replicas.clear(),
  };
}

/** The same question about the same index has the same answer; the first page of a directory is asked all day. */
function answerOf(answers: Answers, index: EmbeddedIndex, query: SearchQuery): SearchResult {
  if (answers.version !== index.version || answers.byQuery.size >= MOST_ANSWERS) {
    answers.byQuery.clear();
    answers.version = index.version;
  }
  const key = JSON.stringify(query);
  const known = answers.byQuery.get(key) ?? index.search(query);
  answers.byQuery.set(key, known);
  return known;
}

type Batches = Parameters<SearchEngine['rebuild']>[1];

/** Tells a failure of the caller's own records apart from a failure of the store that takes them. */
function watchSource(source: Batches): { batches: Batches; failure: { error: unknown } | null } {
  const watched: ReturnType<typeof watchSource> = { batches: relay(), failure: null };
  async function* relay() {
    try {
      yield* source;
    } catch (error) {
      watched.failure = { error };
      throw error;
    }
  }
  return watched;
}

async function reachable<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof SearchRequestInvalid) throw cause;
    throw new SearchUnavailable('the store of the search records does not answer', { cause });
  }
}
