import type { BillingCheckout } from '#prisma/generated/client';
import { completeAddress } from '~/features/accounts/active-organisation';
import type { ActorOrganisation, AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission, requirePerson } from '~/features/accounts/require.server';
import {
  PaymentsRefused,
  PaymentsUnavailable,
  type CheckoutState,
} from '~/integrations/payments/payments-port';
import { DomainError } from '~/platform/errors';
import { askPayments } from './ask-payments.server';
import { ensureCustomer } from './ensure-customer.server';
import { ensurePlan, forgetPlan } from './ensure-plan.server';
import { isLiveStatus } from './gate';
import { linkToPortal } from './open-portal.server';
import { enqueueSync } from './sync-customer.server';
import { toLocale } from './to-locale';

export const RETURN_PATH = '/buyer/membership/return';
/** Each round ends one old intention at most; more rounds mean that something else is wrong. */
const MAX_ROUNDS = 3;

/**
 * Where to send a person who wants to pay: the payment page, or the portal when there is a subscription already.
 * Pressing twice, in two tabs or after a failure leads to one and the same payment page: the intention is a stored
 * row (one open per organisation) whose id is the idempotency key, and no call is made inside a transaction.
 */
export async function startCheckout(ctx: AppContext): Promise<{ url: string }> {
  const organisation = requireOrganisation(ctx);
  requirePermission(ctx, 'manage:membership');
  return askPayments(ctx, async () => {
    const { priceId } = await ensurePlan(ctx);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const checkout = await claimCheckout(ctx, organisation, priceId);
      if (!checkout) return { url: await linkToPortal(ctx, organisation.id) };
      const session = await openSession(ctx, checkout);
      const url = await continueAt(ctx, checkout, session, priceId);
      if (url) return { url };
    }
    throw new DomainError('conflict', { message: 'membership.errors.refused' });
  });
}

/** The open intention of the organisation, made when there is none; null when it is subscribed already. */
async function claimCheckout(
  ctx: AppContext,
  { id: organisationId }: ActorOrganisation,
  priceId: string,
): Promise<BillingCheckout | null> {
  const { actor } = requirePerson(ctx);
  return ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${organisationId} FOR NO KEY UPDATE`;
    const subscriptions = await tx.billingSubscription.findMany({
      where: { organisationId },
      select: { status: true },
    });
    if (subscriptions.some(({ status }) => isLiveStatus(status))) return null;
    const open = await tx.billingCheckout.findFirst({ where: { organisationId, state: 'open' } });
    const data = { organisationId, priceId, locale: ctx.locale, createdById: actor.userId };
    return open ?? tx.billingCheckout.create({ data });
  });
}

/** The payment page of a stored intention: the known one, or made under the intention's own id. */
async function openSession(ctx: AppContext, checkout: BillingCheckout): Promise<CheckoutState> {
  try {
    if (checkout.sessionId) return await ctx.payments.getCheckout(checkout.sessionId);
    const session = await ctx.payments.createCheckout({
      customerId: await ensureCustomer(ctx, checkout),
      priceId: checkout.priceId,
      operationId: checkout.id,
      organisationId: checkout.organisationId,
      ...returnAddresses(ctx, checkout),
    });
    const { sessionId, expiresAt } = session;
    await ctx.db.billingCheckout.updateMany({
      where: { id: checkout.id, sessionId: null },
      data: { sessionId, expiresAt },
    });
    return session;
  } catch (error) {
    if (error instanceof PaymentsUnavailable) return sessionOfOtherTab(ctx, checkout.id, error);
    if (error instanceof PaymentsRefused) await abandon(ctx, checkout);
    throw error;
  }
}

/** Two tabs at once: the provider lets one of two equal requests through, and that one stored its session. */
async function sessionOfOtherTab(ctx: AppContext, id: string, error: Error): Promise<CheckoutState> {
  const stored = await ctx.db.billingCheckout.findUnique({ where: { id }, select: { sessionId: true } });
  if (!stored?.sessionId) throw error;
  return ctx.payments.getCheckout(stored.sessionId);
}

/** What was refused once is refused again, so the next attempt starts anew, with fresh facts of price and customer. */
async function abandon(ctx: AppContext, checkout: BillingCheckout): Promise<void> {
  forgetPlan(ctx);
  await closeCheckout(ctx, checkout.id, 'expired');
  const { organisationId } = checkout;
  const customer = await ctx.db.billingCustomer.findUnique({ where: { organisationId } });
  if (customer) await enqueueSync(ctx.db, customer.stripeCustomerId);
}

/** Where a person goes from here; null when this intention is over and another must be made. */
async function continueAt(
  ctx: AppContext,
  checkout: BillingCheckout,
  session: CheckoutState,
  priceId: string,
): Promise<string | null> {
  if (session.status === 'complete')
    return `${RETURN_PATH}?session_id=${encodeURIComponent(session.sessionId)}`;
  if (session.status === 'open' && session.url && checkout.priceId === priceId) return session.url;
  if (session.status === 'open' && !(await expireSession(ctx, session.sessionId))) return null;
  await closeCheckout(ctx, checkout.id, 'expired');
  return null;
}

/** False when it was paid in the meantime; the next round finds it complete. */
async function expireSession(ctx: AppContext, sessionId: string): Promise<boolean> {
  try {
    await ctx.payments.expireCheckout(sessionId);
    return true;
  } catch (error) {
    if (error instanceof PaymentsRefused) return false;
    throw error;
  }
}

async function closeCheckout(ctx: AppContext, id: string, state: 'complete' | 'expired'): Promise<void> {
  await ctx.db.billingCheckout.updateMany({ where: { id, state: 'open' }, data: { state } });
}

/** Taken from the stored intention, because a repeated request must be equal to the first. */
function returnAddresses(ctx: AppContext, checkout: BillingCheckout) {
  const locale = toLocale(checkout.locale);
  const organisation = requireOrganisation(ctx);
  const address = (path: string) => completeAddress(ctx, path, { locale, organisation });
  return {
    successUrl: `${address(RETURN_PATH)}&session_id={CHECKOUT_SESSION_ID}`,
    cancelUrl: address('/buyer/membership'),
    locale,
  };
}
