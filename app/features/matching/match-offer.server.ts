import type { AppContext } from '../accounts/actor';
import { DEMAND_COLLECTION } from '../demands/demand-document.server';
import { HIDDEN_STATUSES } from '../organisations/organisation';
import { wordsOfCategories } from './category-words';
import { judgeOffer, ofOthers } from './fitting-offers.server';
import { MIN_SCORE } from './match-demand.server';
import { MATCH_DEMAND_SELECT, MATCH_OFFER_SELECT, type MatchOfferRow } from './match-input.server';
import { matchingText } from './matching-text.server';
import { saveMatches, type MatchedPair } from './save-matches.server';

/** Demands looked at for an offer; each is judged exactly as from the demand's own side. */
const DEMAND_CANDIDATES = 30;

const SHOWN = { status: { notIn: [...HIDDEN_STATUSES] } };

/** Job body: computes the list of demands for an offer; an offer that is not live keeps no suggestions. */
export async function matchOffer(ctx: AppContext, offerId: string): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { id: offerId, status: 'live', organisation: SHOWN },
    select: MATCH_OFFER_SELECT,
  });
  const pairs = offer ? await fittingDemands(ctx, offer) : [];
  await saveMatches(ctx, { offerId }, pairs);
}

async function fittingDemands(ctx: AppContext, offer: MatchOfferRow): Promise<MatchedPair[]> {
  const known = await ctx.db.match.findMany({ where: { offerId: offer.id }, select: { demandId: true } });
  const candidates = [...(await candidateIds(ctx, offer)), ...known.map(({ demandId }) => demandId)];
  const demands = await ctx.db.demand.findMany({
    where: { id: { in: [...new Set(candidates)] }, status: 'live', organisation: SHOWN, ...ofOthers(offer) },
    select: MATCH_DEMAND_SELECT,
  });
  const pairs = await Promise.all(
    demands.map(async (demand): Promise<MatchedPair[]> => {
      const result = await judgeOffer(ctx, demand, offer, MIN_SCORE);
      return result ? [{ demandId: demand.id, offerId: offer.id, result }] : [];
    }),
  );
  return pairs.flat();
}

async function candidateIds(ctx: AppContext, offer: MatchOfferRow): Promise<string[]> {
  const terms = matchingText.queryTerms({
    title: offer.title,
    text: offer.description,
    language: offer.language === 'en' ? 'en' : 'nl',
    categoryWords: wordsOfCategories(offer.categories),
  });
  const [byText, byCategory] = await Promise.all([
    ctx.search.matchText(DEMAND_COLLECTION.name, terms, { limit: DEMAND_CANDIDATES }),
    offer.categories.length === 0
      ? { ids: [] }
      : ctx.search.search(DEMAND_COLLECTION.name, {
          text: '',
          filter: { anyOf: { categories: offer.categories } },
          sort: 'relevance',
          page: 1,
          perPage: DEMAND_CANDIDATES,
        }),
  ]);
  return [...new Set([...byText.map(({ id }) => id), ...byCategory.ids])];
}
