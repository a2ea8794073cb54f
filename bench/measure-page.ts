import autocannon from 'autocannon';
import { percentile } from './percentile';
import type { ScratchMarket } from './scratch-market';

export type PageTimes = { perSecond: number; p50: number; p95: number; p99: number };

/** Load of 32 connections on one address for `seconds`, after a short warm-up. Times in milliseconds. */
export async function measurePage(url: string, seconds: number, cookie?: string): Promise<PageTimes> {
  const headers = cookie ? { cookie } : {};
  await autocannon({ url, headers, connections: 8, duration: 2 });
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon({ url, headers, connections: 32, duration: seconds }, (error, done) =>
      error ? reject(error as Error) : resolve(done),
    );
    load.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });
  if (result.non2xx > 0) throw new Error(`${url} answered ${result.non2xx} times with an error`);
  return {
    perSecond: result.requests.average,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

/** How many statements the database sees for one request, the fewest of five, so that background work does not count. */
export async function countQueries(market: ScratchMarket, url: string, cookie?: string): Promise<number> {
  const counts: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await market.rows('SELECT pg_stat_statements_reset()');
    await (await fetch(url, cookie ? { headers: { cookie } } : {})).text();
    const [row] = await market.rows<{ calls: string | null }>(
      `SELECT sum(calls) AS calls FROM pg_stat_statements
       WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND query NOT LIKE '%pg_stat_statements%' AND query !~* '^(begin|commit|set|listen|deallocate)'`,
    );
    counts.push(Number(row?.calls ?? 0));
  }
  return Math.min(...counts);
}
