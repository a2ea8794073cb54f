import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import {
  PaymentsRefused,
  PaymentsUnavailable,
  type CheckoutState,
} from '~/integrations/payments/payments-port';
import { notFound } from '~/platform/errors';
import { getMembership } from './gate.server';
import { syncCustomer } from './sync-customer.server';

export type ReturnView = {
  /** `processing`: paid, but the news is not here yet; `open`: the payment page was left without paying. */
  state: 'done' | 'processing' | 'open';
  until: Date | null;
  /** The bank still has to confirm; the membership is active already. */
  isProvisional: boolean;
};

/**
 * What the page after paying shows. The session must be one that this organisation started, and its customer the
 * organisation's own. The webhook is what counts; this only asks for the same truth a little earlier.
 */
export async function completeReturn(ctx: AppContext, sessionId: string | null): Promise<ReturnView> {
  const { id: organisationId } = requireOrganisation(ctx);
  requirePermission(ctx, 'read:own-records');
  const checkout = sessionId
    ? await ctx.db.billingCheckout.findFirst({ where: { sessionId, organisationId } })
    : null;
  const customer = await ctx.db.billingCustomer.findUnique({ where: { organisationId } });
  if (!sessionId || !checkout || !customer) throw notFound();

  const session = await nullWhenAway(ctx.payments.getCheckout(sessionId));
  if (session && session.customerId !== customer.stripeCustomerId) throw notFound();
  if (session && session.status !== 'complete') return view('open');
  if (session) await nullWhenAway(syncCustomer(ctx, customer.stripeCustomerId));

  const { active, state, until } = await getMembership(ctx, organisationId);
  return active ? view('done', until, state === 'provisional') : view('processing');
}

const view = (state: ReturnView['state'], until: Date | null = null, isProvisional = false): ReturnView => ({
  state,
  until,
  isProvisional,
});

/** A provider that is away makes the page wait instead of fail. */
async function nullWhenAway<T extends CheckoutState | string>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof PaymentsUnavailable) return null;
    if (error instanceof PaymentsRefused) throw notFound();
    throw error;
  }
}
