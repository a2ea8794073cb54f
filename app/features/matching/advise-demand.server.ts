import { SearchUnavailable } from '~/integrations/search/search-port';
import { notFound } from '~/platform/errors';
import type { AppContext } from '../accounts/actor';
import { demandsVisibleTo } from '../demands/demand-access.server';
import { loosened, looseningsOf } from '../demands/demand-loosening';
import { bestFirst, judgeOffers } from './fitting-offers.server';
import { MIN_SCORE } from './match-demand.server';
import { MATCH_DEMAND_SELECT } from './match-input.server';
import { countExclusions, type PublishAdvice } from './publish-advice';

/** How many of the best offers a buyer sees before publishing, with or without a membership. */
const BEST = 3;

/**
 * What publishing a demand now would find, by the very rules that match it afterwards. Null while the search engine
 * is away: publishing does not wait for advice.
 */
export async function adviseDemand(ctx: AppContext, id: string): Promise<PublishAdvice | null> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsVisibleTo(ctx.actor)] },
    select: MATCH_DEMAND_SELECT,
  });
  if (!demand) throw notFound();
  const ways = looseningsOf(demand);
  const variants = ways.map((way) => loosened(demand, way));
  /** Looks at offers whatever their area, so that those that do not come to the place are counted too. */
  const anywhere = { ...demand, isOnSite: false };
  const judged = await judgeOffers(ctx, [demand, anywhere, ...variants]).catch((error: unknown) => {
    if (error instanceof SearchUnavailable) return null;
    throw error;
  });
  if (!judged) return null;
  const [now = [], everywhere = [], ...loose] = judged;
  const fitting = bestFirst(now, MIN_SCORE);
  const here = new Set(now.map(({ offer }) => offer.id));
  const beyond = everywhere.filter(({ offer }) => !here.has(offer.id));
  const areaBroken = beyond.map(({ offer, result }) => ({
    offer,
    result: {
      ...result,
      exclusions: [...result.exclusions, { condition: 'area' as const, detail: {} }],
    },
  }));
  const best = fitting.slice(0, BEST);
  return {
    fits: fitting.length,
    excluded: countExclusions([...now, ...areaBroken], MIN_SCORE),
    loosenings: ways
      .map((way, at) => ({ ...way, gain: bestFirst(loose[at] ?? [], MIN_SCORE).length - fitting.length }))
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain),
    best: await namesOf(
      ctx,
      best.map(({ offer, result }) => ({ id: offer.id, score: Math.round(result.score) })),
    ),
  };
}

async function namesOf(
  ctx: AppContext,
  best: readonly { id: string; score: number }[],
): Promise<PublishAdvice['best']> {
  if (best.length === 0) return [];
  const rows = await ctx.db.offer.findMany({
    where: { id: { in: best.map(({ id }) => id) } },
    select: { id: true, slug: true, title: true, placeName: true, organisation: { select: { name: true } } },
  });
  return best.flatMap(({ id, score }) => {
    const row = rows.find((one) => one.id === id);
    return row ? [{ ...row, organisation: row.organisation.name, score }] : [];
  });
}
