import type { AppContext } from '~/features/accounts/actor';
import { categoryIdsOfGroup } from '~/features/taxonomy/categories';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { directoryFacts, inOrder, searchDirectory } from '~/features/taxonomy/search-directory.server';
import type { Prisma } from '~/platform/db.server';
import { demandsVisibleTo } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';
import { DEMAND_COLLECTION } from './demand-document.server';

/** One page of the directory of live demands; ids come from search, rows through the visibility filter. */
export async function getDemandDirectory(ctx: AppContext, filter: DirectoryFilter) {
  const hits = await searchDirectory(ctx, DEMAND_COLLECTION.name, filter);
  const live: Prisma.DemandWhereInput = { AND: [{ status: 'live' }, demandsVisibleTo(ctx.actor)] };
  const { rows, total } = hits.ids
    ? { rows: await demandsWithIds(ctx, live, hits.ids), total: hits.total }
    : await demandsFromDatabase(ctx, live, filter);
  return {
    ...directoryFacts(hits, filter),
    total,
    pageCount: Math.ceil(total / DIRECTORY_PAGE_SIZE),
    demands: rows.map((row) => toDemandCard(row, ctx.locale, hits.place)),
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
  const categories = filter.groups.flatMap(categoryIdsOfGroup);
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
