import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { freePostSlug } from '~/features/posting/free-slug.server';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { isOfferEditable, isOfferPosted, isOfferSavedByItself } from './offer';
import { offersEditableBy } from './offer-access.server';
import { offerPublishProblems } from './offer-content';
import type { OfferInput } from './offer-input';
import { offerColumns, toOfferContent } from './offer-row.server';

/**
 * Changes the given fields. A live offer stays live and is matched anew; what others already read must stay complete.
 * What is saved while somebody types gets no line in the history, and never reaches a post that others read.
 */
export async function updateOffer(
  ctx: AppContext,
  id: string,
  input: Partial<OfferInput>,
  by: 'button' | 'typing' = 'button',
): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    include: { organisation: { select: { recognitions: true } } },
  });
  if (!offer) throw notFound();
  requirePermission(ctx, isOfferPosted(offer.status) ? 'submit:offer' : 'edit:offer');
  if (!isOfferEditable(offer.status))
    throw new DomainError('conflict', { message: 'offers.errors.archived' });
  if (by === 'typing' && !isOfferSavedByItself(offer.status)) throw new DomainError('conflict');
  if (isOfferPosted(offer.status))
    refuseIncomplete(
      offerPublishProblems({ ...toOfferContent(offer), ...input }).filter(({ field }) => field in input),
    );
  const columns = await offerColumns(ctx, offer.organisation, input);
  const getsNewSlug = !offer.publishedAt && input.title !== undefined && input.title !== offer.title;
  await ctx.db.$transaction(async (tx) => {
    const slug = getsNewSlug
      ? await freePostSlug(tx, { table: 'offers', title: input.title ?? '', fallback: 'aanbod', ownId: id })
      : offer.slug;
    const { count } = await tx.offer.updateMany({
      where: { id, status: offer.status },
      data: { ...columns, slug },
    });
    if (count !== 1) throw new DomainError('conflict');
    if (by === 'typing') return;
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
