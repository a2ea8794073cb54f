import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { OfferInput } from './offer-input';
import { freeOfferSlug, offerColumns } from './offer-row.server';

/** Writes down a draft of the organisation the actor acts for; nobody else sees it yet. */
export async function createOffer(ctx: AppContext, input: OfferInput): Promise<{ id: string }> {
  requirePermission(ctx, 'edit:offer');
  const organisation = requireOrganisation(ctx);
  const columns = await offerColumns(ctx, input);
  return ctx.db.$transaction(async (tx) => {
    const slug = await freeOfferSlug(tx, columns.title);
    const { id } = await tx.offer.create({
      data: { ...columns, slug, language: ctx.locale, organisationId: organisation.id },
      select: { id: true },
    });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: organisation.id,
      action: 'offer.created',
      subjectType: 'offer',
      subjectId: id,
      requestId: ctx.requestId,
    });
    return { id };
  });
}
