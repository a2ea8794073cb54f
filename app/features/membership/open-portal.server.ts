import { completeAddress } from '~/features/accounts/active-organisation';
import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { notFound } from '~/platform/errors';
import { askPayments } from './ask-payments.server';

/** A fresh link to the provider's self-service pages of the actor's own organisation. */
export async function openPortal(ctx: AppContext): Promise<{ url: string }> {
  const { id } = requireOrganisation(ctx);
  requirePermission(ctx, 'manage:membership');
  return { url: await askPayments(ctx, () => linkToPortal(ctx, id)) };
}

/** The link itself, for callers that checked the permission; `not_found` when the organisation never paid. */
export async function linkToPortal(ctx: AppContext, organisationId: string): Promise<string> {
  const customer = await ctx.db.billingCustomer.findUnique({
    where: { organisationId },
    include: { organisation: { select: { slug: true } } },
  });
  if (!customer || customer.deletedAt) throw notFound();
  return ctx.payments.createPortalLink({
    customerId: customer.stripeCustomerId,
    returnUrl: completeAddress(ctx, '/buyer/membership', {
      locale: ctx.locale,
      organisation: customer.organisation,
    }),
    locale: ctx.locale,
  });
}
