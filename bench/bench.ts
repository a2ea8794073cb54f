import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import pg from 'pg';
import { freePort, startCluster } from '../scripts/postgres-cluster.mjs';
import { benchMatcher } from './bench-matcher';
import { percentile } from './percentile';
import { syntheticPosts } from './synthetic-posts';

const USAGE = `npm run bench [-- --offers N --demands N --seconds N --json]
Fills a scratch market of its own, then measures pages as ratios to an empty page of the same server.`;
const root = path.resolve(import.meta.dirname, '..');
const home = path.join(root, '.data', 'bench');
const ORGANISATIONS = 500;

type Row = { what: string; value: string; ratio: string };

async function writeLines(file: string, rows: Iterable<object>) {
  const stream = createWriteStream(file);
  for (const row of rows) if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function* organisations() {
  for (let n = 0; n < ORGANISATIONS; n += 1)
    yield { external_id: `org${n}`, name: `Organisatie ${n}`, buys: true, sells: true, town: 'Utrecht' };
}

function typescript(args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  const child = typescript(args, env);
  child.stdout?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return (performance.now() - started) / 1000;
}

async function fill(env: NodeJS.ProcessEnv, offers: number, demands: number): Promise<number> {
  const files = ['organisations', 'offers', 'demands'].map((name) => path.join(home, `${name}.jsonl`));
  const [organisationFile = '', offerFile = '', demandFile = ''] = files;
  await writeLines(organisationFile, organisations());
  await writeLines(offerFile, syntheticPosts('o', offers, ORGANISATIONS));
  await writeLines(demandFile, syntheticPosts('d', demands, ORGANISATIONS));
  await run(['prisma/seed.ts'], env);
  const importer = ['scripts/import.ts', '--organisations', organisationFile, '--offers', offerFile];
  const seconds = await run([...importer, '--demands', demandFile], env);
  await run(['scripts/search-reindex.ts'], env);
  return (ORGANISATIONS + offers + demands) / seconds;
}

async function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = typescript(['server.ts'], env);
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('market is open')) resolve();
    });
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  return server;
}

async function measure(url: string, seconds: number) {
  await autocannon({ url, connections: 8, duration: 2 });
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon({ url, connections: 32, duration: seconds }, (error, done) =>
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

async function main() {
  const { values } = parseArgs({
    options: {
      offers: { type: 'string', default: '10000' },
      demands: { type: 'string', default: '2000' },
      seconds: { type: 'string', default: '8' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const [offers, demands, seconds] = [Number(values.offers), Number(values.demands), Number(values.seconds)];
  mkdirSync(home, { recursive: true });
  const matcher = benchMatcher(offers, 200);
  const cluster = await startCluster({ dataDir: path.join(home, 'postgres'), durable: false });
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS bench WITH (FORCE)');
  await admin.query('CREATE DATABASE bench');
  await admin.end();
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    MARKET_MODE: 'demo',
    LOG_LEVEL: 'warn',
    DATABASE_URL: cluster.url('bench'),
    APP_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
  };
  let server: ChildProcess | undefined;
  try {
    const rowsPerSecond = await fill(env, offers, demands);
    const database = new pg.Client({ connectionString: cluster.url('bench') });
    await database.connect();
    // Matching everything afterwards is background work of its own; here pages are measured.
    await database.query(`DELETE FROM graphile_worker._private_jobs`);
    const { rows } = await database.query<{ offer: string; demand: string }>(
      'SELECT (SELECT slug FROM offers LIMIT 1) AS offer, (SELECT slug FROM demands LIMIT 1) AS demand',
    );
    await database.end();
    server = await startServer({ ...env, LOG_LEVEL: 'info' });
    const base = `http://127.0.0.1:${port}`;
    const empty = await measure(`${base}/demo/empty`, seconds);
    const pages: [string, string][] = [
      ['directory of offers', '/offers'],
      ['search with filters', '/offers?q=schoonmaak&place=Utrecht&km=50'],
      ['offer page', `/offers/${rows[0]?.offer ?? ''}`],
      ['demand page', `/demands/${rows[0]?.demand ?? ''}`],
    ];
    const table: Row[] = [
      { what: 'import, rows/s', value: rowsPerSecond.toFixed(0), ratio: '' },
      {
        what: 'empty page, requests/s (p95 ms)',
        value: `${empty.perSecond.toFixed(0)} (${empty.p95.toFixed(0)})`,
        ratio: '1.00',
      },
    ];
    for (const [what, address] of pages) {
      const page = await measure(base + address, seconds);
      table.push({
        what: `${what}, requests/s (p95 ms)`,
        value: `${page.perSecond.toFixed(0)} (${page.p95.toFixed(0)})`,
        ratio: `${(page.perSecond / empty.perSecond).toFixed(2)} (p95 ×${(page.p95 / empty.p95).toFixed(2)})`,
      });
    }
    const [ours, theirs] = matcher;
    for (const times of matcher)
      table.push({
        what: `matcher at ${offers} offers, ${times.engine}: p50 / p95 ms (build ms)`,
        value: `${times.p50.toFixed(2)} / ${times.p95.toFixed(2)} (${times.buildMs.toFixed(0)})`,
        ratio: times === ours ? '1.00' : `${((theirs?.p50 ?? 0) / (ours?.p50 ?? 1)).toFixed(1)} × slower`,
      });
    if (values.json)
      process.stdout.write(`${JSON.stringify({ offers, demands, table, matcher }, null, 2)}\n`);
    else
      for (const row of table)
        process.stdout.write(`${row.what.padEnd(62)} ${row.value.padEnd(24)} ${row.ratio}\n`);
  } finally {
    if (server) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await cluster.stop();
  }
}

await main();
