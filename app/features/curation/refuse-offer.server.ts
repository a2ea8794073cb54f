import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { replaceWaitingChange } from '~/features/offers/ask-offer-change.server';
import { nextOfferStatus } from '~/features/offers/offer';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview } from './announce-review.server';

type Refusal = { id: string; reason: string; seen?: string | undefined };

/** A curator gives an offer back with a reason; a live one disappears from the market. */
export async function refuseOffer(ctx: AppContext, input: Refusal): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id: input.id }, offersVisibleTo(ctx.actor)] },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, 'review:offer');
  const status = nextOfferStatus(offer.status, 'refuse', 'curator');
  if (!status) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  const { reason } = input;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: offer.status, updatedAt: input.seen ?? offer.updatedAt },
      data: { status, refusedReason: reason, changesUntil: null, pausedUntil: null },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    await replaceWaitingChange(ctx, tx, offer, null);
    const path = `/enterprise/offers/${offer.id}`;
    await announceReview(ctx, tx, { kind: 'offer', decision: 'refused', subject: offer, reason, path });
    await ctx.emit(tx, 'offer.changed', { id: offer.id });
  });
}
