import type { AppContext } from '~/features/accounts/actor';

/** Job body: announces every live post of an organisation anew, so that search and matches follow its standing. */
export async function reindexPosts(ctx: AppContext, organisationId: string): Promise<void> {
  const where = { organisationId, status: 'live' as const };
  const [offers, demands] = await Promise.all([
    ctx.db.offer.findMany({ where, select: { id: true } }),
    ctx.db.demand.findMany({ where, select: { id: true } }),
  ]);
  await ctx.db.$transaction(async (tx) => {
    for (const { id } of offers) await ctx.emit(tx, 'offer.changed', { id });
    for (const { id } of demands) await ctx.emit(tx, 'demand.changed', { id });
  });
}
