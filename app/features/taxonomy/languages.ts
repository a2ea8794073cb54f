/**
 * Languages that an offer can be supplied in: those people at work speak most. What is written in the market is data, not
 * a translation. Labels: text keys `offers.language.<id>`.
 */
export const OFFER_LANGUAGES = [
  'nl',
  'en',
  'de',
  'fr',
  'ar',
  'ti',
  'tr',
  'uk',
  'fa',
  'pl',
  'so',
  'signs',
] as const;

/** Languages that a text of the market is written in. */
export const TEXT_LANGUAGES = ['nl', 'en'] as const;
