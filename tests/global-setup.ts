import { rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrateJobs } from '~/platform/jobs.server';
import { applyMigrations } from '~/platform/migrate.server';
import { startCluster } from '../scripts/postgres-cluster.mjs';
import { HARNESS } from './harness-settings';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the maintenance database of the test server. */
    testServerUrl: string;
    /** Name of the migrated database that workers clone. */
    testTemplate: string;
  }
}

/** One migrated template database per run; `DATABASE_URL` takes that server instead of an embedded one. */
export default async function setup(project: TestProject) {
  const root = path.resolve(import.meta.dirname, '..');
  const { serverUrl: external, slot, isThrownAway } = HARNESS;
  const dataDir = path.join(root, '.data', `test-${slot}`, 'postgres');
  const cluster = external ? undefined : await startCluster({ dataDir, durable: false });
  const serverUrl = external ?? cluster!.url('postgres');
  const template = `market_template_${process.pid}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await dropLeftovers(admin);
  await admin.query(`CREATE DATABASE ${template}`);
  const templateUrl = withDatabase(serverUrl, template);
  await applyMigrations({ databaseUrl: templateUrl, root });
  await migrateJobs(templateUrl);
  project.provide('testServerUrl', serverUrl);
  project.provide('testTemplate', template);
  return async () => {
    await dropLeftovers(admin);
    await admin.end();
    await cluster?.stop();
    if (isThrownAway && !external) rmSync(dataDir, { recursive: true, force: true });
  };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function dropLeftovers(admin: pg.Client) {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname LIKE 'market\\_template\\_%' OR datname LIKE 'market\\_test\\_%'`,
  );
  for (const { name } of rows) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
