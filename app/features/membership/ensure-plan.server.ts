import type { AppContext } from '~/features/accounts/actor';
import type { Payments } from '~/integrations/payments/payments-port';
import { PARTNER_PLAN } from './plan';

const KEEP_MS = 60 * 60 * 1000;
type Known = { priceId: string; until: number };
const known = new WeakMap<Payments, Known>();

/** The provider's price of our plan; asked at most once an hour per process. */
export async function ensurePlan(ctx: AppContext): Promise<{ priceId: string }> {
  const now = ctx.clock.now().getTime();
  const current = known.get(ctx.payments);
  if (current && current.until > now) return current;
  const { priceId } = await ctx.payments.ensurePrice(PARTNER_PLAN);
  known.set(ctx.payments, { priceId, until: now + KEEP_MS });
  return { priceId };
}

/** Makes the next checkout ask again, after the provider refused the price we knew. */
export function forgetPlan(ctx: AppContext): void {
  known.delete(ctx.payments);
}
