import type { DocumentStore, StoredChange } from './document-store';
import type { SearchDocument } from './search-port';

type Row = { seq: number; document: SearchDocument | null };

/** Keeps the records in this process only: for tests and evaluations. `away` makes every call fail. */
export function createMemoryStore(): DocumentStore & { away: boolean } {
  const collections = new Map<string, Map<string, Row>>();
  let lastSeq = 0;

  const rowsOf = (collection: string) => {
    const rows = collections.get(collection) ?? new Map<string, Row>();
    collections.set(collection, rows);
    return rows;
  };
  const write = (collection: string, id: string, document: SearchDocument | null) => {
    const rows = rowsOf(collection);
    rows.delete(id);
    rows.set(id, { seq: ++lastSeq, document });
  };
  /** Writes take turns, so that what is written while everything is replaced comes after it. */
  let lastWrite: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(body: () => Promise<T> | T): Promise<T> => {
    const result = lastWrite.then(body);
    lastWrite = result.catch(() => undefined);
    return result;
  };
  const requirePresence = () => {
    if (store.away) throw new Error('the store is away');
  };

  const store: DocumentStore & { away: boolean } = {
    away: false,
    upsert: (collection, documents) =>
      inTurn(() => {
        requirePresence();
        for (const document of documents) write(collection, document.id, structuredClone(document));
      }),
    remove: (collection, ids) =>
      inTurn(() => {
        requirePresence();
        for (const id of ids) if (rowsOf(collection).get(id)?.document) write(collection, id, null);
      }),
    replaceAll: (collection, batches) =>
      inTurn(async () => {
        requirePresence();
        const documents = new Map<string, SearchDocument>();
        for await (const batch of batches) for (const document of batch) documents.set(document.id, document);
        for (const [id, row] of rowsOf(collection)) {
          if (row.document && !documents.has(id)) write(collection, id, null);
        }
        for (const [id, document] of documents) write(collection, id, structuredClone(document));
        return documents.size;
      }),
    async currentSeq(collection) {
      requirePresence();
      return [...rowsOf(collection).values()].at(-1)?.seq ?? 0;
    },
    async *readSince(collection, seq) {
      requirePresence();
      const changes: StoredChange[] = [];
      for (const [id, row] of rowsOf(collection)) {
        if (row.seq > seq) changes.push({ seq: row.seq, id, document: row.document });
      }
      for (let start = 0; start < changes.length; start += 1000) yield changes.slice(start, start + 1000);
    },
    async *fingerprints(collection) {
      requirePresence();
      for (const [id, { document }] of rowsOf(collection)) {
        if (document) yield { id, fingerprint: document.fingerprint };
      }
    },
  };
  return store;
}
