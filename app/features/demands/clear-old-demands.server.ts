import type { AppContext } from '~/features/accounts/actor';

/** Removes the demands that never went live or were refused, and that nobody changed since `before`. */
export async function clearOldDemands(ctx: AppContext, before: Date): Promise<number> {
  const { count } = await ctx.db.demand.deleteMany({
    where: { status: { in: ['draft', 'refused'] }, updatedAt: { lt: before } },
  });
  return count;
}
