import type { Loosening } from '../demands/demand-loosening';
import type { ConditionName } from './conditions';
import type { JudgedOffer } from './fitting-offers.server';

/** How many offers the list of a demand holds at most; beyond it advice says "more than". */
export const SUGGESTIONS_MAX = 50;

/** What publishing a demand now would find, and what asking less would add. */
export type PublishAdvice = {
  /** Offers that fit now. */
  fits: number;
  /** Hard conditions by how many offers they exclude that would fit without any, the worst first. */
  excluded: { condition: ConditionName; count: number }[];
  /** Ways to ask less that add offers, the one that adds most first. */
  loosenings: (Loosening & { gain: number })[];
  /** The best offers that fit. */
  best: {
    id: string;
    slug: string;
    title: string;
    organisation: string;
    placeName: string | null;
    score: number;
  }[];
};

/** Which conditions exclude how many of the offers that score enough; one offer may break several. */
export function countExclusions(judged: readonly JudgedOffer[], minScore: number): PublishAdvice['excluded'] {
  const counts = new Map<ConditionName, number>();
  for (const { result } of judged) {
    if (result.score < minScore) continue;
    for (const condition of new Set(result.exclusions.map((exclusion) => exclusion.condition)))
      counts.set(condition, (counts.get(condition) ?? 0) + 1);
  }
  return [...counts].map(([condition, count]) => ({ condition, count })).sort((a, b) => b.count - a.count);
}
