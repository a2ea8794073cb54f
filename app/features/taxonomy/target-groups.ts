/**
 * Groups of people with a distance to the labour market whom a social enterprise employs, named as
 * Dutch social-return tables name them. Never recorded about a person, only about an offer, a demand
 * or an organisation. Sources: https://www.utrecht.nl/werk-en-inkomen/aan-het-werk/social-return/bouwblokkenmodel-social-return/
 * and https://www.denhaag.nl/nl/ondernemen/zaken-doen-met-de-gemeente/social-return-bouwblokken/
 * Labels: text keys `taxonomy.targetGroups.<id>`.
 */
export const TARGET_GROUPS = [
  'banenafspraak',
  'participatiewet',
  'wajong',
  'sheltered-work',
  'wia-wao',
  'ww',
  'no-benefit',
  'status-holders',
  'vso-pro',
  'no-basic-qualification',
  'apprentices',
  'fifty-plus',
  'ex-offenders',
  'homeless',
  'day-activities',
  'other-distance',
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];

export function isTargetGroup(id: string): id is TargetGroup {
  return (TARGET_GROUPS as readonly string[]).includes(id);
}
