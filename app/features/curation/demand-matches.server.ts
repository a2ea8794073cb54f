import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { listMatchesForCurator } from '~/features/matching/match-queries.server';
import { notFound } from '~/platform/errors';

const PAGE = 50;

/** Live demands with how many offers fit and how many a curator picked; those with the fewest come first. */
export async function listDemandsToMatch(ctx: AppContext) {
  requirePermission(ctx, 'curate:match');
  const demands = await ctx.db.demand.findMany({
    where: { AND: [{ status: 'live' }, demandsVisibleTo(ctx.actor)] },
    select: {
      id: true,
      title: true,
      publishedAt: true,
      respondBy: true,
      organisation: { select: { name: true } },
      _count: { select: { matches: { where: { OR: [{ isSuggested: true }, { state: 'pinned' }] } } } },
      matches: { where: { state: 'pinned' }, select: { id: true } },
    },
    orderBy: [{ respondBy: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: PAGE,
  });
  return demands
    .map(({ _count, matches, organisation, ...demand }) => ({
      ...demand,
      organisation: organisation.name,
      fitting: _count.matches,
      pinned: matches.length,
    }))
    .sort((a, b) => a.fitting + a.pinned - (b.fitting + b.pinned));
}

/** One demand with everything the matcher and curators said about it. */
export async function getDemandMatches(ctx: AppContext, id: string) {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id, status: 'live' }, demandsVisibleTo(ctx.actor)] },
    select: {
      id: true,
      slug: true,
      title: true,
      description: true,
      organisation: { select: { name: true } },
    },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'curate:match');
  return { demand, matches: await listMatchesForCurator(ctx, id) };
}
