import type { CompanyRegister } from '~/integrations/companies/companies-port';
import type { MailSender } from '~/integrations/mail/mail-port';
import type { Payments } from '~/integrations/payments/payments-port';
import type { Geocoder } from '~/integrations/places/geocoder-port';
import type { SearchEngine } from '~/integrations/search/search-port';
import type { ObjectStorage } from '~/integrations/storage/storage-port';
import type { Clock } from './clock';
import type { Db, Tx } from './db.server';
import type { Env } from './env.server';
import type { Locale, Translate } from './i18n';
import type { Log } from './log.server';

/**
 * Announces that something happened, in the transaction of the write. Who reacts is one table in
 * the composition root; every subscriber becomes a job of its own.
 */
export type Emit = (tx: Tx, event: string, payload: { id: string }) => Promise<void>;

/** What lives as long as the process: built once, live or stand-in chosen in one place. */
export type Services = {
  env: Env;
  db: Db;
  clock: Clock;
  log: Log;
  payments: Payments;
  search: SearchEngine;
  mail: MailSender;
  storage: ObjectStorage;
  companies: CompanyRegister;
  places: Geocoder;
  emit: Emit;
};

/** What a command, query or job gets; `Actor` is who asks. Built once per request or job. */
export type Context<Actor> = Services & {
  actor: Actor;
  requestId: string;
  locale: Locale;
  /** Translates into the language of the request; mails translate into the receiver's. */
  t: Translate;
};
