import type { AppContext } from '../accounts/actor';
import { matchDemand } from './match-demand.server';
import { matchOffer } from './match-offer.server';

const PAGE = 200;

/** Job body after a bulk import: computes both lists of everything that is live. */
export async function matchAll(ctx: AppContext): Promise<{ demands: number; offers: number }> {
  const demands = await eachLive(
    (after) =>
      ctx.db.demand.findMany({
        where: live(after),
        select: { id: true },
        orderBy: { id: 'asc' },
        take: PAGE,
      }),
    (id) => matchDemand(ctx, id),
  );
  const offers = await eachLive(
    (after) =>
      ctx.db.offer.findMany({ where: live(after), select: { id: true }, orderBy: { id: 'asc' }, take: PAGE }),
    (id) => matchOffer(ctx, id),
  );
  return { demands, offers };
}

const live = (after: string) => ({ status: 'live' as const, id: { gt: after } });

async function eachLive(
  page: (after: string) => Promise<{ id: string }[]>,
  work: (id: string) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const rows = await page(after);
    for (const { id } of rows) await work(id);
    count += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return count;
    after = last.id;
  }
}
