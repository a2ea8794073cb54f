import type { AppContext } from '~/features/accounts/actor';
import { notFound } from '~/platform/errors';
import { splitLinks } from './split-links';

const SHOWN = 50;

/** The mailbox of the trial, newest first, for one receiver or all; nowhere else does this page exist. */
export async function listStoredMails(ctx: AppContext, receiver: string | null) {
  if (ctx.env.MARKET_MODE !== 'demo') throw notFound();
  const where = receiver ? { to: receiver } : {};
  const [rows, total, receivers] = await Promise.all([
    ctx.db.storedMail.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: SHOWN }),
    ctx.db.storedMail.count({ where }),
    ctx.db.storedMail.groupBy({ by: ['to'], orderBy: { to: 'asc' } }),
  ]);
  return {
    title: ctx.t('site.pageTitle', { page: ctx.t('demo.mails.title') }),
    receiver,
    receivers: receivers.map(({ to }) => to),
    total,
    mails: rows.map(({ id, to, subject, text, createdAt }) => ({
      id,
      to,
      subject,
      createdAt,
      parts: splitLinks(text, ctx.env.APP_URL),
    })),
  };
}
