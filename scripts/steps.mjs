// Set-up steps that only need Node and npm; each is skipped when its inputs have not changed since it last worked.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command; its output is shown when it fails or when `show` asks for it. */
export function run(command, args, { env = {}, show = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : 'pipe',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}\n${output}`));
    });
  });
}

export const bin = (name) =>
  path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function filesBelow(entry) {
  const full = path.join(root, entry);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [full];
  return fs
    .readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath ?? item.path, item.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`) && !/\.test\.tsx?$/.test(file))
    .sort();
}

function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(filesBelow))
    hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  return hash.digest('hex');
}

/** Runs `work` unless it already succeeded for exactly these inputs and its result is still there. */
async function once(name, { inputs, stamp, result, say }, work) {
  const wanted = fingerprint(inputs);
  const file = path.join(root, stamp);
  if (
    fs.existsSync(path.join(root, result)) &&
    fs.existsSync(file) &&
    fs.readFileSync(file, 'utf8') === wanted
  )
    return;
  const started = Date.now();
  say(`${name} …`);
  await work();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, wanted);
  say(`${name} done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Installs exactly the lock file. The variable keeps Prisma from downloading an engine that is not used. */
export const install = (say) =>
  once(
    'Installing packages',
    {
      inputs: ['package-lock.json'],
      stamp: 'node_modules/.market-install',
      result: 'node_modules/.bin',
      say,
    },
    () =>
      run(npm, ['ci', '--no-audit', '--no-fund'], { env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath } }),
  );

export const generate = (say) =>
  once(
    'Generating the database client',
    {
      inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
      stamp: 'prisma/generated/.market-generate',
      result: 'prisma/generated/client.ts',
      say,
    },
    () => run(bin('prisma'), ['generate']),
  );

export const build = (say) =>
  once(
    'Building',
    {
      inputs: [
        'app',
        'prisma/schema.prisma',
        'public',
        'vite.config.ts',
        'remix.config.js',
        'package-lock.json',
      ],
      stamp: 'build/.market-build',
      result: 'build/server/index.js',
      say,
    },
    () => run(bin('remix'), ['vite:build'], { env: { NODE_ENV: 'production' } }),
  );
