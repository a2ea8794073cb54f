import type { AppContext } from '~/features/accounts/actor';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { chosenCategories } from '~/features/taxonomy/directory-query';
import { boxOf, listFromDatabase, MOST_MEASURED } from '~/features/taxonomy/list-from-database.server';
import {
  directoryFacts,
  type DirectoryHits,
  inOrder,
  searchDirectory,
} from '~/features/taxonomy/search-directory.server';
import type { Prisma } from '~/platform/db.server';
import { DEMAND_KINDS } from './demand';
import { demandsVisibleTo } from './demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from './demand-card-row.server';

/** One page of the directory of live demands; ids come from search, rows through the visibility filter. */
export async function getDemandDirectory(ctx: AppContext, filter: DirectoryFilter) {
  const hits = await searchDirectory(ctx, 'demands', filter);
  const live: Prisma.DemandWhereInput = { AND: [{ status: 'live' }, demandsVisibleTo(ctx.actor)] };
  const { rows, total } = hits.ids
    ? { rows: await demandsWithIds(ctx, live, [...hits.ids, ...hits.nearIds]), total: hits.total }
    : await demandsFromDatabase(ctx, live, filter, hits);
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

async function demandsFromDatabase(
  ctx: AppContext,
  live: Prisma.DemandWhereInput,
  filter: DirectoryFilter,
  hits: DirectoryHits,
) {
  const where: Prisma.DemandWhereInput = { AND: [live, ...demandConditions(filter, hits.place)] };
  const orderBy: Prisma.DemandOrderByWithRelationInput[] =
    hits.sort === 'deadline'
      ? [{ respondBy: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }]
      : [{ publishedAt: 'desc' }, { id: 'asc' }];
  return listFromDatabase(
    { filter, place: hits.place, page: hits.page, isByDistance: hits.sort === 'distance' },
    {
      count: () => ctx.db.demand.count({ where }),
      page: (range) => ctx.db.demand.findMany({ where, select: DEMAND_CARD_SELECT, orderBy, ...range }),
      located: async () =>
        (
          await ctx.db.demand.findMany({
            where,
            select: { id: true, lat: true, lon: true },
            orderBy,
            take: MOST_MEASURED,
          })
        ).map(({ id, lat, lon }) => ({ id, at: lat === null || lon === null ? null : { lat, lon } })),
      withIds: (ids) => demandsWithIds(ctx, live, ids),
    },
  );
}

/** What the search engine would be asked, on the columns of the database; words are looked for as they are written. */
function demandConditions(filter: DirectoryFilter, place: DirectoryHits['place']): Prisma.DemandWhereInput[] {
  const { targetGroups, recognitions, languages } = filter;
  const kinds = DEMAND_KINDS.filter((kind) => filter.kinds.includes(kind));
  const categories = chosenCategories(filter);
  const box = boxOf(filter, place);
  const someOf = (values: string[], condition: Prisma.DemandWhereInput) =>
    values.length > 0 ? [condition] : [];
  return [
    ...filter.q
      .split(/\s+/)
      .filter(Boolean)
      .map((word): Prisma.DemandWhereInput => {
        const holds = { contains: word, mode: 'insensitive' } as const;
        return { OR: [{ title: holds }, { description: holds }] };
      }),
    ...someOf(categories, { categories: { hasSome: categories } }),
    ...someOf(targetGroups, { targetGroups: { hasSome: targetGroups } }),
    ...someOf(recognitions, { recognitions: { hasSome: recognitions } }),
    ...someOf(kinds, { kind: { in: kinds } }),
    ...someOf(languages, { language: { in: languages } }),
    ...(box ? [box] : []),
  ];
}
