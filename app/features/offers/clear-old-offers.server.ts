import type { AppContext } from '~/features/accounts/actor';

/** Removes the offers that never went live or were refused, and that nobody changed since `before`. */
export async function clearOldOffers(ctx: AppContext, before: Date): Promise<number> {
  const { count } = await ctx.db.offer.deleteMany({
    where: { status: { in: ['draft', 'refused'] }, updatedAt: { lt: before } },
  });
  return count;
}
