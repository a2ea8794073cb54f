import type { AppContext } from '../accounts/actor';
import { HIDDEN_STATUSES } from '../organisations/organisation';
import { demandText } from '../demands/demand-document.server';
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
    text: demandText(demand),
    language: demand.language === 'en' ? 'en' : 'nl',
    categoryWords: wordsOfCategories(categoriesOf(demand)),
  });

const categoriesOf = ({ categories, lots }: MatchDemandRow) => [
  ...new Set([...categories, ...lots.flatMap((lot) => lot.categories)]),
];

type FittingOptions = {
  /** Offers to judge besides the best `limit`: those already suggested. */
  also?: readonly string[];
  limit: number;
  /** 0–100; what scores less is left out. */
  minScore: number;
};

export type JudgedOffer = { offer: MatchOfferRow; result: MatchResult };

/**
 * Judges the live offers that may fit, for demands that differ in their hard conditions only; one answer for each, in
 * their order. What is asked of the index and of the database does not grow with the number of demands.
 */
export async function judgeOffers(
  ctx: AppContext,
  [demand, ...others]: readonly [MatchDemandRow, ...MatchDemandRow[]],
  also: readonly string[] = [],
): Promise<JudgedOffer[][]> {
  const terms = termsOf(demand);
  const candidates = new Map<string, Promise<Candidates>>();
  const candidatesOf = (one: MatchDemandRow) => {
    const areas = areasServing(one);
    const key = String(areas);
    const known = candidates.get(key) ?? gatherCandidates(ctx, one, { terms, areas, also });
    candidates.set(key, known);
    return known;
  };
  const found = await Promise.all([demand, ...others].map(candidatesOf));
  const rows = await ctx.db.offer.findMany({
    where: {
      id: { in: [...new Set(found.flatMap(({ ids }) => ids))] },
      status: 'live',
      organisation: { status: { notIn: [...HIDDEN_STATUSES] } },
      ...ofOthers(demand),
    },
    select: MATCH_OFFER_SELECT,
  });
  return [demand, ...others].map((one, at) => {
    const { ids = [], texts = new Map<string, number>() } = found[at] ?? {};
    const own = new Set(ids);
    return rows
      .filter(({ id }) => own.has(id))
      .map((offer) => ({ offer, result: judge(one, offer, terms, texts) }));
  });
}

/** An organisation that buys and sells is no match for itself. */
export const ofOthers = ({ organisationId }: { organisationId: string }) => ({
  organisationId: { not: organisationId },
});

/** Live offers that fit a demand, best first; hard conditions are already applied. */
export async function findFittingOffers(
  ctx: AppContext,
  demand: MatchDemandRow,
  options: FittingOptions,
): Promise<FittingOffer[]> {
  const also = new Set(options.also);
  const [judged = []] = await judgeOffers(ctx, [demand], options.also);
  return bestFirst(judged, options.minScore)
    .filter(({ offer }, rank) => rank < options.limit || also.has(offer.id))
    .map(({ offer, result }) => ({ offerId: offer.id, result: withSharedWords(result, demand, offer) }));
}

/** Those that meet every hard condition and score enough, best first. */
export const bestFirst = (judged: readonly JudgedOffer[], minScore: number): JudgedOffer[] =>
  judged
    .filter(({ result }) => result.eligible && result.score >= minScore)
    .sort((a, b) => b.result.score - a.result.score || (a.offer.id < b.offer.id ? -1 : 1));

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
  if (!judge(demand, offer, terms, new Map()).eligible) return null;
  const texts = toMap(await textMatches(ctx, terms, { ids: [offer.id] }, 1));
  const result = judge(demand, offer, terms, texts);
  return result.eligible && result.score >= minScore ? withSharedWords(result, demand, offer) : null;
}

type Terms = readonly WeightedTerm[];

const textMatches = (ctx: AppContext, terms: Terms, filter: SearchFilter, limit: number) =>
  ctx.search.matchText(OFFER_COLLECTION.name, terms, { filter, limit });

const toMap = (matches: readonly TextMatch[]) => new Map(matches.map(({ id, score }) => [id, score]));

/** Ids to judge, with the text score of those that share words with the demand. */
type Candidates = { texts: Map<string, number>; ids: string[] };
type Gathering = { terms: Terms; areas: string[] | null; also: readonly string[] };

async function gatherCandidates(
  ctx: AppContext,
  demand: MatchDemandRow,
  { terms, areas, also }: Gathering,
): Promise<Candidates> {
  const [best, sameCategory] = await Promise.all([
    textMatches(ctx, terms, areas ? { anyOf: { areas } } : {}, TEXT_CANDIDATES),
    idsByCategory(ctx, categoriesOf(demand), areas),
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
  categories: string[],
  areas: string[] | null,
): Promise<string[]> {
  if (categories.length === 0) return [];
  const { ids } = await ctx.search.search(OFFER_COLLECTION.name, {
    text: '',
    filter: { anyOf: { categories, ...(areas ? { areas } : {}) } },
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
    `${demand.title}\n${demandText(demand)}`,
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
