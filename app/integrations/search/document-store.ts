import type { SearchDocument } from './search-port';

/** A record as it now is, or `document: null` after its removal. */
export type StoredChange = { seq: number; id: string; document: SearchDocument | null };

/**
 * Durable home of the records. Each write gives its rows higher numbers than any earlier write of that collection has
 * made visible, so a reader that remembers the last number it saw misses nothing.
 */
export interface DocumentStore {
  upsert(collection: string, documents: readonly SearchDocument[]): Promise<void>;
  remove(collection: string, ids: readonly string[]): Promise<void>;
  /** Keeps exactly the records of `batches`, in one step for readers. Returns the count. */
  replaceAll(collection: string, batches: AsyncIterable<readonly SearchDocument[]>): Promise<number>;
  /** Highest number of the collection; 0 when it is empty. */
  currentSeq(collection: string): Promise<number>;
  /** Changes after `seq` in rising order, in batches. */
  readSince(collection: string, seq: number): AsyncIterable<readonly StoredChange[]>;
  fingerprints(collection: string): AsyncIterable<{ id: string; fingerprint: string }>;
}
