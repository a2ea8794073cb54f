import type { AppContext } from '~/features/accounts/actor';
import { PaymentsRefused, type CheckoutState } from '~/integrations/payments/payments-port';
import type { Db, Tx } from '~/platform/db.server';
import { enqueue } from '~/platform/jobs.server';
import { writeCustomer, type FetchedCustomer } from './write-customer.server';

export const SYNC_CUSTOMER_TASK = 'membership.sync-customer';

/** Adds the job that brings a customer's mirror up to date; waiting ones for the same customer become one. */
export const enqueueSync = (tx: Tx | Db, stripeCustomerId: string): Promise<void> =>
  enqueue(
    tx,
    SYNC_CUSTOMER_TASK,
    { customerId: stripeCustomerId },
    {
      key: `${SYNC_CUSTOMER_TASK}:${stripeCustomerId}`,
      queue: `stripe:${stripeCustomerId}`,
    },
  );

export type SyncOutcome = 'changed' | 'unchanged' | 'overtaken' | 'unknown_customer';

/** After so many failed attempts an event is marked for a person to look at; the job goes on trying. */
const ALARM_ATTEMPTS = 8;

/**
 * Brings the mirror of one customer up to date with the provider, whatever made us look. The order of the steps makes
 * it safe against any order of events and any number of runs at once: each fetch takes a number before it begins, and
 * under a lock on the customer's row an answer is written only when no later fetch was written before it. A later
 * fetch covers everything an earlier one was asked for. So no connection waits on the network inside a transaction.
 */
export async function syncCustomer(ctx: AppContext, stripeCustomerId: string): Promise<SyncOutcome> {
  const begun = await beginFetch(ctx.db, stripeCustomerId);
  const eventIds = await pendingEvents(ctx.db, stripeCustomerId);
  if (!begun) {
    await settleEvents(ctx, eventIds, 'ignored');
    return 'unknown_customer';
  }
  try {
    const fetched: FetchedCustomer = {
      ...begun,
      eventIds,
      state: await ctx.payments.fetchCustomer(stripeCustomerId),
      checkout: await fetchOpenCheckout(ctx, begun.organisationId),
    };
    return await ctx.db.$transaction((tx) => writeCustomer(ctx, tx, fetched));
  } catch (error) {
    await noteFailure(ctx, eventIds, error);
    throw error;
  }
}

/** Takes the next number of this customer; null when no organisation of ours has it. */
async function beginFetch(db: Db, stripeCustomerId: string) {
  const rows = await db.$queryRaw<{ organisationId: string; ticket: number }[]>`
    UPDATE billing_customers SET fetch_begun = fetch_begun + 1 WHERE stripe_customer_id = ${stripeCustomerId}
    RETURNING organisation_id AS "organisationId", fetch_begun AS ticket`;
  return rows[0] ?? null;
}

/** Read before the fetch: only events that its answer must reflect are marked done by it. */
async function pendingEvents(db: Db, customerId: string): Promise<string[]> {
  const rows = await db.stripeInboxEvent.findMany({
    where: { customerId, state: { in: ['new', 'failed'] } },
    select: { eventId: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ eventId }) => eventId);
}

/** Null also for a page the provider does not know: the next attempt to pay replaces it. */
async function fetchOpenCheckout(ctx: AppContext, organisationId: string): Promise<CheckoutState | null> {
  const open = await ctx.db.billingCheckout.findFirst({
    where: { organisationId, state: 'open', sessionId: { not: null } },
  });
  if (!open?.sessionId) return null;
  try {
    return await ctx.payments.getCheckout(open.sessionId);
  } catch (error) {
    if (error instanceof PaymentsRefused) return null;
    throw error;
  }
}

async function settleEvents(ctx: AppContext, eventIds: string[], state: 'ignored'): Promise<void> {
  await ctx.db.stripeInboxEvent.updateMany({
    where: { eventId: { in: eventIds } },
    data: { state, doneAt: ctx.clock.now() },
  });
}

async function noteFailure(ctx: AppContext, eventIds: string[], error: unknown): Promise<void> {
  const lastError = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
    0,
    500,
  );
  await ctx.db.stripeInboxEvent.updateMany({
    where: { eventId: { in: eventIds } },
    data: { attempts: { increment: 1 }, lastError },
  });
  const { count } = await ctx.db.stripeInboxEvent.updateMany({
    where: { eventId: { in: eventIds }, state: 'new', attempts: { gte: ALARM_ATTEMPTS } },
    data: { state: 'failed' },
  });
  if (count > 0) ctx.log.error({ events: eventIds }, 'payment events keep failing; a person must look');
}
