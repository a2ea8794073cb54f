import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { freePort, startCluster } from '../../scripts/postgres-cluster.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export type OwnMarket = Awaited<ReturnType<typeof openOwnMarket>>;

/**
 * A market for one test that takes it down: its own durable database with the demo story, and the production
 * server in a process of its own. `close()` ends both.
 */
export async function openOwnMarket(name: string, settings: Record<string, string> = {}) {
  const home = path.join(root, '.data', 'e2e', name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const dataDir = path.join(home, 'postgres');
  let cluster = await startCluster({ dataDir });
  const databaseUrl = cluster.url('postgres');
  const databasePort = Number(new URL(databaseUrl).port);
  const port = await freePort();
  const baseURL = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    MARKET_MODE: 'demo',
    STAFF_TWO_STEP: 'optional',
    DATABASE_URL: databaseUrl,
    APP_URL: baseURL,
    PORT: String(port),
    AUTH_SECRET: 'browser-tests-only-secret-0123456789abcdef',
    ...settings,
  };
  const log = createWriteStream(path.join(home, 'server.log'));
  const typescript = (args: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: root, env, stdio: 'pipe' });
    for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
    return child;
  };
  const finished = async (args: string[]) => {
    const [code] = (await once(typescript(args), 'exit')) as [number | null];
    return code;
  };
  if ((await finished(['prisma/seed.ts', '--demo'])) !== 0) throw new Error('the demo story was not written');

  let server: ChildProcess | undefined;
  const startServer = async () => {
    server = typescript(['server.ts']);
    await waitFor(() => isOk(`${baseURL}/health/ready`), 'the server to be ready');
  };
  await startServer();

  return {
    baseURL,
    startServer,
    /** Ends the server as a power cut would. */
    killServer: async () => {
      const gone = server && once(server, 'exit');
      server?.kill('SIGKILL');
      await gone;
    },
    isServerRunning: () => server?.exitCode === null && server.signalCode === null,
    stopDatabase: () => cluster.stop(),
    startDatabase: async () => {
      cluster = await startCluster({ dataDir, port: databasePort });
    },
    rows: async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        return (await client.query<T>(sql, values)).rows;
      } finally {
        await client.end();
      }
    },
    /** Exit code of one of the product's own commands against this market. */
    command: (file: string) => finished([file]),
    close: async () => {
      if (server && server.exitCode === null && server.signalCode === null) {
        const gone = once(server, 'exit');
        server.kill('SIGTERM');
        await gone;
      }
      await cluster.stop();
      log.end();
    },
  };
}

const isOk = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/** Asks again until it is so; fails after two minutes. */
export async function waitFor(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited two minutes for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A signed-in person without a browser: posts forms and keeps the session. */
export async function person(baseURL: string, email: string, password: string) {
  const post = (cookie: string) => (address: string, fields: Record<string, string>) =>
    fetch(baseURL + address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie },
      redirect: 'manual',
    });
  const signedIn = await post('')('/sign-in', { email, password });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { post: post(cookie), get: (address: string) => fetch(baseURL + address, { headers: { cookie } }) };
}
