import type { AppContext } from '~/features/accounts/actor';
import { nextOfferStatus } from '~/features/offers/offer';
import { announceReview } from './announce-review.server';

/** Job body: an offer whose organisation let the days for asked changes pass closes as refused, and hears so. */
export async function refuseUnchangedOffer(ctx: AppContext, id: string): Promise<void> {
  const offer = await ctx.db.offer.findUnique({ where: { id } });
  if (!offer || offer.status !== 'changes_asked' || !offer.changesUntil) return;
  if (offer.changesUntil > ctx.clock.now()) return;
  const status = nextOfferStatus(offer.status, 'refuse', 'clock');
  if (!status) return;
  const reason = offer.askedChanges ?? '';
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id, status: offer.status, changesUntil: offer.changesUntil },
      data: { status, refusedReason: reason, changesUntil: null },
    });
    if (count !== 1) return;
    const path = `/enterprise/offers/${id}`;
    await announceReview(ctx, tx, { kind: 'offer', decision: 'expired', subject: offer, reason, path });
    await ctx.emit(tx, 'offer.changed', { id });
  });
}
