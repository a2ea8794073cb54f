import type { AppContext } from '~/features/accounts/actor';
import type { CheckoutState, CustomerState } from '~/integrations/payments/payments-port';
import type { Tx } from '~/platform/db.server';
import { isLiveStatus } from './gate';
import { recordMembershipChange } from './record-change.server';
import { toInvoiceRow, toSubscriptionRow } from './mirror';

export type FetchedCustomer = {
  organisationId: string;
  /** Number this fetch took before it began. */
  ticket: number;
  /** Inbox events that the answer reflects, oldest first. */
  eventIds: string[];
  state: CustomerState;
  checkout: CheckoutState | null;
};

/** Writes a fetched answer, what follows from it and the end of its events, in the caller's transaction. */
export async function writeCustomer(
  ctx: AppContext,
  tx: Tx,
  fetched: FetchedCustomer,
): Promise<'changed' | 'unchanged' | 'overtaken'> {
  const { state, ticket, organisationId, eventIds } = fetched;
  const now = ctx.clock.now();
  const isLatest = await lockCustomer(tx, state.customerId, ticket);
  await tx.stripeInboxEvent.updateMany({
    where: { eventId: { in: eventIds } },
    data: { state: 'done', doneAt: now, lastError: null },
  });
  if (!isLatest) return 'overtaken';

  await writeSubscriptions(tx, organisationId, state, now);
  await writeInvoices(tx, organisationId, state, now);
  if (fetched.checkout && fetched.checkout.status !== 'open') {
    await tx.billingCheckout.updateMany({
      where: { sessionId: fetched.checkout.sessionId, organisationId },
      data: { state: fetched.checkout.status },
    });
  }
  const customer = await tx.billingCustomer.findUniqueOrThrow({ where: { organisationId } });
  await tx.billingCustomer.update({
    where: { organisationId },
    data: {
      fetchedAt: now,
      fetchWritten: ticket,
      deletedAt: state.deleted ? (customer.deletedAt ?? now) : null,
    },
  });
  return recordMembershipChange(ctx, tx, { organisationId, eventId: eventIds.at(-1) ?? null });
}

/** Locks the customer's row; false when a fetch that began later was written already. */
async function lockCustomer(tx: Tx, stripeCustomerId: string, ticket: number): Promise<boolean> {
  const rows = await tx.$queryRaw<{ written: number }[]>`
    SELECT fetch_written AS written FROM billing_customers
    WHERE stripe_customer_id = ${stripeCustomerId} FOR UPDATE`;
  return rows[0] !== undefined && rows[0].written < ticket;
}

/** What the provider no longer knows cannot be running: a deleted customer's subscriptions end with it. */
async function writeSubscriptions(tx: Tx, organisationId: string, state: CustomerState, now: Date) {
  const known = await tx.billingSubscription.findMany({ where: { organisationId } });
  const rows = state.subscriptions.map((subscription) => {
    const before = known.find(({ stripeId }) => stripeId === subscription.id);
    const statusSince = before?.status === subscription.status ? before.statusSince : now;
    return { ...toSubscriptionRow(subscription, organisationId, now), statusSince };
  });
  const ids = rows.map(({ stripeId }) => stripeId);
  await tx.billingSubscription.deleteMany({ where: { stripeId: { in: ids } } });
  await tx.billingSubscription.createMany({ data: rows });
  const gone = known.filter(({ stripeId, status }) => !ids.includes(stripeId) && isLiveStatus(status));
  await tx.billingSubscription.updateMany({
    where: { stripeId: { in: gone.map(({ stripeId }) => stripeId) } },
    data: { status: 'canceled', statusSince: now, endedAt: now, fetchedAt: now },
  });
}

async function writeInvoices(tx: Tx, organisationId: string, state: CustomerState, now: Date) {
  const data = state.invoices.map((invoice) => toInvoiceRow(invoice, organisationId, now));
  await tx.billingInvoice.deleteMany({ where: { stripeId: { in: data.map(({ stripeId }) => stripeId) } } });
  await tx.billingInvoice.createMany({ data });
}
