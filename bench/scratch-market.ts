import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../scripts/demo-accounts.mjs';
import { freePort, startCluster } from '../scripts/postgres-cluster.mjs';
import { syntheticPosts } from './synthetic-posts';

const root = path.resolve(import.meta.dirname, '..');
const home = path.join(root, '.data', 'bench');
const ORGANISATIONS = 500;

export type Size = { offers: number; demands: number };
export type ScratchMarket = Awaited<ReturnType<typeof openScratchMarket>>;

/**
 * A market that only measurements use: its own database with the demo story and `size` synthetic posts, imported
 * and indexed, and the production server in a process of its own that runs no jobs until `workJobs()`.
 */
export async function openScratchMarket(size: Size, settings: Record<string, string>) {
  mkdirSync(home, { recursive: true });
  const cluster = await startCluster({
    dataDir: path.join(home, 'postgres'),
    durable: false,
    settings: { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all' },
  });
  const name = `bench_${size.offers}`;
  await query(cluster.url('postgres'), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await query(cluster.url('postgres'), `CREATE DATABASE ${name}`);
  const databaseUrl = cluster.url(name);
  await query(databaseUrl, 'CREATE EXTENSION pg_stat_statements');
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...settings,
    NODE_ENV: 'production',
    MARKET_MODE: 'demo',
    DATABASE_URL: databaseUrl,
    APP_URL: base,
    PORT: String(port),
  };
  const children: ChildProcess[] = [];
  try {
    const filled = await fill(env, size);
    // Matching everything afterwards is background work of its own; here pages are measured.
    await query(databaseUrl, 'DELETE FROM graphile_worker._private_jobs');
    const server = await startServer({ ...env, PROCESS_ROLE: 'web' });
    children.push(server);
    return {
      ...filled,
      base,
      rows: <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
        query<T>(databaseUrl, sql, values),
      serverMegabytes: () => residentMegabytes(server),
      /** Starts a process that works off jobs. */
      workJobs: async () => {
        const worker = await startServer({
          ...env,
          PROCESS_ROLE: 'worker',
          PORT: String(await freePort()),
        });
        children.push(worker);
      },
      close: () => end(children, cluster),
    };
  } catch (error) {
    await end(children, cluster);
    throw error;
  }
}

async function end(children: readonly ChildProcess[], cluster: { stop(): Promise<void> }): Promise<void> {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }
  await cluster.stop();
}

/** A cookie of the demo account with this role. */
export async function signIn(base: string, role: string): Promise<string> {
  const account = DEMO_ACCOUNTS.find((candidate) => candidate.role === role);
  const answer = await fetch(`${base}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: account?.email ?? '', password: DEMO_PASSWORD }),
    redirect: 'manual',
  });
  if (answer.status !== 302) throw new Error(`signing in as ${role} answered ${answer.status}`);
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return cookies.join('; ');
}

/** Writes the demo story, imports the synthetic posts and builds the index; seconds of the last two. */
async function fill(env: NodeJS.ProcessEnv, { offers, demands }: Size) {
  const file = (name: string) => path.join(home, `${name}.jsonl`);
  await writeLines(file('organisations'), organisations());
  await writeLines(file('offers'), syntheticPosts('o', offers, ORGANISATIONS));
  await writeLines(file('demands'), syntheticPosts('d', demands, ORGANISATIONS));
  const quiet = { ...env, LOG_LEVEL: 'warn' };
  await run(['prisma/seed.ts', '--demo'], quiet);
  const kinds = ['organisations', 'offers', 'demands'].flatMap((name) => [`--${name}`, file(name)]);
  const seconds = await run(['--max-old-space-size=256', 'scripts/import.ts', ...kinds], quiet);
  return {
    importRowsPerSecond: (ORGANISATIONS + offers + demands) / seconds,
    indexSeconds: await run(['scripts/search-reindex.ts'], quiet),
  };
}

async function writeLines(file: string, rows: Iterable<object>): Promise<void> {
  const stream = createWriteStream(file);
  for (const row of rows) if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function* organisations() {
  for (let n = 0; n < ORGANISATIONS; n += 1)
    yield { external_id: `org${n}`, name: `Organisatie ${n}`, buys: true, sells: true, town: 'Utrecht' };
}

const typescript = (args: string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Runs one of the product's commands to its end; seconds. */
async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const started = performance.now();
  const child = typescript(args, env);
  child.stdout?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
  return (performance.now() - started) / 1_000;
}

async function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = typescript(['server.ts'], { ...env, LOG_LEVEL: 'warn' });
  const gone = new AbortController();
  server.once('exit', () => gone.abort(new Error('the server did not start')));
  server.stdout?.resume();
  while (!gone.signal.aborted) {
    const isReady = await fetch(`http://localhost:${env.PORT ?? ''}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw gone.signal.reason;
}

async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const child = spawn('ps', ['-o', 'rss=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  return Number(printed.trim()) / 1_024;
}

async function query<T extends pg.QueryResultRow>(
  connectionString: string,
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
