import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { freePostSlug } from '~/features/posting/free-slug.server';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { replaceWaitingChange, waitingChangeOf } from './ask-offer-change.server';
import { findOwnOffer, type OwnOffer } from './move-offer.server';
import { isOfferEditable, isOfferPosted, isOfferPublished, isOfferSavedByItself } from './offer';
import { splitEdit } from './offer-change';
import { offerPublishProblems } from './offer-content';
import type { OfferInput } from './offer-input';
import { referenceProblems } from './offer-references';
import { offerColumns, toOfferContent, type OfferColumns } from './offer-row.server';

/** Whether what was changed is there now, or (also) waits for a curator. */
export type UpdatedOffer = 'saved' | 'change-asked';

/**
 * Changes the given fields; what others already read must stay complete. Of an offer on the market, what its buyers
 * rely on waits for a curator and the rest goes live. What is saved while somebody types gets no line in the history,
 * and never reaches a post that others read.
 */
export async function updateOffer(
  ctx: AppContext,
  id: string,
  input: Partial<OfferInput>,
  by: 'button' | 'typing' = 'button',
): Promise<UpdatedOffer> {
  const offer = await findOwnOffer(ctx, id, 'edit:offer');
  const { status } = offer;
  if (isOfferPosted(status)) requirePermission(ctx, 'submit:offer');
  if (!isOfferEditable(status)) throw new DomainError('conflict', { message: 'own-offers.errors.archived' });
  if (by === 'typing' && !isOfferSavedByItself(status)) throw new DomainError('conflict');
  if (isOfferPosted(status)) {
    const problems = offerPublishProblems({ ...toOfferContent(offer), ...input });
    refuseIncomplete(problems.filter(({ field }) => field in input));
  }
  refuseIncomplete(referenceProblems(input.references ?? [], ctx.clock.now()));
  const columns = await offerColumns(ctx, offer.organisation, input);
  return ctx.db.$transaction(async (tx) => {
    const isAsked = isOfferPublished(status)
      ? await writePublished(ctx, tx, offer, columns)
      : await writeUnpublished(tx, offer, columns);
    if (by === 'button')
      await audit(tx, {
        actorId: actorUserId(ctx.actor),
        organisationId: offer.organisationId,
        action: 'offer.updated',
        subjectType: 'offer',
        subjectId: id,
        data: { fields: Object.keys(input) },
        requestId: ctx.requestId,
      });
    if (status === 'live') await ctx.emit(tx, 'offer.changed', { id });
    return isAsked ? 'change-asked' : 'saved';
  });
}

async function writeUnpublished(tx: Tx, offer: OwnOffer, columns: OfferColumns): Promise<false> {
  const { id, status, publishedAt } = offer;
  const title = typeof columns.title === 'string' ? columns.title : offer.title;
  const slug =
    !publishedAt && title !== offer.title
      ? await freePostSlug(tx, { table: 'offers', title, fallback: 'aanbod', ownId: id })
      : offer.slug;
  const { count } = await tx.offer.updateMany({ where: { id, status }, data: { ...columns, slug } });
  if (count !== 1) throw new DomainError('conflict');
  return false;
}

/** The row is locked first, so that two edits do not both put a request beside the same one. */
async function writePublished(
  ctx: AppContext,
  tx: Tx,
  offer: OwnOffer,
  columns: OfferColumns,
): Promise<boolean> {
  const { id, status } = offer;
  await tx.$queryRaw`SELECT id FROM offers WHERE id = ${id} FOR UPDATE`;
  const waiting = await waitingChangeOf(tx, id);
  const { now, asked } = splitEdit(offer, columns, waiting?.after ?? null);
  const { count } = await tx.offer.updateMany({ where: { id, status }, data: now });
  if (count !== 1) throw new DomainError('conflict');
  const isAnother = await replaceWaitingChange(ctx, tx, offer, asked);
  return isAnother && asked !== null;
}
