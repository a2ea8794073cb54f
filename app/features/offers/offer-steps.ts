/** The steps of the form of an offer, from what it is to how it will look. */
export const OFFER_STEPS = [
  'what',
  'story',
  'where',
  'amounts',
  'people',
  'proof',
  'files',
  'review',
] as const;
export type OfferStep = (typeof OFFER_STEPS)[number];

/** In which step a field stands. */
const FIELDS_OF: Record<OfferStep, readonly string[]> = {
  what: ['kind', 'placeKinds', 'title', 'categories'],
  story: ['summary', 'description'],
  where: ['areaKind', 'provinces', 'municipalities', 'place', 'radiusKm', 'languages'],
  amounts: [
    ...['priceFromCents', 'priceToCents', 'priceUnit', 'capacityPerMonth', 'capacityUnit'],
    ...['smallestOrder', 'largestOrder', 'leadTimeDays', 'nextFreeOn'],
  ],
  people: ['targetGroups', 'impactText', 'impactHoursFrom', 'impactHoursTo', 'recognitions'],
  proof: ['references'],
  files: ['photos'],
  review: [],
};

/** The step where a field is mended. */
export const stepOfField = (field: string): OfferStep =>
  OFFER_STEPS.find((step) => FIELDS_OF[step].includes(field.split('.')[0] ?? field)) ?? 'what';

/** Whether a step has fields of its own; files are sent apart, and the review shows what all became. */
export const isFieldsStep = (step: OfferStep): step is Exclude<OfferStep, 'files' | 'review'> =>
  step !== 'files' && step !== 'review';
