import type { WeightedTerm } from '~/integrations/search/search-port';
import { distanceKm } from '../taxonomy/distance';
import { isRecognition, satisfiesRecognition } from '../taxonomy/recognitions';
import { judgeConditions, type Condition } from './conditions';
import { distanceShare } from './match-distance';
import type { Amount, CentRange, MatchDemand, MatchOffer } from './match-sides';

/** `value` 0–1 from `textStrength`; `words` are what both sides say, for the explanation. */
export type TextFit = { value: number; words: readonly string[] };

export type FactorName = 'text' | 'category' | 'distance' | 'capacity' | 'value' | 'impact';

/** `detail` holds what the explanation tells, ready to be stored as JSON. */
export type Factor = {
  name: FactorName;
  /** 0–1; meaningless while `known` is false. */
  value: number;
  /** Share of the score if all factors were known; the shares of unknown ones go to the others. */
  weight: number;
  known: boolean;
  detail: Record<string, string | number>;
};

export type MatchResult = {
  eligible: boolean;
  /** Hard conditions that the offer breaks, and those it meets. */
  exclusions: Condition[];
  met: Condition[];
  score: number;
  factors: Factor[];
};

/** Group of a category in the tree, or null for a category that is not in it. */
export type CategoryGroupOf = (categoryId: string) => string | null;

export const FACTOR_WEIGHTS: Readonly<Record<FactorName, number>> = {
  text: 0.35,
  category: 0.25,
  distance: 0.15,
  capacity: 0.1,
  value: 0.05,
  impact: 0.1,
};

/** A category beside the one asked, in the same group of the tree. */
const SAME_GROUP = 0.5;
/** Score per weight of the query at which the text counts half: about one in three words asked is there. */
const HALF_STRENGTH = 2;

type Judgement = { value: number; detail?: Factor['detail'] } | null;

/** Turns a BM25 score of `matchText` into 0–1, comparable between short and long queries. */
export function textStrength(score: number, terms: readonly WeightedTerm[]): number {
  const asked = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (asked <= 0 || score <= 0) return 0;
  const perWeight = score / asked;
  return perWeight / (perWeight + HALF_STRENGTH);
}

/** Fit of an offer with a demand, 0–100. What breaks a hard condition is scored too, but not eligible. */
export function scoreMatch(
  demand: MatchDemand,
  offer: MatchOffer,
  text: TextFit,
  categoryGroupOf: CategoryGroupOf,
): MatchResult {
  const km = demand.place && offer.place ? distanceKm(demand.place, offer.place) : null;
  const factors = [
    toFactor('text', {
      value: text.value,
      detail: { words: text.words.join(', '), count: text.words.length },
    }),
    toFactor('category', judgeCategory(demand, offer, categoryGroupOf)),
    toFactor('distance', km === null ? null : { value: distanceShare(km), detail: { km: Math.round(km) } }),
    toFactor('capacity', judgeCapacity(demand.quantityPerMonth, offer.capacityPerMonth)),
    toFactor('value', judgeValue(demand.valueCents, offer.priceCents)),
    toFactor('impact', judgeImpact(demand, offer)),
  ];
  const { met, broken } = judgeConditions(demand, offer, km);
  return { eligible: broken.length === 0, exclusions: broken, met, score: weighTogether(factors), factors };
}

function toFactor(name: FactorName, judgement: Judgement): Factor {
  const weight = FACTOR_WEIGHTS[name];
  if (!judgement) return { name, value: 0, weight, known: false, detail: {} };
  const value = Math.min(1, Math.max(0, judgement.value));
  return { name, value, weight, known: true, detail: judgement.detail ?? {} };
}

function weighTogether(factors: readonly Factor[]): number {
  const known = factors.filter((factor) => factor.known);
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const points = known.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return weights === 0 ? 0 : Math.min(100, (100 * points) / weights);
}

/** The best of the whole and of each lot. */
function judgeCategory(demand: MatchDemand, offer: MatchOffer, groupOf: CategoryGroupOf): Judgement {
  const asked = [demand.categories, ...demand.lots.map(({ categories }) => categories)];
  const judgements = asked.flatMap((categories) => judgeCategories(categories, offer, groupOf) ?? []);
  return judgements.reduce<Judgement>((best, one) => (best && best.value >= one.value ? best : one), null);
}

/** Mean over the categories asked, so that an offer for all of them beats an offer for one. */
function judgeCategories(
  categories: readonly string[],
  offer: MatchOffer,
  groupOf: CategoryGroupOf,
): Judgement {
  if (categories.length === 0 || offer.categories.length === 0) return null;
  const offered = new Set(offer.categories);
  const offeredGroups = new Set(offer.categories.map(groupOf));
  const same = categories.filter((category) => offered.has(category));
  const near = categories.filter((category) => {
    const group = groupOf(category);
    return !offered.has(category) && group !== null && offeredGroups.has(group);
  });
  const relation = same.length > 0 ? 'same' : near.length > 0 ? 'group' : 'different';
  return { value: (same.length + SAME_GROUP * near.length) / categories.length, detail: { relation } };
}

function judgeCapacity(asked: Amount | null, offered: Amount | null): Judgement {
  if (!asked || !offered || asked.unit !== offered.unit || asked.count <= 0) return null;
  const share = Math.min(1, offered.count / asked.count);
  return { value: share, detail: { percent: Math.floor(100 * share) } };
}

/** 1 where the ranges touch; otherwise how small the gap is, as a ratio. */
function judgeValue(asked: CentRange | null, offered: CentRange | null): Judgement {
  if (!asked || !offered) return null;
  const tooDear = ratio(asked.max, offered.min);
  const tooCheap = ratio(offered.max, asked.min);
  if (tooDear === null && tooCheap === null) return null;
  const value = Math.min(tooDear ?? 1, tooCheap ?? 1);
  return { value, detail: { relation: value === 1 ? 'inside' : (tooDear ?? 1) < 1 ? 'above' : 'below' } };
}

/** How far `available` reaches towards `needed`, at most 1; null when one is unknown. */
function ratio(available: number | null, needed: number | null): number | null {
  if (available === null || needed === null) return null;
  return needed <= available || needed <= 0 ? 1 : Math.max(0, available) / needed;
}

/** An offer that states nothing meets no wish: were it unknown, stating one would lower its score. */
function judgeImpact(demand: MatchDemand, offer: MatchOffer): Judgement {
  const total = new Set(demand.targetGroups).size + new Set(demand.recognitions).size;
  if (total === 0) return null;
  const shared =
    countShared(demand.targetGroups, offer.targetGroups) +
    demand.recognitions.filter(
      (mark) => isRecognition(mark) && satisfiesRecognition(offer.recognitions, mark),
    ).length;
  return { value: shared / total, detail: { count: shared, total } };
}

function countShared(asked: readonly string[], offered: readonly string[]): number {
  return [...new Set(asked)].filter((wish) => offered.includes(wish)).length;
}
