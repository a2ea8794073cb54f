import { lookupPlace } from '~/features/taxonomy/lookup-place.server';
import type { CompanyRegister } from '~/integrations/companies/companies-port';
import { createKvkRegister, createNoRegister } from '~/integrations/companies/kvk-register.server';
import { createStandInRegister } from '~/integrations/companies/stand-in-register';
import { createStoredMail } from '~/integrations/mail/stored-mail.server';
import { createSmtpMail } from '~/integrations/mail/smtp.server';
import type { Payments } from '~/integrations/payments/payments-port';
import type { Geocoder } from '~/integrations/places/geocoder-port';
import { createPdokGeocoder } from '~/integrations/places/pdok-geocoder.server';
import { createTableGeocoder } from '~/integrations/places/table-geocoder';
import { createS3Storage } from '~/integrations/storage/s3-storage.server';
import type { ObjectStorage } from '~/integrations/storage/storage-port';
import { createTableStorage } from '~/integrations/storage/table-storage.server';
import { eventEmitter } from '~/jobs.server';
import { openPayments } from '~/payments.server';
import { systemClock } from '~/platform/clock';
import type { Services } from '~/platform/context.server';
import { openDatabase, type Database } from '~/platform/db.server';
import { env, type Env } from '~/platform/env.server';
import { rootLog, type Log } from '~/platform/log.server';
import { singleton } from '~/platform/singleton.server';
import { openSearch } from '~/search.server';

export type Market = Services & { close(): Promise<void> };

/**
 * The composition root: the only place where settings choose live adapters or stand-ins.
 * Everything inside takes what it needs from the context it is given.
 */
export async function openMarket(
  settings: Env,
  payments: Payments = openPayments(settings),
): Promise<Market> {
  const log = rootLog();
  const database = openDatabase(settings.DATABASE_URL, (error) =>
    log.warn({ err: error }, 'database connection lost'),
  );
  const mail = settings.SMTP_URL
    ? createSmtpMail({ url: settings.SMTP_URL, from: settings.MAIL_FROM })
    : createStoredMail(database.pool);
  const search = openSearch(settings, database.pool);
  return {
    env: settings,
    db: database.db,
    clock: systemClock,
    log,
    mail,
    search,
    payments,
    storage: openStorage(settings, database),
    companies: openCompanies(settings),
    places: openPlaces(settings, database, log),
    emit: eventEmitter,
    close: async () => {
      await search.close();
      await mail.close();
      await database.close();
    },
  };
}

/** Any S3-compatible store, else rows in PostgreSQL. */
function openStorage(settings: Env, { pool }: Database): ObjectStorage {
  const {
    STORAGE_URL: url,
    STORAGE_BUCKET: bucket,
    STORAGE_KEY_ID: keyId,
    STORAGE_SECRET: secret,
  } = settings;
  if (!url || !bucket || !keyId || !secret) return createTableStorage(pool);
  return createS3Storage({ url, bucket, region: settings.STORAGE_REGION, keyId, secret });
}

function openCompanies(settings: Env): CompanyRegister {
  if (settings.KVK_API_KEY)
    return createKvkRegister({ url: settings.KVK_API_URL, key: settings.KVK_API_KEY });
  return settings.COMPANIES === 'by-hand' ? createNoRegister() : createStandInRegister();
}

function openPlaces(settings: Env, { db }: Database, log: Log): Geocoder {
  const table = createTableGeocoder((text) => lookupPlace({ db }, text));
  if (settings.GEOCODER === 'table') return table;
  return createPdokGeocoder({
    ...(settings.GEOCODER_URL ? { url: settings.GEOCODER_URL } : {}),
    fallback: table,
    onAway: (error) => log.warn({ err: error }, 'the geocoder is away, places come from the table'),
  });
}

/** The process's one market, opened at first use. */
export const market = (): Promise<Market> => singleton('market', () => openMarket(env()));
