import type { Grades } from './match-eval-data';

export type Metrics = { ndcg10: number; recall10: number; mrr10: number };

const DEPTH = 10;
/** From this grade on an offer counts as found for recall and reciprocal rank. */
const RELEVANT = 2;

/**
 * Quality of one ranking, or null when the demand has nothing to find. Linear gains, logarithmic discount, and the
 * demand's own procurement (grade below 0) taken out before counting.
 */
export function measureRanking(ranking: readonly string[], grades: Grades): Metrics | null {
  const relevant = [...grades].filter(([, grade]) => grade >= RELEVANT).map(([id]) => id);
  if (relevant.length === 0) return null;
  const top = ranking.filter((id) => (grades.get(id) ?? 0) >= 0).slice(0, DEPTH);
  const gains = top.map((id) => grades.get(id) ?? 0);
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  const first = top.findIndex((id) => relevant.includes(id));
  return {
    ndcg10: discountedGain(gains) / discountedGain(ideal.slice(0, DEPTH)),
    recall10: relevant.filter((id) => top.includes(id)).length / relevant.length,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
  };
}

const discountedGain = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

/** Mean of each measure; zeros for an empty list. */
export function meanMetrics(all: readonly Metrics[]): Metrics {
  const mean = (key: keyof Metrics) =>
    all.reduce((sum, metrics) => sum + metrics[key], 0) / Math.max(1, all.length);
  return { ndcg10: mean('ndcg10'), recall10: mean('recall10'), mrr10: mean('mrr10') };
}
