import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { HIDDEN_STATUSES } from '~/features/organisations/organisation';
import { listMatchesForCurator } from '~/features/matching/match-queries.server';
import { Prisma } from '~/platform/db.server';
import { notFound } from '~/platform/errors';
import { likePattern, LIST_PAGE_SIZE, pageOf, type ListFilter } from './list-filter';
import type { MatchSort } from './match-sorts';

const ORDER: Record<MatchSort, Prisma.Sql> = {
  fewest: Prisma.sql`fitting ASC, d.respond_by ASC NULLS LAST, d.id ASC`,
  newest: Prisma.sql`d.published_at DESC NULLS LAST, d.id DESC`,
  deadline: Prisma.sql`d.respond_by ASC NULLS LAST, d.id ASC`,
};

/** One page of the live demands, each with how many offers fit and how many a curator picked. */
export async function listDemandsToMatch(ctx: AppContext, filter: ListFilter<MatchSort>) {
  requirePermission(ctx, 'curate:match');
  const { skip, ...place } = pageOf(await countDemands(ctx, filter.q), filter.page);
  const counted = await ctx.db.$queryRaw<{ id: string; fitting: number; pinned: number }[]>`
    SELECT d.id,
           (SELECT count(*) FROM matches m WHERE m.demand_id = d.id AND m.state <> 'hidden'
              AND (m.is_suggested OR m.state = 'pinned'))::int AS fitting,
           (SELECT count(*) FROM matches m WHERE m.demand_id = d.id AND m.state = 'pinned')::int AS pinned
    FROM demands d JOIN organisations o ON o.id = d.organisation_id
    WHERE d.status = 'live' AND o.status NOT IN ('refused', 'suspended')
      AND (d.title ILIKE ${likePattern(filter.q)} OR o.name ILIKE ${likePattern(filter.q)})
    ORDER BY ${ORDER[filter.sort]} LIMIT ${LIST_PAGE_SIZE} OFFSET ${skip}`;
  const rows = await ctx.db.demand.findMany({
    where: { AND: [{ id: { in: counted.map(({ id }) => id) } }, demandsVisibleTo(ctx.actor)] },
    select: {
      id: true,
      title: true,
      publishedAt: true,
      respondBy: true,
      organisation: { select: { name: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const demands = counted.flatMap(({ id, fitting, pinned }) => {
    const row = byId.get(id);
    return row ? [{ ...row, organisation: row.organisation.name, fitting, pinned }] : [];
  });
  return { demands, filter, ...place };
}

function countDemands(ctx: AppContext, q: string): Promise<number> {
  const words = { contains: q, mode: 'insensitive' } as const;
  return ctx.db.demand.count({
    where: {
      AND: [
        { status: 'live', organisation: { status: { notIn: [...HIDDEN_STATUSES] } } },
        demandsVisibleTo(ctx.actor),
        q ? { OR: [{ title: words }, { organisation: { name: words } }] } : {},
      ],
    },
  });
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
