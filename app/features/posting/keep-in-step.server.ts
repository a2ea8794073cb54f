import { isDeepStrictEqual } from 'node:util';
import type { SearchDocument, SearchEngine } from '~/integrations/search/search-port';

/** Changes of one record during this many writes in a row are left to the next try of the job. */
const MOST_ROUNDS = 5;

/**
 * Brings the index in line with a record as it is now. Two jobs of one record may run side by side, and the slower one
 * may have read first: so the record is read again after each write, until it is what was written. Throws when it never
 * holds still, so that the job is tried again.
 *
 * @param read - the record as the public sees it, with all its document is made of; null when it is not public
 */
export async function keepInStep<Row>(
  search: Pick<SearchEngine, 'upsert' | 'remove'>,
  { collection, id }: { collection: string; id: string },
  read: () => Promise<Row | null>,
  toDocument: (row: Row) => SearchDocument,
): Promise<void> {
  let written: { row: Row | null } | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const row = await read();
    if (written && isDeepStrictEqual(row, written.row)) return;
    if (row) await search.upsert(collection, [toDocument(row)]);
    else await search.remove(collection, [id]);
    written = { row };
  }
  throw new Error(`${collection} ${id} changed during ${MOST_ROUNDS} writes to the index`);
}
