import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { nextOfferStatus } from '~/features/offers/offer';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview, verifyOrganisation } from './announce-review.server';

/** A curator lets an offer go live, and with it trusts a new organisation. `seen` guards against a later edit. */
export async function approveOffer(ctx: AppContext, input: { id: string; seen?: string | undefined }) {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id: input.id }, offersVisibleTo(ctx.actor)] },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, 'review:offer');
  const status = nextOfferStatus(offer.status, 'approve', 'curator');
  if (!status) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: offer.status, updatedAt: input.seen ?? offer.updatedAt },
      data: {
        status,
        publishedAt: offer.publishedAt ?? ctx.clock.now(),
        checkedAt: ctx.clock.now(),
        refusedReason: null,
        askedChanges: null,
      },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    await verifyOrganisation(ctx, tx, offer.organisationId);
    const path = `/enterprise/offers/${offer.id}`;
    await announceReview(ctx, tx, { kind: 'offer', decision: 'approved', subject: offer, path });
    await ctx.emit(tx, 'offer.changed', { id: offer.id });
  });
}
