import { z } from 'zod';
import { findCategory } from '~/features/taxonomy/categories';
import { PROVINCES } from '~/features/taxonomy/provinces';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { moneyCents } from '~/ui/forms/money-input';
import { AREA_KINDS, offerPublishProblems } from './offer';

export const OFFER_TITLE_MAX = 120;
export const OFFER_DESCRIPTION_MAX = 5_000;
export const OFFER_CATEGORIES_MAX = 5;
/** Twenty million euros; more is a typing mistake, and it fits the column. */
const PRICE_MAX_CENTS = 2_000_000_000;

/** No invisible characters, which the database refuses, except line ends and tabs. */
const isPlain = (text: string): boolean => !/[^\P{Cc}\n\r\t]/u.test(text);
const Category = z.string().refine((id) => findCategory(id) !== null, 'errors.invalid');

/** Everything a draft may leave open. Prices are euro cents, `radiusKm` is great-circle kilometres. */
const OfferFields = z.object({
  title: z.string().max(OFFER_TITLE_MAX).refine(isPlain, 'errors.format').default(''),
  description: z.string().max(OFFER_DESCRIPTION_MAX).refine(isPlain, 'errors.format').default(''),
  categories: z.array(Category).max(OFFER_CATEGORIES_MAX),
  priceFromCents: moneyCents({ max: PRICE_MAX_CENTS }).optional(),
  priceToCents: moneyCents({ max: PRICE_MAX_CENTS }).optional(),
  priceUnit: z.enum(UNITS).optional(),
  capacityPerMonth: z.number().int().min(1).max(10_000_000).optional(),
  capacityUnit: z.enum(UNITS).optional(),
  areaKind: z.enum(AREA_KINDS).default('country'),
  provinces: z.array(z.enum(PROVINCES)),
  place: z.string().max(80).refine(isPlain, 'errors.format').optional(),
  radiusKm: z.number().int().min(1).max(300).optional(),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
});

export type OfferInput = z.output<typeof OfferFields>;

type Complaint = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void };
const complain = (context: Complaint, field: string, message: string) =>
  context.addIssue({ code: 'custom', path: [field], message });

/** A number without its unit says nothing, and a price cannot end below where it starts. */
function checkPairs(offer: OfferInput, context: Complaint): void {
  const { priceFromCents: from, priceToCents: to } = offer;
  if (from !== undefined && to !== undefined && to < from)
    complain(context, 'priceToCents', 'offers.problems.priceOrder');
  if ((from ?? to) !== undefined && !offer.priceUnit)
    complain(context, 'priceUnit', 'offers.problems.priceUnit');
  if (offer.capacityPerMonth !== undefined && !offer.capacityUnit)
    complain(context, 'capacityUnit', 'offers.problems.capacityUnit');
}

const OfferSaved = OfferFields.extend({ intent: z.literal('save') }).superRefine(checkPairs);

const OfferSubmitted = OfferFields.extend({ intent: z.literal('submit') }).superRefine((offer, context) => {
  checkPairs(offer, context);
  for (const { field, message } of offerPublishProblems(offer)) complain(context, field, message);
});

/** The offer form: saved as it is, or submitted and then held to what others need to know. */
export const OfferForm = z.discriminatedUnion('intent', [OfferSaved, OfferSubmitted]);

/** The buttons on an organisation's own offer page. */
export const OwnOfferForm = z.object({ intent: z.literal('submit') });
