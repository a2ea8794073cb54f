import type { AppContext } from '~/features/accounts/actor';
import { offersVisibleTo } from './offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';

const PAGE_SIZE = 24;

/** What an organisation has on the market now, newest first; a page behind the last one shows the last one. */
export async function listLiveOffersOf(ctx: AppContext, organisationId: string, asked = 1) {
  const where = { AND: [{ organisationId, status: 'live' as const }, offersVisibleTo(ctx.actor)] };
  const total = await ctx.db.offer.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(asked, pageCount);
  const rows = await ctx.db.offer.findMany({
    where,
    select: OFFER_CARD_SELECT,
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  return { cards: rows.map((row) => toOfferCard(ctx, row, null)), total, page, pageCount };
}
