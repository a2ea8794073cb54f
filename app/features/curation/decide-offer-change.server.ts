import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { isOfferPublished, OFFER_STATUSES } from '~/features/offers/offer';
import { DomainError } from '~/platform/errors';
import { announceReview } from './announce-review.server';
import { findOfferChange } from './find-offer-change.server';
import type { ReviewInput } from './review-input';

/** A curator lets what an organisation asked to change in a published offer go live, or gives it back with a reason. */
export async function decideOfferChange(ctx: AppContext, input: ReviewInput): Promise<void> {
  const { id, after, offer } = await findOfferChange(ctx, input.id);
  requirePermission(ctx, 'review:offer');
  if (input.intent === 'ask' || input.intent === 'checked')
    throw new DomainError('conflict', { message: 'curation.errors.notPossible' });
  const isApproved = input.intent === 'approve';
  const reason = isApproved ? null : input.reason;
  await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM offers WHERE id = ${offer.id} FOR UPDATE`;
    const state = isApproved ? 'approved' : 'refused';
    const { count } = await tx.offerChange.updateMany({
      where: { id, state: 'waiting' },
      data: { state, reason, decidedAt: ctx.clock.now(), decidedById: actorUserId(ctx.actor) },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.decided' });
    if (isApproved) {
      const status = { in: OFFER_STATUSES.filter(isOfferPublished) };
      const written = await tx.offer.updateMany({
        where: { id: offer.id, status },
        data: after,
      });
      if (written.count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    }
    await announceReview(ctx, tx, {
      ...{ kind: 'offer', decision: isApproved ? 'change-approved' : 'change-refused', subject: offer },
      ...(reason === null ? {} : { reason }),
      path: `/enterprise/offers/${offer.id}`,
    });
    await ctx.emit(tx, 'offer.changed', { id: offer.id });
  });
}
