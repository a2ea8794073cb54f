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
  const requirePresence = () => {
    if (store.away) throw new Error('the store is away');
  };

  const store: DocumentStore & { away: boolean } = {
    away: false,
    async upsert(collection, documents) {
      requirePresence();
      for (const document of documents) write(collection, document.id, structuredClone(document));
    },
    async remove(collection, ids) {
      requirePresence();
      for (const id of ids) if (rowsOf(collection).get(id)?.document) write(collection, id, null);
    },
    async replaceAll(collection, batches) {
      requirePresence();
      const documents = new Map<string, SearchDocument>();
      for await (const batch of batches) for (const document of batch) documents.set(document.id, document);
      for (const [id, row] of rowsOf(collection))
        if (row.document && !documents.has(id)) write(collection, id, null);
      for (const [id, document] of documents) write(collection, id, structuredClone(document));
      return documents.size;
    },
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
