import path from 'node:path';
import { env, EnvError } from '~/platform/env.server';
import { migrateJobs } from '~/platform/jobs.server';
import { applyMigrations } from '~/platform/migrate.server';

/** `npm run db:migrate`: brings the database of DATABASE_URL up to date. */
try {
  const databaseUrl = env().DATABASE_URL;
  const applied = await applyMigrations({ databaseUrl, root: path.resolve(import.meta.dirname, '..') });
  await migrateJobs(databaseUrl);
  process.stdout.write(applied.length ? `Applied: ${applied.join(', ')}\n` : 'Nothing to apply.\n');
} catch (error) {
  process.stderr.write(`${error instanceof EnvError ? error.message : String(error)}\n`);
  process.exit(1);
}
