import type { Condition } from './conditions';
import type { Factor, MatchResult } from './score';

/** Who reads the explanation: `buyer` sees an offer, `enterprise` sees a demand. */
export type MatchSide = 'buyer' | 'enterprise';
export type Reason = { key: string; params: Record<string, string | number> };

/** From this share of the asked quantity on, capacity is called enough. */
const ENOUGH = 100;
/** Fewer kilometres than this are called the same place. */
const SAME_PLACE_KM = 3;

/**
 * One sentence per broken condition, per known factor and per condition that is met, as text keys with their values;
 * the factors that weigh most in the score come first. The texts have one form for each side.
 */
export function explainMatch(
  result: Pick<MatchResult, 'exclusions' | 'met' | 'factors'>,
  side: MatchSide,
): Reason[] {
  const known = result.factors.filter((factor) => factor.known);
  const byPoints = [...known].sort((a, b) => b.weight * b.value - a.weight * a.value);
  return [
    ...result.exclusions.map(({ condition, detail }) => ({
      key: `matching.exclusion.${condition}.${conditionForm(condition, detail)}.${side}`,
      params: detail,
    })),
    ...byPoints.map((factor) => ({
      key: `matching.reason.${factor.name}.${reasonForm(factor)}.${side}`,
      params: factor.detail,
    })),
    ...result.met.map(({ condition, detail }) => ({
      key: `matching.met.${condition}.${conditionForm(condition, detail)}.${side}`,
      params: detail,
    })),
  ];
}

function conditionForm(condition: Condition['condition'], detail: Condition['detail']): string {
  if (condition === 'capacity') return 'tooLarge';
  if (condition === 'recognition' || condition === 'reserved') return 'held';
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
