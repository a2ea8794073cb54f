// `npm run demo`: everything from a clean clone to a running market on its own PostgreSQL.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, generate, install, root } from './steps.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    reset: { type: 'boolean', default: false },
    data: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const say = (line) => process.stdout.write(`${line}\n`);
const fail = (line) => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

if (options.help) {
  say(
    'npm run demo [-- --port N] [-- --reset] [-- --data DIR]\n  --port N    listen on port N (3000)\n  --reset     start with fresh demo data\n  --data DIR  load the files of a folder too, as far as a mapping knows them',
  );
  process.exit(0);
}
const port = Number(options.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  fail(`--port wants a number from 1 to 65535, not "${options.port}".`);

if (options.data !== undefined && !fs.existsSync(options.data))
  fail(`--data wants a folder with files; there is no "${options.data}".`);

const home = path.join(root, '.data', 'demo');
const lockFile = path.join(home, 'demo.pid');
fs.mkdirSync(home, { recursive: true });

/** True when that process exists and is a demo: a number may have been given to another program since. */
function isRunningDemo(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !fs.existsSync(commandLine) || fs.readFileSync(commandLine, 'utf8').includes('demo.mjs');
}
function takeLock() {
  if (fs.existsSync(lockFile)) {
    const pid = Number(fs.readFileSync(lockFile, 'utf8'));
    if (pid && pid !== process.pid && isRunningDemo(pid))
      fail(`The demo of this folder is already running (process ${pid}). Stop it with Ctrl-C first.`);
  }
  fs.writeFileSync(lockFile, String(process.pid));
}

function portIsFree() {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

takeLock();
endOrphanedServer();
if (!(await portIsFree()))
  fail(`Port ${port} is taken by another program. Choose another: npm run demo -- --port ${port + 1}`);

let server;
let cluster;
let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (server && server.exitCode === null) {
    await new Promise((resolve) => {
      const impatient = setTimeout(() => server.kill('SIGKILL'), 7_000);
      server.once('exit', () => {
        clearTimeout(impatient);
        resolve();
      });
      server.kill('SIGTERM');
    });
  }
  await cluster?.stop();
  fs.rmSync(lockFile, { force: true });
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));

/** A server whose demo was killed goes on listening; it is ended by the number it left behind. */
function endOrphanedServer() {
  const file = path.join(home, 'server.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, 'utf8'));
  const commandLine = `/proc/${pid}/cmdline`;
  const ours =
    fs.existsSync(commandLine) && fs.readFileSync(commandLine, 'utf8').includes(path.join(root, 'server.ts'));
  if (ours) {
    process.kill(pid, 'SIGKILL');
    for (let waited = 0; fs.existsSync(commandLine) && waited < 50; waited += 1)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  fs.rmSync(file, { force: true });
}

/** A secret of this folder's own, so that sessions survive a restart. */
function folderSecret() {
  const file = path.join(home, 'auth-secret');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

async function database() {
  const { startCluster } = await import('./postgres-cluster.mjs');
  const { default: pg } = await import('pg');
  say('Starting the database …');
  cluster = await startCluster({ dataDir: path.join(home, 'postgres') });
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  if (options.reset) {
    say('Removing the old demo data …');
    await admin.query('DROP DATABASE IF EXISTS market WITH (FORCE)');
    for (const name of fs.readdirSync(path.join(root, '.data')))
      if (name.startsWith('payments-stand-in')) fs.rmSync(path.join(root, '.data', name));
  }
  const { rowCount } = await admin.query(`SELECT 1 FROM pg_database WHERE datname = 'market'`);
  if (rowCount === 0) await admin.query('CREATE DATABASE market');
  await admin.end();
  return cluster.url('market');
}

/** The seed writes the admin last, so their account says that the story is complete. */
async function storyIsThere(databaseUrl) {
  const { default: pg } = await import('pg');
  const { DEMO_ACCOUNTS } = await import('./demo-accounts.mjs');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT to_regclass('users') IS NOT NULL AS migrated`);
    if (!rows[0].migrated) return false;
    const last = DEMO_ACCOUNTS.at(-1)?.email;
    return (await client.query('SELECT 1 FROM users WHERE email = $1', [last])).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** Runs a TypeScript program of this project; resolves with its output when it ends well. */
function typescript(args, env, onLine) {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let errors = '';
  let rest = '';
  child.stdout.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
  child.stderr.on('data', (chunk) => (errors += chunk));
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve({ code, errors })));
  return { child, ended };
}

try {
  await install(say);
  await generate(say);
  await build(say);
  const databaseUrl = process.env.DATABASE_URL ?? (await database());
  const env = {
    NODE_ENV: 'production',
    MARKET_MODE: 'demo',
    STAFF_TWO_STEP: process.env.STAFF_TWO_STEP ?? 'optional',
    DATABASE_URL: databaseUrl,
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    PORT: String(port),
    CONTACT_EMAIL: process.env.CONTACT_EMAIL ?? 'hulp@market.example',
    AUTH_SECRET: process.env.AUTH_SECRET ?? folderSecret(),
  };
  if (!(await storyIsThere(databaseUrl))) {
    const seed = typescript(['prisma/seed.ts', '--demo'], env, say);
    const seeded = await seed.ended;
    if (seeded.code !== 0) throw new Error(`The demo story could not be written:\n${seeded.errors}`);
  }
  if (options.data !== undefined) {
    say(`Loading the files of ${options.data} …`);
    const load = typescript(['scripts/load-folder.ts', path.resolve(options.data)], env, say);
    const loaded = await load.ended;
    if (loaded.code !== 0) throw new Error(`The files could not be loaded:\n${loaded.errors}`);
  }
  say('Starting the market …');
  const log = fs.createWriteStream(path.join(home, 'server.log'), { flags: 'a' });
  const opened = new Promise((resolve) => {
    const market = typescript([path.join(root, 'server.ts')], env, (line) => {
      log.write(`${line}\n`);
      if (line.includes('"market is open"')) resolve(true);
    });
    server = market.child;
    fs.writeFileSync(path.join(home, 'server.pid'), String(server.pid));
    void market.ended.then(({ code, errors }) => {
      if (stopping) return;
      process.stderr.write(`The market stopped (${code}).\n${errors}\n`);
      resolve(false);
      void stop(1);
    });
  });
  if (await opened) {
    const { DEMO_ACCOUNTS, DEMO_PASSWORD } = await import('./demo-accounts.mjs');
    say('\nDemo accounts (password for all: ' + DEMO_PASSWORD + ')');
    for (const { role, email, organisation } of DEMO_ACCOUNTS)
      say(`  ${role.padEnd(18)} ${email.padEnd(34)} ${organisation}`);
    say(
      `\nMailbox of the demo: http://localhost:${port}/demo/mails   log: .data/demo/server.log   stop: Ctrl-C`,
    );
    say(`ready http://localhost:${port}`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  await stop(1);
}
