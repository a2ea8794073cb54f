import type { AppContext } from '../accounts/actor';
import { HIDDEN_STATUSES } from '../organisations/organisation';
import { OFFER_COLLECTION } from '../offers/offer-document.server';
import { categoryGroupOf } from '../taxonomy/categories';
import type { SearchFilter, TextMatch, WeightedTerm } from '~/integrations/search/search-port';
import { wordsOfCategories } from './category-words';
import { areasServing } from './match-area';
import {
  MATCH_OFFER_SELECT,
  toMatchDemand,
  toMatchOffer,
  type MatchDemandRow,
  type MatchOfferRow,
} from './match-input.server';
import { matchingText } from './matching-text.server';
import { scoreMatch, textStrength, type MatchResult } from './score';
import { sharedWords } from './shared-words';

/** Candidates looked at by text, and by shared category; the score decides among both. */
const TEXT_CANDIDATES = 200;
const CATEGORY_CANDIDATES = 100;

export type FittingOffer = { offerId: string; result: MatchResult };

const termsOf = (demand: MatchDemandRow) =>
  matchingText.queryTerms({
    title: demand.title,
    text: demand.description,
    language: demand.language === 'en' ? 'en' : 'nl',
    categoryWords: wordsOfCategories(demand.categories),
  });

type FittingOptions = {
  /** Offers to judge besides the best `limit`: those already suggested. */
  also?: readonly string[];
  limit: number;
  /** 0–100; what scores less is left out. */
  minScore: number;
};

/** Live offers that fit a demand, best first; hard conditions are already applied. */
export async function findFittingOffers(
  ctx: AppContext,
  demand: MatchDemandRow,
  options: FittingOptions,
): Promise<FittingOffer[]> {
  const terms = termsOf(demand);
  const { texts, ids } = await gatherCandidates(ctx, demand, terms, options);
  const rows = await ctx.db.offer.findMany({
    where: { id: { in: ids }, status: 'live', organisation: { status: { notIn: [...HIDDEN_STATUSES] } } },
    select: MATCH_OFFER_SELECT,
  });
  const also = new Set(options.also);
  return rows
    .map((offer) => ({ offer, result: judge(demand, offer, terms, texts) }))
    .filter(({ result }) => result.eligible && result.score >= options.minScore)
    .sort((a, b) => b.result.score - a.result.score || (a.offer.id < b.offer.id ? -1 : 1))
    .filter(({ offer }, rank) => rank < options.limit || also.has(offer.id))
    .map(({ offer, result }) => ({ offerId: offer.id, result: withSharedWords(result, demand, offer) }));
}

/**
 * How well one offer fits a demand, from the offer's side; the same score as from the demand's. Null where a hard
 * condition excludes it or it scores less than `minScore`.
 */
export async function judgeOffer(
  ctx: AppContext,
  demand: MatchDemandRow,
  offer: MatchOfferRow,
  minScore: number,
): Promise<MatchResult | null> {
  const terms = termsOf(demand);
  const texts = toMap(await textMatches(ctx, terms, { ids: [offer.id] }, 1));
  const result = judge(demand, offer, terms, texts);
  return result.eligible && result.score >= minScore ? withSharedWords(result, demand, offer) : null;
}

type Terms = readonly WeightedTerm[];

const textMatches = (ctx: AppContext, terms: Terms, filter: SearchFilter, limit: number) =>
  ctx.search.matchText(OFFER_COLLECTION.name, terms, { filter, limit });

const toMap = (matches: readonly TextMatch[]) => new Map(matches.map(({ id, score }) => [id, score]));

/** Ids to judge, with the text score of those that share words with the demand. */
async function gatherCandidates(
  ctx: AppContext,
  demand: MatchDemandRow,
  terms: Terms,
  { also = [] }: FittingOptions,
): Promise<{ texts: Map<string, number>; ids: string[] }> {
  const areas = areasServing(demand);
  const [best, sameCategory] = await Promise.all([
    textMatches(ctx, terms, areas ? { anyOf: { areas } } : {}, TEXT_CANDIDATES),
    idsByCategory(ctx, demand, areas),
  ]);
  const texts = toMap(best);
  const unscored = [...sameCategory, ...also].filter((id) => !texts.has(id));
  if (unscored.length > 0)
    for (const { id, score } of await textMatches(ctx, terms, { ids: unscored }, unscored.length))
      texts.set(id, score);
  return { texts, ids: [...new Set([...texts.keys(), ...unscored])] };
}

async function idsByCategory(
  ctx: AppContext,
  demand: MatchDemandRow,
  areas: string[] | null,
): Promise<string[]> {
  if (demand.categories.length === 0) return [];
  const { ids } = await ctx.search.search(OFFER_COLLECTION.name, {
    text: '',
    filter: { anyOf: { categories: demand.categories, ...(areas ? { areas } : {}) } },
    sort: 'relevance',
    page: 1,
    perPage: CATEGORY_CANDIDATES,
  });
  return ids;
}

const judge = (
  demand: MatchDemandRow,
  offer: MatchOfferRow,
  terms: Terms,
  texts: ReadonlyMap<string, number>,
): MatchResult =>
  scoreMatch(
    toMatchDemand(demand),
    toMatchOffer(offer, demand),
    { value: textStrength(texts.get(offer.id) ?? 0, terms), words: [] },
    (id) => categoryGroupOf(id)?.id ?? null,
  );

/** The words are looked up for the few that are kept; they explain the text factor and do not change it. */
function withSharedWords(result: MatchResult, demand: MatchDemandRow, offer: MatchOfferRow): MatchResult {
  const language = demand.language === 'en' ? 'en' : 'nl';
  const words = sharedWords(
    matchingText,
    `${demand.title}\n${demand.description}`,
    `${offer.title}\n${offer.description}`,
    language,
  );
  return {
    ...result,
    factors: result.factors.map((factor) =>
      factor.name === 'text'
        ? { ...factor, detail: { words: words.join(', '), count: words.length } }
        : factor,
    ),
  };
}
