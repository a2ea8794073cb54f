import type { WeightedTerm } from '~/integrations/search/search-port';
import { distanceKm } from '../taxonomy/distance';
import { distanceShare } from './match-distance';

/** WGS84 degrees. */
export type Place = { lat: number; lon: number };

/** How much of something; comparable with another amount of the same unit only. */
export type Amount = { count: number; unit: string };
export type CentRange = { min: number | null; max: number | null };

/** What is asked, as far as it is known. */
export type MatchDemand = {
  categories: readonly string[];
  place: (Place & { province: string | null }) | null;
  quantityPerMonth: Amount | null;
  /** Euro cents for the whole demand. */
  valueCents: CentRange | null;
  targetGroups: readonly string[];
  recognitions: readonly string[];
};

export type OfferArea =
  | { kind: 'country' }
  | { kind: 'provinces'; provinces: readonly string[] }
  /** `isOutside` when the place of the demand is known to lie in none of them. */
  | { kind: 'municipalities'; isOutside: boolean }
  /** Around the place of the offer. */
  | { kind: 'radius'; km: number };

/** What is offered, as far as it is known. */
export type MatchOffer = {
  categories: readonly string[];
  place: Place | null;
  area: OfferArea | null;
  capacityPerMonth: Amount | null;
  /** More than this in one month is never accepted. */
  largestOrder: Amount | null;
  /** Euro cents for a demand of this kind as a whole; null when that cannot be said. */
  priceCents: CentRange | null;
  targetGroups: readonly string[];
  recognitions: readonly string[];
};

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

export type Exclusion = { condition: 'area' | 'capacity'; detail: Record<string, string | number> };
export type MatchResult = { eligible: boolean; exclusions: Exclusion[]; score: number; factors: Factor[] };

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
  const exclusions = [excludeByArea(demand, offer, km), excludeByCapacity(demand, offer)].filter(
    (exclusion) => exclusion !== null,
  );
  return { eligible: exclusions.length === 0, exclusions, score: weighTogether(factors), factors };
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

/** Mean over the categories asked, so that an offer for all of them beats an offer for one. */
function judgeCategory({ categories }: MatchDemand, offer: MatchOffer, groupOf: CategoryGroupOf): Judgement {
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
    countShared(demand.recognitions, offer.recognitions);
  return { value: shared / total, detail: { count: shared, total } };
}

function countShared(asked: readonly string[], offered: readonly string[]): number {
  return [...new Set(asked)].filter((wish) => offered.includes(wish)).length;
}

function excludeByArea(demand: MatchDemand, { area }: MatchOffer, km: number | null): Exclusion | null {
  if (area?.kind === 'provinces') {
    const province = demand.place?.province;
    return province && !area.provinces.includes(province)
      ? { condition: 'area', detail: { province } }
      : null;
  }
  if (area?.kind === 'municipalities') return area.isOutside ? { condition: 'area', detail: {} } : null;
  if (area?.kind !== 'radius' || km === null || km <= area.km) return null;
  return { condition: 'area', detail: { km: Math.round(km), radius: area.km } };
}

function excludeByCapacity(
  { quantityPerMonth: asked }: MatchDemand,
  { largestOrder }: MatchOffer,
): Exclusion | null {
  if (!asked || !largestOrder || asked.unit !== largestOrder.unit || asked.count <= largestOrder.count)
    return null;
  return {
    condition: 'capacity',
    detail: { asked: asked.count, largest: largestOrder.count, unit: asked.unit },
  };
}
