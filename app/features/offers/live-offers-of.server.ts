import type { AppContext } from '~/features/accounts/actor';
import { offersVisibleTo } from './offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';

const MOST = 60;

/** What an organisation has on the market now, newest first. */
export async function listLiveOffersOf(ctx: AppContext, organisationId: string) {
  const rows = await ctx.db.offer.findMany({
    where: { AND: [{ organisationId, status: 'live' }, offersVisibleTo(ctx.actor)] },
    select: OFFER_CARD_SELECT,
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: MOST,
  });
  return rows.map((row) => toOfferCard(ctx, row, null));
}
