import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloneDatabase } from '../../../tests/market';
import { createEmbeddedSearch } from './embedded.server';
import { createPostgresStore } from './postgres-store.server';
import { describeSearchContract } from './search-contract';
import { makeDocument } from './search-contract-kit';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new pg.Pool({ connectionString: database.databaseUrl, max: 6 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** A pool whose server refuses every connection. */
const unreachable = () => new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 });

describeSearchContract('embedded over PostgreSQL', async () => {
  await pool.query('DELETE FROM search_documents');
  const awayPool = unreachable();
  return {
    engine: createEmbeddedSearch({ store: createPostgresStore(pool) }),
    away: createEmbeddedSearch({ store: createPostgresStore(awayPool) }),
    dispose: () => awayPool.end(),
  };
});

const NOTES = { name: 'notes', facets: [], numbers: [] };
const listAll = { text: '', sort: 'relevance', page: 1, perPage: 500 } as const;

it('shows one process what another has written, changed and removed', async () => {
  let now = 0;
  const open = async () => {
    const engine = createEmbeddedSearch({ store: createPostgresStore(pool), now: () => now });
    await engine.ensure([NOTES]);
    return engine;
  };
  const [writer, reader] = [await open(), await open()];
  await writer.upsert('notes', [makeDocument('a', 'Een'), makeDocument('b', 'Twee')]);
  now += 1000;
  expect((await reader.search('notes', listAll)).ids.sort()).toEqual(['a', 'b']);
  await writer.remove('notes', ['a']);
  await writer.upsert('notes', [makeDocument('b', 'Drie')]);
  now += 1000;
  expect((await reader.search('notes', { ...listAll, text: 'drie' })).ids).toEqual(['b']);
  expect((await reader.search('notes', listAll)).total).toBe(1);
});

it('misses nothing while several writers commit at the same time', async () => {
  const store = createPostgresStore(pool);
  const seen = new Set<string>();
  let last = 0;
  const readOn = async () => {
    for await (const changes of store.readSince('crowd', last)) {
      for (const { id, seq } of changes) {
        seen.add(id);
        last = seq;
      }
    }
  };
  const writes = Array.from({ length: 4 }, async (_, writer) => {
    for (let i = 0; i < 25; i++) await store.upsert('crowd', [makeDocument(`${writer}-${i}`, 'x')]);
  });
  let writing = true;
  const reading = (async () => {
    while (writing) await readOn();
  })();
  await Promise.all(writes);
  writing = false;
  await reading;
  await readOn();
  expect(seen.size).toBe(100);
});

it('stores text that PostgreSQL would refuse', async () => {
  const store = createPostgresStore(pool);
  await store.upsert('odd', [makeDocument('a', 'nul \0 and half \ud800'), makeDocument('a', 'the last one')]);
  await store.upsert('odd', [makeDocument('b', 'nul \0 and half \ud800')]);
  const ids: string[] = [];
  for await (const row of store.fingerprints('odd')) ids.push(row.id);
  expect(ids.sort()).toEqual(['a', 'b']);
});
