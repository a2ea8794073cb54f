/**
 * What a buyer hopes a purchase does beyond the thing bought. Wishes about people come first; the
 * others follow the eForms lists `social-objective` and `environmental-impact`
 * (https://github.com/OP-TED/eForms-SDK, codelists). Labels: text keys `taxonomy.impactWishes.<id>`.
 */
export const IMPACT_WISHES = [
  'work-for-target-groups',
  'learning-places',
  'permanent-jobs',
  'social-return-duty',
  'local-people',
  'neighbourhood',
  'equal-chances',
  'fair-chain',
  'circular',
  'low-emission',
  'accessible-for-all',
] as const;
export type ImpactWish = (typeof IMPACT_WISHES)[number];

export function isImpactWish(id: string): id is ImpactWish {
  return (IMPACT_WISHES as readonly string[]).includes(id);
}
