import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '~/platform/env.server';
import { diffSchemas } from '~/platform/migrate.server';

/** `npm run db:new-migration -- name`: SQL from the last committed schema to the one on disk. */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write(
    'Give a name of small letters, digits and underscores: npm run db:new-migration -- add_lots\n',
  );
  process.exit(1);
}
const root = path.resolve(import.meta.dirname, '..');
const before = execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { cwd: root, encoding: 'utf8' });
const after = await readFile(path.join(root, 'prisma', 'schema.prisma'), 'utf8');
const sql = await diffSchemas({ databaseUrl: env().DATABASE_URL, root }, before, after);
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = path.join(root, 'prisma', 'migrations', `${stamp}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'migration.sql'), sql);
process.stdout.write(`${folder}/migration.sql\n`);
