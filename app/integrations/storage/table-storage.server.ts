import type pg from 'pg';
import { storageKey, StorageUnavailable, type ObjectStorage } from './storage-port';

/**
 * Files as rows of the table `stored_objects`. Enough for the demo and for a small market: files are at
 * most 10 MB and travel with the backup of the database (docs/decisions/0011-files.md).
 */
export function createTableStorage(pool: Pick<pg.Pool, 'query'>): ObjectStorage {
  const run = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> => {
    try {
      return (await pool.query<Row>(sql, values)).rows;
    } catch (error) {
      throw new StorageUnavailable('the table of files could not be reached', { cause: error });
    }
  };
  return {
    mode: 'stand-in',
    put: async (key, { body, contentType }) => {
      await run(
        `INSERT INTO stored_objects (key, content_type, body) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET content_type = EXCLUDED.content_type, body = EXCLUDED.body`,
        [storageKey(key), contentType, Buffer.from(body)],
      );
    },
    get: async (key) => {
      const [row] = await run<{ content_type: string; body: Buffer }>(
        'SELECT content_type, body FROM stored_objects WHERE key = $1',
        [storageKey(key)],
      );
      return row ? { body: new Uint8Array(row.body), contentType: row.content_type } : null;
    },
    remove: async (key) => {
      await run('DELETE FROM stored_objects WHERE key = $1', [storageKey(key)]);
    },
  };
}
