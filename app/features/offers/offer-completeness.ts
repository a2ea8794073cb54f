import { type OfferContent, offerPublishProblems } from './offer-content';
import { type OfferStep, stepOfField } from './offer-steps';

/** What an offer is judged by, with the files that stand beside its content. */
export type JudgedOffer = OfferContent & { photoCount: number };

/** What helps a buyer to decide but may be missing, in the order of the form; `offer-form.helps` says why. */
const HELPFUL = {
  summary: { step: 'story', isSaid: ({ summary }) => summary !== '' },
  price: { step: 'amounts', isSaid: (offer) => offer.priceFromCents != null || offer.priceToCents != null },
  capacity: { step: 'amounts', isSaid: ({ capacityPerMonth }) => capacityPerMonth != null },
  orders: { step: 'amounts', isSaid: ({ largestOrder }) => largestOrder != null },
  leadTime: { step: 'amounts', isSaid: ({ leadTimeDays }) => leadTimeDays != null },
  targetGroups: { step: 'people', isSaid: ({ targetGroups }) => targetGroups.length > 0 },
  impactText: { step: 'people', isSaid: ({ impactText }) => impactText !== '' },
  impactHours: { step: 'people', isSaid: ({ impactHoursFrom }) => impactHoursFrom != null },
  references: { step: 'proof', isSaid: ({ references }) => references.length > 0 },
  photos: { step: 'files', isSaid: ({ photoCount }) => photoCount > 0 },
} as const satisfies Record<string, { step: OfferStep; isSaid: (offer: JudgedOffer) => boolean }>;
export type HelpfulPart = keyof typeof HELPFUL;
const PARTS = Object.entries(HELPFUL) as [
  HelpfulPart,
  { step: OfferStep; isSaid: (offer: JudgedOffer) => boolean },
][];

/** Title, categories, description and area, of a placement the kind of place: without them nobody can find or judge it. */
const NEEDED_PARTS = 4;

export type Completeness = {
  /** 0–100 of all that can be said. */
  percent: number;
  /** Keeps it from being handed in. */
  needed: { field: string; message: string; step: OfferStep }[];
  /** Would help. */
  helpful: { part: HelpfulPart; step: OfferStep }[];
};

/** How complete an offer is, what is still needed and what would help. */
export function offerCompleteness(offer: JudgedOffer): Completeness {
  const needed = offerPublishProblems(offer).map((problem) => ({
    ...problem,
    step: stepOfField(problem.field),
  }));
  const helpful = PARTS.filter(([, { isSaid }]) => !isSaid(offer)).map(([part, { step }]) => ({
    part,
    step,
  }));
  const missing = Math.min(needed.length, NEEDED_PARTS) + helpful.length;
  const all = NEEDED_PARTS + PARTS.length;
  return { percent: Math.round((100 * (all - missing)) / all), needed, helpful };
}

/** Whether all that a step asks has been said; a review is done when nothing is needed any more. */
export function isStepDone(step: OfferStep, { needed, helpful }: Completeness): boolean {
  if (step === 'review') return needed.length === 0;
  return ![...needed, ...helpful].some((missing) => missing.step === step);
}
