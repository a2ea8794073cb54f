import type { BillingCheckout } from '#prisma/generated/client';
import type { AppContext } from '~/features/accounts/actor';
import { toLocale } from './to-locale';

/**
 * The organisation's one customer at the provider, made before it is used. The idempotency key comes from the stored
 * checkout, so a lost answer leads to the same customer; of two at once the one stored first is used by both.
 */
export async function ensureCustomer(ctx: AppContext, checkout: BillingCheckout): Promise<string> {
  const where = { organisationId: checkout.organisationId };
  const current = await ctx.db.billingCustomer.findUnique({ where });
  if (current && !current.deletedAt) return current.stripeCustomerId;

  const organisation = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: checkout.organisationId },
    select: { id: true, name: true, vatNumber: true },
  });
  const payer = await ctx.db.user.findUniqueOrThrow({
    where: { id: checkout.createdById ?? '' },
    select: { email: true },
  });
  const { customerId } = await ctx.payments.createCustomer({
    organisationId: organisation.id,
    name: organisation.name,
    email: payer.email,
    vatNumber: organisation.vatNumber,
    operationId: `${checkout.id}:customer`,
    locale: toLocale(checkout.locale),
  });
  if (current) {
    await ctx.db.billingCustomer.updateMany({
      where: { ...where, stripeCustomerId: current.stripeCustomerId },
      data: { stripeCustomerId: customerId, deletedAt: null },
    });
  } else {
    await ctx.db.billingCustomer.createMany({
      data: { ...where, stripeCustomerId: customerId },
      skipDuplicates: true,
    });
  }
  return (await ctx.db.billingCustomer.findUniqueOrThrow({ where })).stripeCustomerId;
}
