import { createStoredMail } from '~/integrations/mail/stored-mail.server';
import { createSmtpMail } from '~/integrations/mail/smtp.server';
import type { Payments } from '~/integrations/payments/payments-port';
import { eventEmitter } from '~/jobs.server';
import { openPayments } from '~/payments.server';
import { systemClock } from '~/platform/clock';
import type { Services } from '~/platform/context.server';
import { openDatabase } from '~/platform/db.server';
import { env, type Env } from '~/platform/env.server';
import { rootLog } from '~/platform/log.server';
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
    emit: eventEmitter,
    close: async () => {
      await search.close();
      await mail.close();
      await database.close();
    },
  };
}

/** The process's one market, opened at first use. */
export const market = (): Promise<Market> => singleton('market', () => openMarket(env()));
