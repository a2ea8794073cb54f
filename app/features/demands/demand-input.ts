import { z } from 'zod';
import { findCategory } from '~/features/taxonomy/categories';
import { RECOGNITIONS } from '~/features/taxonomy/recognitions';
import { TARGET_GROUPS } from '~/features/taxonomy/target-groups';
import { UNITS } from '~/features/taxonomy/units';
import { VALUE_BANDS } from '~/features/taxonomy/value-bands';
import { demandPublishProblems } from './demand';
import { endOfDutchDay } from '~/features/posting/dutch-day';

export const DEMAND_TITLE_MAX = 120;
export const DEMAND_DESCRIPTION_MAX = 5_000;
export const DEMAND_CATEGORIES_MAX = 5;

/** No invisible characters, which the database refuses, except line ends and tabs. */
const isPlain = (text: string): boolean => !/[^\P{Cc}\n\r\t]/u.test(text);
const Category = z.string().refine((id) => findCategory(id) !== null, 'errors.invalid');

const FIRST_DAY = new Date('2020-01-01');
const LAST_DAY = new Date('2099-12-31');

/** Everything a draft may leave open. The deadline is the last second of the chosen day in the Netherlands. */
const DemandFields = z.object({
  title: z.string().max(DEMAND_TITLE_MAX).refine(isPlain, 'errors.format').default(''),
  description: z.string().max(DEMAND_DESCRIPTION_MAX).refine(isPlain, 'errors.format').default(''),
  categories: z.array(Category).max(DEMAND_CATEGORIES_MAX),
  place: z.string().max(80).refine(isPlain, 'errors.format').optional(),
  quantity: z.number().int().min(1).max(100_000_000).optional(),
  quantityUnit: z.enum(UNITS).optional(),
  valueBand: z.enum(VALUE_BANDS).optional(),
  startsOn: z.date().min(FIRST_DAY).max(LAST_DAY).optional(),
  respondBy: z.date().min(FIRST_DAY).max(LAST_DAY).transform(endOfDutchDay).optional(),
  targetGroups: z.array(z.enum(TARGET_GROUPS)),
  recognitions: z.array(z.enum(RECOGNITIONS)),
});

export type DemandInput = z.output<typeof DemandFields>;

type Complaint = { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void };
const complain = (context: Complaint, field: string, message: string) =>
  context.addIssue({ code: 'custom', path: [field], message });

/** A number without its unit says nothing. */
function checkPairs(demand: DemandInput, context: Complaint): void {
  if (demand.quantity !== undefined && !demand.quantityUnit)
    complain(context, 'quantityUnit', 'demands.problems.quantityUnit');
}

const DemandSaved = DemandFields.extend({ intent: z.literal('save') }).superRefine(checkPairs);

const DemandSubmitted = DemandFields.extend({ intent: z.literal('submit') }).superRefine(
  (demand, context) => {
    checkPairs(demand, context);
    for (const { field, message } of demandPublishProblems(demand)) complain(context, field, message);
  },
);

/** The demand form: saved as it is, or submitted and then held to what others need to know. */
export const DemandForm = z.discriminatedUnion('intent', [DemandSaved, DemandSubmitted]);

/** The buttons on an organisation's own demand page. */
export const OwnDemandForm = z.object({ intent: z.enum(['submit', 'close']) });
