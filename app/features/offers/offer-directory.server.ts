import type { AppContext } from '~/features/accounts/actor';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { chosenCategories } from '~/features/taxonomy/directory-query';
import { directoryFacts, inOrder, searchDirectory } from '~/features/taxonomy/search-directory.server';
import type { Prisma } from '~/platform/db.server';
import { offersVisibleTo } from './offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';

/** One page of the directory of live offers; ids come from search, rows through the visibility filter. */
export async function getOfferDirectory(ctx: AppContext, filter: DirectoryFilter) {
  const hits = await searchDirectory(ctx, 'offers', filter);
  const live: Prisma.OfferWhereInput = { AND: [{ status: 'live' }, offersVisibleTo(ctx.actor)] };
  const { rows, total } = hits.ids
    ? { rows: await offersWithIds(ctx, live, [...hits.ids, ...hits.nearIds]), total: hits.total }
    : await offersFromDatabase(ctx, live, filter);
  const cards = rows.map((row) => toOfferCard(row, ctx.locale, hits.place));
  return {
    ...directoryFacts(ctx, hits, filter),
    total,
    pageCount: Math.ceil(total / DIRECTORY_PAGE_SIZE),
    offers: hits.nearIds.length > 0 ? [] : cards,
    /** Shown when nothing fits: what fits all but one condition. */
    nearMisses: hits.nearIds.length > 0 ? cards : [],
  };
}

async function offersWithIds(ctx: AppContext, live: Prisma.OfferWhereInput, ids: string[]) {
  const rows = await ctx.db.offer.findMany({
    where: { AND: [{ id: { in: ids } }, live] },
    select: OFFER_CARD_SELECT,
  });
  return inOrder(rows, ids);
}

async function offersFromDatabase(ctx: AppContext, live: Prisma.OfferWhereInput, filter: DirectoryFilter) {
  const categories = chosenCategories(filter);
  const where: Prisma.OfferWhereInput = {
    AND: [live],
    ...(filter.q ? { title: { contains: filter.q, mode: 'insensitive' } } : {}),
    ...(categories.length > 0 ? { categories: { hasSome: categories } } : {}),
  };
  const [rows, total] = await Promise.all([
    ctx.db.offer.findMany({
      where,
      select: OFFER_CARD_SELECT,
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
      skip: (filter.page - 1) * DIRECTORY_PAGE_SIZE,
      take: DIRECTORY_PAGE_SIZE,
    }),
    ctx.db.offer.count({ where }),
  ]);
  return { rows, total };
}
