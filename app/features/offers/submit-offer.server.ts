import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { nextOfferStatus, offerPartyOf, offerPublishProblems, type OfferStatus } from './offer';
import { offersEditableBy } from './offer-access.server';
import { refuseIncomplete } from './offer-row.server';

/** Hands an offer in: a verified organisation's goes live at once, another waits for a curator. */
export async function submitOffer(ctx: AppContext, { id }: { id: string }): Promise<{ status: OfferStatus }> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true } } },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, 'submit:offer');
  const status = nextOfferStatus(offer.status, 'submit', offerPartyOf(offer.organisation));
  if (!status) throw new DomainError('conflict', { message: 'offers.errors.notSubmittable' });
  refuseIncomplete(offerPublishProblems({ ...offer, place: offer.placeName }));
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.offer.updateMany({
      where: { id, status: offer.status },
      data: {
        status,
        submittedAt: now,
        refusedReason: null,
        ...(status === 'live' ? { publishedAt: offer.publishedAt ?? now } : {}),
      },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: offer.organisationId,
      action: status === 'live' ? 'offer.published' : 'offer.submitted',
      subjectType: 'offer',
      subjectId: id,
      requestId: ctx.requestId,
    });
    await ctx.emit(tx, 'offer.changed', { id });
  });
  return { status };
}
