import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { isOfferPosted, offerPublishProblems } from './offer';
import { offersEditableBy } from './offer-access.server';
import type { OfferInput } from './offer-input';
import { freeOfferSlug, offerColumns, refuseIncomplete } from './offer-row.server';

/** Changes the content. A live offer stays live and is matched anew; what others already read must stay complete. */
export async function updateOffer(
  ctx: AppContext,
  { id, ...input }: OfferInput & { id: string },
): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    select: { status: true, title: true, slug: true, publishedAt: true, organisationId: true },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, isOfferPosted(offer.status) ? 'submit:offer' : 'edit:offer');
  if (isOfferPosted(offer.status)) refuseIncomplete(offerPublishProblems(input));
  const columns = await offerColumns(ctx, input);
  const getsNewSlug = !offer.publishedAt && columns.title !== offer.title;
  await ctx.db.$transaction(async (tx) => {
    const slug = getsNewSlug ? await freeOfferSlug(tx, columns.title, id) : offer.slug;
    const { count } = await tx.offer.updateMany({
      where: { id, status: offer.status },
      data: { ...columns, slug },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: offer.organisationId,
      action: 'offer.updated',
      subjectType: 'offer',
      subjectId: id,
      requestId: ctx.requestId,
    });
    if (offer.status === 'live') await ctx.emit(tx, 'offer.changed', { id });
  });
}
