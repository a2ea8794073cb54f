import type { AppContext } from '~/features/accounts/actor';
import type { Db } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import { acceptEvent } from './accept-event.server';
import { takesLiveEvents } from './receive-webhook.server';
import { enqueueSync } from './sync-customer.server';

/** Catches up on lost webhooks. */
export const RECONCILE_TASK = 'membership.reconcile';
/** Compares every customer. */
export const RECONCILE_ALL_TASK = 'membership.reconcile-all';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Events may become listable later than newer ones, so each look goes back this far behind the last one seen. */
const OVERLAP_MS = 2 * HOUR;
/** How long the provider keeps events. */
const KEPT_MS = 30 * DAY;
/** UTC hour of the nightly comparison. */
const NIGHT_HOUR = 2;
const PAGE = 500;

/** Makes sure that each reconcile job waits exactly once; call at every start of a process that runs jobs. */
export async function scheduleReconcile(db: Db, now: Date): Promise<void> {
  const waiting = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE key IN (${RECONCILE_TASK}, ${RECONCILE_ALL_TASK})`;
  const isWaiting = (task: string) => waiting.some(({ key }) => key === task);
  if (!isWaiting(RECONCILE_TASK)) await scheduleAt(db, RECONCILE_TASK, now);
  if (!isWaiting(RECONCILE_ALL_TASK)) await scheduleAt(db, RECONCILE_ALL_TASK, nextNight(now));
}

const scheduleAt = (db: Db, task: string, runAt: Date) => enqueue(db, task, {}, { key: task, runAt });

function nextNight(now: Date): Date {
  const night = new Date(now);
  night.setUTCHours(NIGHT_HOUR, 0, 0, 0);
  return night > now ? night : new Date(night.getTime() + DAY);
}

/**
 * Puts the provider's events since the last one we saw into the inbox, under the same ids as webhooks have, and wakes
 * events that were never worked off. Returns how many events were new. Its own next run is planned first, so a
 * failure waits for the next hour instead of ending the series.
 */
export async function reconcile(ctx: AppContext): Promise<number> {
  const now = ctx.clock.now();
  await scheduleAt(ctx.db, RECONCILE_TASK, new Date(now.getTime() + HOUR));
  await wakePending(ctx, now);
  const last = await ctx.db.stripeInboxEvent.aggregate({ _max: { createdAt: true } });
  const since = Math.max((last._max.createdAt?.getTime() ?? 0) - OVERLAP_MS, now.getTime() - KEPT_MS);
  const events = await ctx.payments.listEventsSince(new Date(since));
  let missed = 0;
  for (const event of events) {
    if (event.livemode !== takesLiveEvents(ctx.env)) continue;
    const acceptance = await ctx.db.$transaction((tx) => acceptEvent(tx, event));
    if (acceptance === 'new') missed += 1;
  }
  if (missed > 0) ctx.log.warn({ missed }, 'payment events were missed by webhook and are caught up on');
  return missed;
}

/** An event older than an hour that still waits has lost its job; the sync takes all events of the customer. */
async function wakePending(ctx: AppContext, now: Date): Promise<void> {
  const stuck = await ctx.db.stripeInboxEvent.findMany({
    where: { state: { in: ['new', 'failed'] }, receivedAt: { lt: new Date(now.getTime() - HOUR) } },
    distinct: ['customerId'],
    select: { customerId: true },
  });
  for (const { customerId } of stuck) if (customerId) await enqueueSync(ctx.db, customerId);
}

/** Plans a comparison of every customer with the provider; differences are repaired and logged by the sync. */
export async function reconcileAll(ctx: AppContext): Promise<number> {
  await scheduleAt(ctx.db, RECONCILE_ALL_TASK, nextNight(ctx.clock.now()));
  let count = 0;
  let cursor: string | undefined;
  for (;;) {
    const page = await ctx.db.billingCustomer.findMany({
      take: PAGE,
      where: { deletedAt: null },
      orderBy: { organisationId: 'asc' },
      select: { organisationId: true, stripeCustomerId: true },
      ...(cursor ? { cursor: { organisationId: cursor }, skip: 1 } : {}),
    });
    for (const { stripeCustomerId } of page) await enqueueSync(ctx.db, stripeCustomerId);
    count += page.length;
    cursor = page.at(-1)?.organisationId;
    if (page.length < PAGE) return count;
  }
}
