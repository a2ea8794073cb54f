import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation } from '~/features/accounts/require.server';
import type { Db, Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { membershipGate, type GateInput, type Membership } from './gate';

export type MembershipView = Membership;

/** The rows the gate judges, from our own tables only. */
export async function readGateInput(db: Db | Tx, organisationId: string, now: Date): Promise<GateInput> {
  const where = { organisationId };
  const [customer, subscriptions, invoices, grants] = await Promise.all([
    db.billingCustomer.findUnique({ where, select: { deletedAt: true } }),
    db.billingSubscription.findMany({ where }),
    db.billingInvoice.findMany({ where, select: { subscriptionId: true, status: true } }),
    db.membershipGrant.findMany({ where, select: { until: true } }),
  ]);
  const statusesOf = (id: string) =>
    invoices.filter(({ subscriptionId }) => subscriptionId === id).map(({ status }) => status);
  return {
    now,
    grants,
    customerDeleted: Boolean(customer?.deletedAt),
    subscriptions: subscriptions.map((row) => ({
      id: row.stripeId,
      status: row.status,
      statusSince: row.statusSince,
      startedAt: row.startedAt,
      periodStart: row.periodStart,
      periodEnd: row.periodEnd,
      cancelAt: row.cancelAt,
      fetchedAt: row.fetchedAt,
      payment: paymentOf(statusesOf(row.stripeId)),
    })),
  };
}

function paymentOf(invoiceStatuses: (string | null)[]): 'paid' | 'pending' | 'unknown' {
  if (invoiceStatuses.includes('paid')) return 'paid';
  return invoiceStatuses.includes('open') || invoiceStatuses.includes('draft') ? 'pending' : 'unknown';
}

/** The membership of an organisation now. Never asks the payment provider. */
export async function getMembership(ctx: AppContext, organisationId: string): Promise<MembershipView> {
  return membershipGate(await readGateInput(ctx.db, organisationId, ctx.clock.now()));
}

/** Whether the organisation the request acts for has an active membership; false for people without one. */
export async function hasActiveMembership(ctx: AppContext): Promise<boolean> {
  if (ctx.actor.kind === 'system') return true;
  if (ctx.actor.kind !== 'person' || !ctx.actor.organisation) return false;
  return (await getMembership(ctx, ctx.actor.organisation.id)).active;
}

/**
 * Throws `membership_required` unless the actor's organisation has an active partner membership.
 * The platform itself (jobs, imports) passes.
 */
export async function requireActiveMembership(ctx: AppContext): Promise<void> {
  if (ctx.actor.kind === 'system') return;
  const { id } = requireOrganisation(ctx);
  const { active } = await getMembership(ctx, id);
  if (!active) throw new DomainError('membership_required', { message: 'membership.errors.needed' });
}
