import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { replaceWaitingChange } from '~/features/offers/ask-offer-change.server';
import { nextOfferStatus } from '~/features/offers/offer';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview } from './announce-review.server';
import { changesUntil, planRefusal } from './changes-deadline.server';

type Asked = { id: string; reason: string; seen?: string | undefined };

/** A curator says what must be different; a live offer leaves the market until it is, and is refused if it never is. */
export async function askOfferChanges(ctx: AppContext, input: Asked): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id: input.id }, offersVisibleTo(ctx.actor)] },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, 'review:offer');
  const status = nextOfferStatus(offer.status, 'askChanges', 'curator');
  if (!status) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  const until = changesUntil(ctx.clock.now());
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id: offer.id, status: offer.status, updatedAt: input.seen ?? offer.updatedAt },
      data: { status, askedChanges: input.reason, changesUntil: until, pausedUntil: null },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    await replaceWaitingChange(ctx, tx, offer, null);
    await planRefusal(tx, 'offer', { id: offer.id, until });
    await announceReview(ctx, tx, {
      ...{ kind: 'offer', decision: 'changes-asked', subject: offer, reason: input.reason },
      path: `/enterprise/offers/${offer.id}`,
    });
    await ctx.emit(tx, 'offer.changed', { id: offer.id });
  });
}
