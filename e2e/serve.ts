import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { startCluster } from '../scripts/postgres-cluster.mjs';

/** The market of the browser tests: production build, fresh demo story, stand-ins, a database of its own. */
const root = path.resolve(import.meta.dirname, '..');
const home = path.join(root, '.data', 'e2e');
const port = process.env.E2E_PORT ?? '3190';
mkdirSync(home, { recursive: true });
rmSync(path.join(root, '.data', `payments-stand-in-${port}.json`), { force: true });

const cluster = await startCluster({ dataDir: path.join(home, 'postgres'), durable: false });
const admin = new pg.Client({ connectionString: cluster.url('postgres') });
await admin.connect();
await admin.query('DROP DATABASE IF EXISTS e2e WITH (FORCE)');
await admin.query('CREATE DATABASE e2e');
await admin.end();

const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'production',
  MARKET_MODE: 'demo',
  STAFF_TWO_STEP: 'optional',
  DATABASE_URL: cluster.url('e2e'),
  APP_URL: `http://localhost:${port}`,
  PORT: port,
  AUTH_SECRET: 'browser-tests-only-secret-0123456789abcdef',
};
const typescript = (args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const seeded = await new Promise((resolve) => typescript(['prisma/seed.ts', '--demo']).once('exit', resolve));
if (seeded !== 0) {
  await cluster.stop();
  process.exit(1);
}
const server = typescript(['server.ts']);
server.stdout.pipe(createWriteStream(path.join(home, 'server.log')));
const stop = () => server.kill('SIGTERM');
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
server.once('exit', (code) => void cluster.stop().then(() => process.exit(code ?? 0)));
