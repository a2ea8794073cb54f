import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Actor, AppContext } from '~/features/accounts/actor';
import { lookupPlace } from '~/features/taxonomy/lookup-place.server';
import type { CompanyRegister } from '~/integrations/companies/companies-port';
import { createStandInRegister } from '~/integrations/companies/stand-in-register';
import { createTableGeocoder } from '~/integrations/places/table-geocoder';
import { createTableStorage } from '~/integrations/storage/table-storage.server';
import type { ObjectStorage } from '~/integrations/storage/storage-port';
import { createEmbeddedSearch } from '~/integrations/search/embedded.server';
import { createPostgresStore } from '~/integrations/search/postgres-store.server';
import { createStoredMail } from '~/integrations/mail/stored-mail.server';
import type { Payments } from '~/integrations/payments/payments-port';
import { eventEmitter } from '~/jobs.server';
import { openDatabase, type Database } from '~/platform/db.server';
import { parseEnv } from '~/platform/env.server';
import type { Locale } from '~/platform/i18n';
import { rootLog } from '~/platform/log.server';
import { translator } from '~/platform/texts.server';
import { SEARCH_COLLECTIONS } from '~/search.server';

/** A clock that tests set; it stands still until they move it. */
export function fixedClock(iso = '2026-11-23T09:00:00Z') {
  let now = new Date(iso);
  return {
    now: () => new Date(now),
    set: (next: string) => void (now = new Date(next)),
    advance: (ms: number) => void (now = new Date(now.getTime() + ms)),
  };
}

export type TestMarket = Awaited<ReturnType<typeof openTestMarket>>;

/** Payments that a test did not ask for must not be called by accident. */
const noPayments = new Proxy({} as Payments, {
  get(_target, method) {
    if (method === 'mode') return 'stand-in';
    return () => Promise.reject(new Error(`payments.${String(method)} was not expected in this test`));
  },
});

/** A market on its own clone of the migrated database; `close()` in afterAll. */
export async function openTestMarket(
  overrides: {
    payments?: Payments;
    storage?: ObjectStorage;
    companies?: CompanyRegister;
    staffTwoStep?: 'required' | 'optional';
  } = {},
) {
  const { databaseUrl, drop } = await cloneDatabase();
  const database: Database = openDatabase(databaseUrl, () => undefined, 5);
  const env = parseEnv({
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    MARKET_MODE: 'demo',
    STAFF_TWO_STEP: overrides.staffTwoStep ?? 'optional',
  });
  const search = createEmbeddedSearch({ store: createPostgresStore(database.pool) });
  await search.ensure(SEARCH_COLLECTIONS);
  const clock = fixedClock();
  const services = {
    env,
    db: database.db,
    clock,
    log: rootLog(),
    mail: createStoredMail(database.pool),
    search,
    payments: overrides.payments ?? noPayments,
    storage: overrides.storage ?? createTableStorage(database.pool),
    companies: overrides.companies ?? createStandInRegister(),
    places: createTableGeocoder((text) => lookupPlace({ db: database.db }, text)),
    emit: eventEmitter,
  };
  return {
    services,
    clock,
    databaseUrl,
    db: database.db,
    pool: database.pool,
    /** A context as a request or job of this actor would have it. */
    as: (actor: Actor, locale: Locale = 'nl'): AppContext => ({
      ...services,
      actor,
      requestId: 'test',
      locale,
      t: translator(locale),
    }),
    close: async () => {
      await search.close();
      await database.close();
      await drop();
    },
  };
}

/** A migrated, empty database of one's own. */
export async function cloneDatabase(): Promise<{ databaseUrl: string; drop(): Promise<void> }> {
  const name = `market_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const serverUrl = inject('testServerUrl');
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${inject('testTemplate')}`);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  return {
    databaseUrl: address.href,
    drop: () => onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Two workers may clone the template at the same moment; PostgreSQL lets only one do so, so the other waits. */
async function onServer(serverUrl: string, sql: string) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(4711)');
    await client.query(sql);
  } finally {
    await client.end();
  }
}
