import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { freePostSlug } from '~/features/posting/free-slug.server';
import { audit } from '~/platform/audit.server';
import type { OfferInput } from './offer-input';

/** Writes down a draft of the organisation the actor acts for; nobody else sees it yet. */
export async function createOffer(
  ctx: AppContext,
  {
    title,
    kind,
    categories,
    placeKinds = [],
  }: Pick<OfferInput, 'title' | 'kind' | 'categories'> & Partial<Pick<OfferInput, 'placeKinds'>>,
): Promise<{ id: string }> {
  requirePermission(ctx, 'edit:offer');
  const organisation = requireOrganisation(ctx);
  return ctx.db.$transaction(async (tx) => {
    const slug = await freePostSlug(tx, { table: 'offers', title, fallback: 'aanbod' });
    const { id } = await tx.offer.create({
      data: {
        ...{ title: title.trim(), kind, categories, slug },
        placeKinds: kind === 'placement' ? placeKinds : [],
        language: ctx.locale,
        organisationId: organisation.id,
      },
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
