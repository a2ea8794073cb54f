import { z } from 'zod';
import {
  plainText,
  POST_TITLE_MAX,
  PostCategories,
  PostDescription,
  PostPlace,
  PostTitle,
} from '~/features/posting/post-fields';
import { complain } from '~/features/posting/publish-problem';
import { OFFER_LANGUAGES } from '~/features/taxonomy/languages';
import { PLACE_KINDS } from '~/features/taxonomy/place-kinds';
import { PROVINCES } from '~/features/taxonomy/provinces';
import { RECOGNITIONS } from '~/features/taxonomy/recognitions';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { GUIDED_INTENTS } from '~/ui/forms/guided-steps';
import { moneyCents } from '~/ui/forms/money-input';
import { AREA_KINDS, OFFER_KINDS } from './offer';
import { type OfferContent, offerContradictions } from './offer-content';
import { OfferReferences } from './offer-references';

export const OFFER_SUMMARY_MAX = 160;
export const OFFER_IMPACT_MAX = 1_500;
export const MOST_MUNICIPALITIES = 20;
/** Twenty million euros; more is a typing mistake, and it fits the column. */
const PRICE_MAX_CENTS = 2_000_000_000;
const AMOUNT_MAX = 10_000_000;
const FIRST_DAY = new Date('2020-01-01');
const LAST_DAY = new Date('2099-12-31');

const Price = moneyCents({ max: PRICE_MAX_CENTS }).optional();
const Amount = z.number().int().min(1).max(AMOUNT_MAX).optional();
const Hours = z.number().int().min(0).max(100).optional();

/** Names apart by commas or line ends. */
const Municipalities = plainText(1_000)
  .default('')
  .transform((typed) => [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ])
  .pipe(z.array(z.string().max(60)).max(MOST_MUNICIPALITIES));

/** The fields of each step; a draft may leave all of them open. Prices are euro cents, distances great-circle km. */
export const OFFER_FIELDS = {
  what: z.object({
    kind: z.enum(OFFER_KINDS).default('service'),
    placeKinds: z.array(z.enum(PLACE_KINDS)),
    title: PostTitle,
    categories: PostCategories,
  }),
  story: z.object({ summary: plainText(OFFER_SUMMARY_MAX).default(''), description: PostDescription }),
  where: z.object({
    areaKind: z.enum(AREA_KINDS).default('country'),
    provinces: z.array(z.enum(PROVINCES)),
    municipalities: Municipalities,
    place: PostPlace,
    radiusKm: z.number().int().min(1).max(300).optional(),
    languages: z.array(z.enum(OFFER_LANGUAGES)),
  }),
  amounts: z.object({
    priceFromCents: Price,
    priceToCents: Price,
    priceUnit: z.enum(UNITS).optional(),
    capacityPerMonth: Amount,
    capacityUnit: z.enum(UNITS).optional(),
    smallestOrder: Amount,
    largestOrder: Amount,
    leadTimeDays: z.number().int().min(0).max(365).optional(),
    nextFreeOn: z.date().min(FIRST_DAY).max(LAST_DAY).optional(),
  }),
  people: z.object({
    targetGroups: z.array(z.enum(TARGET_GROUPS)),
    impactText: plainText(OFFER_IMPACT_MAX).default(''),
    impactHoursFrom: Hours,
    impactHoursTo: Hours,
    recognitions: z.array(z.enum(RECOGNITIONS)),
  }),
  proof: z.object({ references: OfferReferences }),
} as const;
export type OfferFieldsStep = keyof typeof OFFER_FIELDS;

type Fields = typeof OFFER_FIELDS;
type Output<Step extends OfferFieldsStep> = z.output<Fields[Step]>;
/** All that is said about an offer in its form. */
export type OfferInput = Output<'what'> &
  Output<'story'> &
  Output<'where'> &
  Output<'amounts'> &
  Output<'people'> &
  Output<'proof'>;

const Sent = { intent: z.enum(GUIDED_INTENTS) };
const checked = <Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) =>
  z
    .object({ ...fields.shape, ...Sent })
    .superRefine((offer, context) => complain(context, offerContradictions(offer as Partial<OfferContent>)));

/** What the buttons of a step send: held to not contradict itself. Typing is read with the bare fields. */
export const OFFER_STEP_FORMS = {
  what: checked(OFFER_FIELDS.what),
  story: checked(OFFER_FIELDS.story),
  where: checked(OFFER_FIELDS.where),
  amounts: checked(OFFER_FIELDS.amounts),
  people: checked(OFFER_FIELDS.people),
  proof: checked(OFFER_FIELDS.proof),
} as const;

/** How an offer starts: its first step, of which only the title must be there. */
export const NewOfferForm = OFFER_FIELDS.what.extend({
  ...Sent,
  title: plainText(POST_TITLE_MAX).min(1),
});

/** The buttons on the last step. */
export const OfferReviewForm = z.object({ intent: z.enum(['submit', 'close']) });

/** The buttons on an organisation's own offer page. */
export const OwnOfferForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['submit', 'resume', 'archive', 'reopen', 'duplicate', 'withdraw-change', 'delete']),
  }),
  z.object({ intent: z.literal('pause'), until: z.date().min(FIRST_DAY).max(LAST_DAY).optional() }),
]);
