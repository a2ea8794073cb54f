import type { AppContext } from '../accounts/actor';
import { HIDDEN_STATUSES } from '../organisations/organisation';
import { findFittingOffers } from './fitting-offers.server';
import { MATCH_DEMAND_SELECT } from './match-input.server';
import { SUGGESTIONS_MAX } from './publish-advice';
import { saveMatches } from './save-matches.server';

/** The score from which a fit is worth showing. */
export const MIN_SCORE = 35;

/** Job body: computes the list of offers for a demand; a demand that is not live keeps no suggestions. */
export async function matchDemand(ctx: AppContext, demandId: string): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { id: demandId, status: 'live', organisation: { status: { notIn: [...HIDDEN_STATUSES] } } },
    select: MATCH_DEMAND_SELECT,
  });
  const known = await ctx.db.match.findMany({ where: { demandId }, select: { offerId: true } });
  const fitting = demand
    ? await findFittingOffers(ctx, demand, {
        also: known.map(({ offerId }) => offerId),
        limit: SUGGESTIONS_MAX,
        minScore: MIN_SCORE,
      })
    : [];
  const pairs = fitting.map(({ offerId, result }) => ({ demandId, offerId, result }));
  await saveMatches(ctx, { demandId }, pairs);
}
