import { describe, expect, it } from 'vitest';
import { meanMetrics, measureRanking } from './match-eval-metrics';

const GRADES = new Map([
  ['best', 3],
  ['good', 2],
  ['near', 1],
  ['own', -1],
]);

describe('measureRanking', () => {
  it('gives 1 for the ideal order', () => {
    expect(measureRanking(['best', 'good', 'near'], GRADES)).toEqual({ ndcg10: 1, recall10: 1, mrr10: 1 });
  });

  it('takes the procurement of the demand itself out before counting', () => {
    expect(measureRanking(['own', 'best', 'good', 'near'], GRADES)?.ndcg10).toBe(1);
  });

  it('counts by rank', () => {
    const metrics = measureRanking(['x', 'good'], GRADES);
    expect(metrics?.ndcg10).toBeCloseTo(2 / Math.log2(3) / (3 + 2 / Math.log2(3) + 1 / 2));
    expect(metrics).toMatchObject({ recall10: 0.5, mrr10: 0.5 });
  });

  it('looks at the first ten only', () => {
    expect(measureRanking([...'abcdefghij', 'best'], GRADES)).toEqual({ ndcg10: 0, recall10: 0, mrr10: 0 });
  });

  it('leaves out a demand with nothing to find', () => {
    expect(measureRanking(['near'], new Map([['near', 1]]))).toBeNull();
  });
});

it('averages', () => {
  const one = { ndcg10: 1, recall10: 0.5, mrr10: 0 };
  const none = { ndcg10: 0, recall10: 0, mrr10: 0 };
  expect(meanMetrics([one, none])).toEqual({ ndcg10: 0.5, recall10: 0.25, mrr10: 0 });
  expect(meanMetrics([])).toEqual(none);
});
