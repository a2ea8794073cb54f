import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOTICES, openImportBench, type ImportBench } from '../../../tests/import-bench';
import { INDEX_BATCH_TASK } from './import-tasks';
import { checkIndex, countDifferences } from './check-index.server';

const root = path.resolve(import.meta.dirname, '../../..');
const PATIENCE = { timeout: 90_000, interval: 50 };

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

/** A program of the product in a process of its own. */
function start(file: string) {
  const own = { DATABASE_URL: bench.market.databaseUrl, MARKET_MODE: 'demo', NODE_ENV: 'test' as const };
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, file)], {
    cwd: root,
    env: { ...process.env, ...own },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await ended;
  };
  return { kill: () => end('SIGKILL'), stop: () => end('SIGTERM'), ended };
}

/** Ends a program while it waits to write to a collection; who writes there is made to wait, as a slow moment would. */
async function killWhileItWrites(collection: string, file: string, meanwhile = async () => {}) {
  const client = new pg.Client({ connectionString: bench.market.databaseUrl });
  await client.connect();
  await client.query(`SELECT pg_advisory_lock(hashtext('search_documents'), hashtext($1))`, [collection]);
  const waiting = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  const program = start(file);
  try {
    await expect.poll(async () => (await client.query(waiting)).rowCount, PATIENCE).toBeGreaterThan(0);
    await meanwhile();
  } finally {
    await program.kill();
    await client.end();
  }
}

const differences = async () => countDifferences(await checkIndex(bench.ctx()));
const found = async (text: string) => {
  const query = { text, sort: 'relevance', page: 1, perPage: 1 } as const;
  return (await bench.ctx().search.search('demands', query)).total;
};
const jobsLeft = async () => (await bench.tasks()).filter((task) => task === INDEX_BATCH_TASK).length;

describe('a process killed while it indexes', () => {
  it('leaves its jobs to the next one, and the index agrees with the database', async () => {
    const first = NOTICES.split('\n').slice(0, 10).join('\n');
    await bench.run([{ path: bench.file('first.jsonl', first) }]);
    await bench.workOff();
    await bench.run([{ path: bench.file('notices.jsonl', NOTICES) }], { batchRows: 10 });
    await killWhileItWrites('demands', 'tests/index-worker.ts');
    expect(await differences()).toBe(20);

    // Whether a worker lives is asked once its jobs are five seconds old.
    await bench.market.pool.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute' WHERE locked_at IS NOT NULL`,
    );
    const second = start('tests/index-worker.ts');
    await expect.poll(jobsLeft, PATIENCE).toBe(0);
    await second.stop();
    expect(await differences()).toBe(0);
  }, 240_000);

  it('is no trouble for a rebuild: searches find what they found, and the next one completes it', async () => {
    await bench.run([{ path: bench.file('notices.jsonl', NOTICES) }]);
    await bench.workOff();
    await bench.market.db.demand.updateMany({ data: { title: 'Ramen wassen' } });
    await killWhileItWrites('demands', 'scripts/search-reindex.ts', async () =>
      expect(await found('schoonmaak')).toBe(30),
    );
    expect(await differences()).toBe(30);
    expect(await found('schoonmaak')).toBe(30);

    await start('scripts/search-reindex.ts').ended;
    expect(await differences()).toBe(0);
    expect(await found('ramen')).toBe(30);
  }, 240_000);
});
