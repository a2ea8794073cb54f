import type { AppContext } from '~/features/accounts/actor';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { chosenCategories } from '~/features/taxonomy/directory-query';
import { directoryFacts, inOrder, searchDirectory } from '~/features/taxonomy/search-directory.server';
import type { Prisma } from '~/platform/db.server';
import { demandsVisibleTo } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';

/** One page of the directory of live demands; ids come from search, rows through the visibility filter. */
export async function getDemandDirectory(ctx: AppContext, filter: DirectoryFilter) {
  const hits = await searchDirectory(ctx, 'demands', filter);
  const live: Prisma.DemandWhereInput = { AND: [{ status: 'live' }, demandsVisibleTo(ctx.actor)] };
  const { rows, total } = hits.ids
    ? { rows: await demandsWithIds(ctx, live, [...hits.ids, ...hits.nearIds]), total: hits.total }
    : await demandsFromDatabase(ctx, live, filter);
  const cards = rows.map((row) => toDemandCard(ctx, row, hits.place));
  return {
    ...directoryFacts(ctx, hits, filter),
    total,
    pageCount: Math.ceil(total / DIRECTORY_PAGE_SIZE),
    demands: hits.nearIds.length > 0 ? [] : cards,
    /** Shown when nothing fits: what fits all but one condition. */
    nearMisses: hits.nearIds.length > 0 ? cards : [],
  };
}

async function demandsWithIds(ctx: AppContext, live: Prisma.DemandWhereInput, ids: string[]) {
  const rows = await ctx.db.demand.findMany({
    where: { AND: [{ id: { in: ids } }, live] },
    select: DEMAND_CARD_SELECT,
  });
  return inOrder(rows, ids);
}

async function demandsFromDatabase(ctx: AppContext, live: Prisma.DemandWhereInput, filter: DirectoryFilter) {
  const categories = chosenCategories(filter);
  const where: Prisma.DemandWhereInput = {
    AND: [live],
    ...(filter.q ? { title: { contains: filter.q, mode: 'insensitive' } } : {}),
    ...(categories.length > 0 ? { categories: { hasSome: categories } } : {}),
  };
  const [rows, total] = await Promise.all([
    ctx.db.demand.findMany({
      where,
      select: DEMAND_CARD_SELECT,
      orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
      skip: (filter.page - 1) * DIRECTORY_PAGE_SIZE,
      take: DIRECTORY_PAGE_SIZE,
    }),
    ctx.db.demand.count({ where }),
  ]);
  return { rows, total };
}
