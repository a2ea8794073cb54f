import type { AppContext } from '~/features/accounts/actor';
import { clearPosts } from '~/features/posting/clear-posts.server';
import type { Prisma } from '~/platform/db.server';

/** Removes the offers that never went live or were refused, and that nobody changed since `before`. */
export async function clearOldOffers(ctx: AppContext, before: Date): Promise<number> {
  const old: Prisma.OfferWhereInput = { status: { in: ['draft', 'refused'] }, updatedAt: { lt: before } };
  return ctx.db.$transaction((tx) =>
    clearPosts(tx, { offer: old }, () => tx.offer.deleteMany({ where: old })),
  );
}
