import type { Exclusion, Factor, MatchResult } from './score';

/** Who reads the explanation: `buyer` sees an offer, `enterprise` sees a demand. */
export type MatchSide = 'buyer' | 'enterprise';
export type Reason = { key: string; params: Record<string, string | number> };

/** From this share of the asked quantity on, capacity is called enough. */
const ENOUGH = 100;
/** Fewer kilometres than this are called the same place. */
const SAME_PLACE_KM = 3;

/**
 * One sentence per broken condition and per known factor, as text keys with their values; the sentences that weigh
 * most in the score come first. The texts have one form for each side.
 */
export function explainMatch(result: Pick<MatchResult, 'exclusions' | 'factors'>, side: MatchSide): Reason[] {
  const known = result.factors.filter((factor) => factor.known);
  const byPoints = [...known].sort((a, b) => b.weight * b.value - a.weight * a.value);
  return [
    ...result.exclusions.map(({ condition, detail }) => ({
      key: `matching.exclusion.${condition}.${exclusionForm(condition, detail)}.${side}`,
      params: detail,
    })),
    ...byPoints.map((factor) => ({
      key: `matching.reason.${factor.name}.${reasonForm(factor)}.${side}`,
      params: factor.detail,
    })),
  ];
}

function exclusionForm(condition: Exclusion['condition'], detail: Exclusion['detail']): string {
  if (condition === 'capacity') return 'tooLarge';
  if ('province' in detail) return 'province';
  return 'radius' in detail ? 'radius' : 'municipality';
}

function reasonForm({ name, value, detail }: Factor): string {
  switch (name) {
    case 'text':
      return Number(detail.count ?? 0) > 0 ? 'words' : value > 0 ? 'alike' : 'none';
    case 'distance':
      return Number(detail.km ?? 0) < SAME_PLACE_KM ? 'here' : 'away';
    case 'capacity':
      return Number(detail.percent ?? 0) >= ENOUGH ? 'enough' : 'partly';
    case 'impact':
      return Number(detail.count ?? 0) > 0 ? 'shared' : 'none';
    case 'category':
    case 'value':
      return String(detail.relation ?? 'different');
  }
}
