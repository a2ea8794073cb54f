import { z } from 'zod';
import {
  PostCategories,
  PostDescription,
  PostPlace,
  PostTitle,
  plainText,
} from '~/features/posting/post-fields';
import { FILE_TEXT_MAX } from '~/features/posting/post-file';
import { complain } from '~/features/posting/publish-problem';
import { endOfDutchDay } from '~/features/posting/dutch-day';
import { PROVINCES } from '~/features/taxonomy/provinces';
import { RECOGNITIONS } from '~/features/taxonomy/recognitions';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { VALUE_BANDS } from '~/features/taxonomy/value-bands';
import { DEMAND_KINDS, DEMAND_OUTCOMES } from './demand';
import { LOT_TITLE_MIN, relationProblems } from './demand-problems';
import {
  FIRM_AREAS,
  QUESTIONS_MAX,
  RESERVED_KINDS,
  RESERVED_PROOFS,
  SOCIAL_RETURN_BASES,
} from './demand-terms';

export const LOT_DESCRIPTION_MAX = 2_000;
export const QUESTION_MAX = 300;
export const RADIUS_MAX = 300;
const QUANTITY_MAX = 100_000_000;

const Quantity = z.number().int().min(1).max(QUANTITY_MAX).optional();
const Unit = z.enum(UNITS).optional();
const Day = z.date().min(new Date('2020-01-01')).max(new Date('2099-12-31'));
/** A deadline is the last second of the chosen day in the Netherlands. */
const Deadline = Day.transform(endOfDutchDay);

const Lot = z.object({
  title: PostTitle,
  description: plainText(LOT_DESCRIPTION_MAX).default(''),
  categories: PostCategories,
  quantity: Quantity,
  quantityUnit: Unit,
  place: PostPlace,
  valueBand: z.enum(VALUE_BANDS).optional(),
});
const Question = z.object({ text: plainText(QUESTION_MAX).default(''), isRequired: z.boolean() });
export type LotInput = z.output<typeof Lot>;
export type QuestionInput = z.output<typeof Question>;

/** A lot or question nobody wrote anything in is not there. */
export const isWritten = (entry: LotInput | QuestionInput): boolean =>
  Object.values(entry).some((part) => (Array.isArray(part) ? part.length > 0 : Boolean(part)));

/** The fields of each step; what is there must make sense by itself, everything may be left open. */
export const DEMAND_FIELDS = {
  what: z.object({
    kind: z.enum(DEMAND_KINDS).default('quote'),
    title: PostTitle,
    description: PostDescription,
    categories: PostCategories,
  }),
  where: z.object({
    place: PostPlace,
    isOnSite: z.enum(['yes', 'no']).optional(),
    firmArea: z.enum(FIRM_AREAS).default('country'),
    firmRadiusKm: z.number().int().min(1).max(RADIUS_MAX).optional(),
    firmProvinces: z.array(z.enum(PROVINCES)),
  }),
  amount: z.object({
    rhythm: z.enum(['once', 'recurring']).default('once'),
    quantity: Quantity,
    quantityUnit: Unit,
    valueBand: z.enum(VALUE_BANDS).optional(),
    isValueHidden: z.boolean(),
  }),
  when: z.object({ respondBy: Deadline.optional(), startsOn: Day.optional(), endsOn: Day.optional() }),
  impact: z.object({
    targetGroups: z.array(z.enum(TARGET_GROUPS)),
    requiredRecognitions: z.array(z.enum(RECOGNITIONS)),
    recognitions: z.array(z.enum(RECOGNITIONS)),
    socialReturnPercent: z.number().gt(0).max(100).multipleOf(0.1).optional(),
    socialReturnBase: z.enum(SOCIAL_RETURN_BASES).optional(),
    reserved: z.enum(RESERVED_KINDS).default('none'),
    reservedProofs: z.array(z.enum(RESERVED_PROOFS)),
  }),
  firms: z.object({
    questions: z.array(Question).max(QUESTIONS_MAX),
    contactId: z.string().max(40).optional(),
    isBuyerHidden: z.boolean(),
  }),
} as const;

/** Steps that are a form of fields. */
export type DemandFieldsStep = keyof typeof DEMAND_FIELDS;
type StepFields<Step extends DemandFieldsStep> = z.output<(typeof DEMAND_FIELDS)[Step]>;
/** Everything the form can say, by step. */
export type DemandInput = { [Step in DemandFieldsStep]: StepFields<Step> } & { lots: { lots: LotInput[] } };

/** The steps of the form, from what it is to how it will look. */
export const DEMAND_STEPS = [
  'what',
  'lots',
  'where',
  'amount',
  'when',
  'impact',
  'firms',
  'files',
  'review',
] as const;
export type DemandStep = (typeof DEMAND_STEPS)[number];

/** Whether a step is one form of fields; lots and files have forms of their own, the review shows what all became. */
export const isFieldsStep = (step: DemandStep): step is DemandFieldsStep => step in DEMAND_FIELDS;

const Saving = z.enum(['next', 'back', 'close', 'more']);
export type SavingIntent = z.output<typeof Saving>;

const saving = { intent: Saving };
const related = (fields: object, context: Parameters<typeof complain>[0]) =>
  complain(context, relationProblems(fields));

/** The first step, which also begins a demand that is not written down yet. */
export const NewDemandForm = DEMAND_FIELDS.what.extend(saving).superRefine(related);

/** A step as its buttons save it: what belongs together must be there together. */
export const DEMAND_STEP_FORMS = {
  what: NewDemandForm,
  where: DEMAND_FIELDS.where.extend(saving).superRefine(related),
  amount: DEMAND_FIELDS.amount.extend(saving).superRefine(related),
  when: DEMAND_FIELDS.when.extend(saving).superRefine(related),
  impact: DEMAND_FIELDS.impact.extend(saving).superRefine(related),
  firms: DEMAND_FIELDS.firms.extend(saving).superRefine(related),
} as const satisfies Record<DemandFieldsStep, z.ZodType>;

/** One lot on its own page; one that says nothing would only stand in the way. */
export const LotForm = Lot.extend({ intent: z.literal('save-lot') }).superRefine(
  ({ intent: _, ...lot }, context) => {
    if (isWritten(lot)) related(lot, context);
    else
      complain(context, [{ field: 'title', message: `own-demands.problems.lotTitle?min=${LOT_TITLE_MIN}` }]);
  },
);

/** The buttons at a lot in the list of lots. */
export const LotsForm = z.object({
  intent: z.enum(['remove-lot', 'lot-up', 'lot-down']),
  lotId: z.string().max(40),
});

/** The button at an attachment. */
export const RemoveFileForm = z.object({ intent: z.literal('remove-file'), fileId: z.string().max(40) });
/** What stands beside the file in the form that adds one. */
export const AddFileForm = z.object({
  intent: z.literal('add-file'),
  text: plainText(FILE_TEXT_MAX).default(''),
});

/** The step in which a field, or a field of a list, is asked. */
export const stepOfField = (field: string): DemandStep => {
  const name = field.split('.')[0] ?? '';
  if (name === 'lots') return 'lots';
  return DEMAND_STEPS.find((step) => isFieldsStep(step) && name in DEMAND_FIELDS[step].shape) ?? 'what';
};

const HELP_MAX = 1_000;

/** The buttons on the last step of the form. */
export const DemandReviewForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('submit'), isSureOfNone: z.boolean() }),
  z.object({ intent: z.literal('loosen'), loosening: z.string().max(60) }),
  z.object({ intent: z.literal('help'), message: plainText(HELP_MAX).default('') }),
]);

/** The buttons on an organisation's own demand page. */
export const OwnDemandForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('help'), message: plainText(HELP_MAX).default('') }),
  z.object({ intent: z.literal('close'), outcome: z.enum(DEMAND_OUTCOMES) }),
  z.object({ intent: z.literal('settle'), outcome: z.enum(DEMAND_OUTCOMES) }),
  z.object({ intent: z.literal('reopen'), respondBy: Deadline }),
  z.object({ intent: z.enum(['withdraw', 'duplicate', 'delete']) }),
]);
