import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../tests/market';
import { startJobWorker, type JobLane } from './job-worker.server';
import { enqueue, jobHealth } from './jobs.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

/** Resolves when the job with this word has run. */
function listener() {
  const seen: string[] = [];
  const waiting: { word: string; resolve: () => void }[] = [];
  return {
    seen,
    handler: async (payload: unknown) => {
      const { word } = payload as { word: string };
      seen.push(word);
      for (const one of waiting) if (one.word === word) one.resolve();
    },
    ran: (word: string) =>
      seen.includes(word)
        ? Promise.resolve()
        : new Promise<void>((resolve) => waiting.push({ word, resolve })),
  };
}

const workLanes = (...lanes: JobLane[]) =>
  startJobWorker({ databaseUrl: market.databaseUrl, lanes, log: market.services.log });
const work = (handlers: JobLane['handlers']) => workLanes({ handlers, concurrency: 2 });

describe('jobs', () => {
  it('exist exactly when the transaction that added them commits', async () => {
    const { handler, ran, seen } = listener();
    await expect(
      market.db.$transaction(async (tx) => {
        await enqueue(tx, 'tell', { word: 'never' });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await market.db.$transaction((tx) => enqueue(tx, 'tell', { word: 'once' }));
    const worker = await work({ tell: handler });
    await ran('once');
    await worker.stop();
    expect(seen).toEqual(['once']);
  });

  it('become one when their key is the same', async () => {
    await enqueue(market.db, 'later', { word: 'a' }, { key: 'same' });
    await enqueue(market.db, 'later', { word: 'b' }, { key: 'same' });
    const { rows } = await market.pool.query(
      `SELECT count(*)::int AS jobs FROM graphile_worker.jobs WHERE key = 'same'`,
    );
    expect(rows[0]).toEqual({ jobs: 1 });
    await market.pool.query('DELETE FROM graphile_worker._private_jobs');
  });

  it('of one lane do not wait for those of another', async () => {
    const { handler, ran } = listener();
    const long = listener();
    let end = (): void => undefined;
    const isOver = new Promise<void>((resolve) => (end = resolve));
    const worker = await workLanes(
      {
        handlers: { long: (payload) => long.handler(payload).then(() => isOver) },
        concurrency: 1,
      },
      { handlers: { short: handler }, concurrency: 1 },
    );
    for (const word of ['one', 'two']) await enqueue(market.db, 'long', { word });
    await long.ran('one');
    await enqueue(market.db, 'short', { word: 'short' });
    await ran('short');
    expect(long.seen).toEqual(['one']);
    end();
    await long.ran('two');
    await worker.stop();
  });

  it('are tried again after a failure, and the failure can be seen meanwhile', async () => {
    const { handler, ran, seen } = listener();
    let isMended = false;
    const shaky = async (payload: unknown) => {
      if (!isMended) throw new Error('not yet');
      await handler(payload);
    };
    await enqueue(market.db, 'shaky', { word: 'shaky' });
    const worker = await work({ shaky });
    await expect.poll(async () => (await jobHealth(market.db)).failing, { timeout: 30_000 }).toBe(1);
    expect(seen).toEqual([]);
    isMended = true;
    await market.pool.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
    await ran('shaky');
    await worker.stop();
  });

  it('of a worker that died without a word are taken over', async () => {
    const { handler, ran } = listener();
    await enqueue(market.db, 'tell', { word: 'abandoned' });
    const client = new pg.Client({ connectionString: market.databaseUrl });
    await client.connect();
    await client.query(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'worker-killed', locked_at = now() - interval '1 minute'`,
    );
    await client.end();
    const worker = await work({ tell: handler });
    await ran('abandoned');
    await worker.stop();
  });

  it('of a worker that lives are left alone by another', async () => {
    const { handler, ran, seen } = listener();
    let finish = () => {};
    const gate = new Promise<void>((open) => (finish = open));
    const slow = async (payload: unknown) => {
      await handler(payload);
      await gate;
    };
    const first = await work({ slow });
    await enqueue(market.db, 'slow', { word: 'slow' });
    await ran('slow');
    await market.pool.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute'`,
    );
    const second = await work({ slow });
    const { rows } = await market.pool.query(
      `SELECT locked_by IS NOT NULL AS held FROM graphile_worker.jobs`,
    );
    expect(rows).toEqual([{ held: true }]);
    finish();
    await Promise.all([first.stop(), second.stop()]);
    expect(seen).toEqual(['slow']);
  });
});
