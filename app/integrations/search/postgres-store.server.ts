import type { Pool, PoolClient } from 'pg';
import type { DocumentStore, StoredChange } from './document-store';
import type { SearchDocument } from './search-port';

const WRITE_BATCH = 500;
const READ_BATCH = 1000;

/** Text that PostgreSQL can hold: JSON columns refuse NUL, and half a surrogate pair is no text. */
const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;

/**
 * Search records in the table `search_documents`. Numbers come from one sequence; writers of a collection take turns
 * through a lock held until commit, so lower numbers are always visible before higher ones.
 */
export function createPostgresStore(pool: Pool): DocumentStore {
  const transaction = async <T>(collection: string, body: (client: PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      await client.query(`SELECT pg_advisory_xact_lock(hashtext('search_documents'), hashtext($1))`, [
        collection,
      ]);
      const result = await body(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((cause: Error) => (broken = cause));
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    async upsert(collection, documents) {
      if (documents.length === 0) return;
      await transaction(collection, (client) => writeDocuments(client, collection, documents));
    },
    async remove(collection, ids) {
      if (ids.length === 0) return;
      await transaction(collection, (client) =>
        client.query(
          `UPDATE search_documents SET seq = nextval('search_documents_seq'), fingerprint = '', body = NULL
           WHERE collection = $1 AND id = ANY($2::text[]) AND body IS NOT NULL`,
          [collection, ids],
        ),
      );
    },
    replaceAll: (collection, batches) =>
      transaction(collection, (client) => replaceDocuments(client, collection, batches)),
    async currentSeq(collection) {
      const { rows } = await pool.query<{ seq: string | null }>(
        `SELECT max(seq) AS seq FROM search_documents WHERE collection = $1`,
        [collection],
      );
      return Number(rows[0]?.seq ?? 0);
    },
    readSince: (collection, seq) => readChanges(pool, collection, seq),
    fingerprints: (collection) => readFingerprints(pool, collection),
  };
}

/** Keeps the last of records with the same id, since one statement may not touch a row twice. */
async function writeDocuments(client: PoolClient, collection: string, documents: readonly SearchDocument[]) {
  const newest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (let start = 0; start < newest.length; start += WRITE_BATCH) {
    const batch = newest.slice(start, start + WRITE_BATCH);
    await client.query(
      `INSERT INTO search_documents (collection, id, seq, fingerprint, body)
       SELECT $1, row.id, nextval('search_documents_seq'), row.fingerprint, row.body::jsonb
       FROM unnest($2::text[], $3::text[], $4::text[]) AS row (id, fingerprint, body)
       ON CONFLICT (collection, id) DO UPDATE
       SET seq = excluded.seq, fingerprint = excluded.fingerprint, body = excluded.body`,
      [
        collection,
        batch.map(({ id }) => id),
        batch.map(({ fingerprint }) => fingerprint),
        batch.map(({ id: _id, fingerprint: _fingerprint, ...body }) => JSON.stringify(body, storable)),
      ],
    );
  }
}

async function replaceDocuments(
  client: PoolClient,
  collection: string,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<number> {
  await client.query('CREATE TEMPORARY TABLE kept_search_documents (id text PRIMARY KEY) ON COMMIT DROP');
  for await (const batch of batches) {
    await writeDocuments(client, collection, batch);
    await client.query(
      'INSERT INTO kept_search_documents (id) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING',
      [batch.map(({ id }) => id)],
    );
  }
  await client.query(
    `UPDATE search_documents SET seq = nextval('search_documents_seq'), fingerprint = '', body = NULL
     WHERE collection = $1 AND body IS NOT NULL
       AND NOT EXISTS (SELECT FROM kept_search_documents WHERE kept_search_documents.id = search_documents.id)`,
    [collection],
  );
  const { rows } = await client.query<{ count: string }>(
    'SELECT count(*) AS count FROM kept_search_documents',
  );
  return Number(rows[0]?.count ?? 0);
}

type ChangeRow = {
  id: string;
  seq: string;
  fingerprint: string;
  body: Omit<SearchDocument, 'id' | 'fingerprint'> | null;
};

async function* readChanges(
  pool: Pool,
  collection: string,
  seq: number,
): AsyncGenerator<readonly StoredChange[]> {
  for (let after = seq; ;) {
    const { rows } = await pool.query<ChangeRow>(
      `SELECT id, seq, fingerprint, body FROM search_documents
       WHERE collection = $1 AND seq > $2 ORDER BY seq LIMIT ${READ_BATCH}`,
      [collection, after],
    );
    if (rows.length === 0) return;
    yield rows.map(({ id, seq: number, fingerprint, body }) => ({
      id,
      seq: Number(number),
      document: body && { id, fingerprint, ...body },
    }));
    after = Number(rows.at(-1)?.seq ?? after);
    if (rows.length < READ_BATCH) return;
  }
}

async function* readFingerprints(
  pool: Pool,
  collection: string,
): AsyncGenerator<{ id: string; fingerprint: string }> {
  for (let after: string | null = null; ;) {
    const { rows }: { rows: { id: string; fingerprint: string }[] } = await pool.query(
      `SELECT id, fingerprint FROM search_documents
       WHERE collection = $1 AND body IS NOT NULL AND ($2::text IS NULL OR id > $2)
       ORDER BY id LIMIT ${READ_BATCH}`,
      [collection, after],
    );
    yield* rows;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < READ_BATCH || after === null) return;
  }
}
