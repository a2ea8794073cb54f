import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { clearPosts } from '~/features/posting/clear-posts.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { isOfferDeletable } from './offer';
import { offersEditableBy } from './offer-access.server';

/** Throws a draft away that was never handed in, with all that hangs on it. */
export async function deleteOfferDraft(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const offer = await ctx.db.offer.findFirst({ where: { AND: [{ id }, offersEditableBy(ctx.actor)] } });
  if (!offer) throw notFound();
  requirePermission(ctx, 'edit:offer');
  if (!isOfferDeletable(offer))
    throw new DomainError('conflict', { message: 'own-offers.errors.notDeletable' });
  const draft = { id, status: 'draft', submittedAt: null } as const;
  await ctx.db.$transaction(async (tx) => {
    const count = await clearPosts(tx, { offerId: id }, () => tx.offer.deleteMany({ where: draft }));
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: offer.organisationId,
      action: 'offer.deleted',
      subjectType: 'offer',
      subjectId: id,
      requestId: ctx.requestId,
    });
  });
}
