import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';

/** A curator has read an offer that went live at once, and it is in order. `seen` guards against a later edit. */
export async function checkOffer(
  ctx: AppContext,
  input: { id: string; seen?: string | undefined },
): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id: input.id }, offersVisibleTo(ctx.actor)] },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, 'review:offer');
  if (offer.status !== 'live' || offer.checkedAt)
    throw new DomainError('conflict', { message: 'curation.errors.decided' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: 'live', checkedAt: null, updatedAt: input.seen ?? offer.updatedAt },
      data: { checkedAt: ctx.clock.now() },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: offer.organisationId,
      action: 'offer.checked',
      subjectType: 'offer',
      subjectId: offer.id,
      requestId: ctx.requestId,
    });
  });
}
