import type { AppContext } from '~/features/accounts/actor';
import { clearPosts } from '~/features/posting/clear-posts.server';
import type { Prisma } from '~/platform/db.server';

/** Removes the demands that never went live or were refused, and that nobody changed since `before`. */
export async function clearOldDemands(ctx: AppContext, before: Date): Promise<number> {
  const old: Prisma.DemandWhereInput = { status: { in: ['draft', 'refused'] }, updatedAt: { lt: before } };
  return ctx.db.$transaction((tx) =>
    clearPosts(tx, { demand: old }, () => tx.demand.deleteMany({ where: old })),
  );
}
