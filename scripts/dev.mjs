// `npm run dev`: the market with reload, on its own embedded PostgreSQL unless DATABASE_URL is set.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { generate, install, root } from './steps.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
await install(say);
await generate(say);

let cluster;
let databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) {
  const { startCluster } = await import('./postgres-cluster.mjs');
  const { default: pg } = await import('pg');
  cluster = await startCluster({ dataDir: path.join(root, '.data', 'dev', 'postgres') });
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  const { rowCount } = await admin.query(`SELECT 1 FROM pg_database WHERE datname = 'market'`);
  if (rowCount === 0) await admin.query('CREATE DATABASE market');
  await admin.end();
  databaseUrl = cluster.url('market');
}
const env = { NODE_ENV: 'development', MARKET_MODE: 'demo', ...process.env, DATABASE_URL: databaseUrl };
const typescript = (args) =>
  spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: root, env, stdio: 'inherit' });

const seeded = await new Promise((resolve) => typescript(['prisma/seed.ts', '--demo']).once('exit', resolve));
if (seeded !== 0) {
  await cluster?.stop();
  process.exit(1);
}
const server = typescript(['server.ts', '--dev']);
const stop = () => server.kill('SIGTERM');
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
server.once('exit', async (code) => {
  await cluster?.stop();
  process.exit(code ?? 0);
});
