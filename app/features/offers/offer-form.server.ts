import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { notFound } from '~/platform/errors';
import { waitingChangeOf } from './ask-offer-change.server';
import { isOfferPublished, isOfferSavedByItself } from './offer';
import { offersEditableBy } from './offer-access.server';
import { toOfferCard } from './offer-card-row.server';
import type { OfferContent } from './offer-content';
import { OFFER_DETAIL_SELECT, toOfferDetail } from './offer-detail.server';
import { toOfferContent } from './offer-row.server';

/** What the form of a known offer starts with, and what stands beside it. */
export async function getOfferForm(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const row = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    select: { ...OFFER_DETAIL_SELECT, postcode: true },
  });
  if (!row) throw notFound();
  requirePermission(ctx, 'edit:offer');
  const change = isOfferPublished(row.status) ? await waitingChangeOf(ctx.db, row.id) : null;
  const content = toOfferContent({ ...row, ...change?.after });
  return {
    id: row.id,
    slug: row.slug,
    status: row.status,
    title: row.title,
    /** When what waits for a curator was asked; the fields show what was asked. */
    changeAskedAt: change?.createdAt ?? null,
    isSavedByItself: isOfferSavedByItself(row.status),
    content,
    values: formValues(content, row.postcode),
    card: toOfferCard(ctx, row, null),
    detail: toOfferDetail(ctx, row),
    held: row.organisation.recognitions,
  };
}
export type OfferFormData = Awaited<ReturnType<typeof getOfferForm>>;

/** Content as the fields show it: a postcode rather than the name it became, names under each other. */
function formValues(content: OfferContent, postcode: string | null) {
  return { ...content, place: postcode ?? content.place, municipalities: content.municipalities.join(', ') };
}
