import type { BillingCheckout } from '#prisma/generated/client';
import type { AppContext } from '~/features/accounts/actor';
import { requirePerson } from '~/features/accounts/require.server';
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
  const email = await payerEmail(ctx, checkout);
  const { customerId } = await ctx.payments.createCustomer({
    organisationId: organisation.id,
    name: organisation.name,
    email,
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

/** Of who began the checkout, so that a repeated request is equal to the first; of who asks now if that person left. */
async function payerEmail(ctx: AppContext, { createdById }: BillingCheckout): Promise<string> {
  const began = createdById ? await ctx.db.user.findUnique({ where: { id: createdById } }) : null;
  return began?.email ?? requirePerson(ctx).actor.email;
}
