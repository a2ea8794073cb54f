import type { AppContext } from '~/features/accounts/actor';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { notFound } from '~/platform/errors';

/** What an organisation asks to change in an offer that this actor may see, whatever became of it. */
export async function findOfferChange(ctx: AppContext, id: string) {
  const change = await ctx.db.offerChange.findFirst({
    where: { id, offer: offersVisibleTo(ctx.actor) },
    include: { offer: { include: { organisation: true } } },
  });
  if (!change) throw notFound();
  const sides = {
    before: change.before as Record<string, unknown>,
    after: change.after as Record<string, unknown>,
  };
  return { ...change, ...sides };
}
