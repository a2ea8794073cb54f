import type { Prisma, Tx } from '~/platform/db.server';
import { invalidField } from '~/platform/errors';
import { freePostSlug } from '~/features/posting/free-slug.server';
import { placeFieldsOf, type PlaceFields } from '~/features/taxonomy/place-fields.server';
import type { Db } from '~/platform/db.server';
import { isWritten, type DemandInput, type DemandFieldsStep, type LotInput } from './demand-input';
import { mentionsName, type DemandContent } from './demand-problems';

/** What belongs to a demand and is written with it, in the order its owner gave. */
export const DEMAND_PARTS = {
  lots: { orderBy: { position: 'asc' } },
  questions: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.DemandInclude;
export type StoredDemand = Prisma.DemandGetPayload<{ include: typeof DEMAND_PARTS }>;

export type Placed = { postcode: string | null; placeName: string | null };
/** What was typed as a place, or the name it became. */
const typedPlace = ({ postcode, placeName }: Placed) => postcode ?? placeName ?? undefined;

/** A stored demand as the form would have said it; what is stored was checked when it came in. */
export function inputOf(row: StoredDemand): DemandInput {
  const counted = ({ quantity, quantityUnit, valueBand }: (typeof row.lots)[number] | StoredDemand) => ({
    quantity: quantity ?? undefined,
    quantityUnit: (quantityUnit ?? undefined) as LotInput['quantityUnit'],
    valueBand: (valueBand ?? undefined) as LotInput['valueBand'],
  });
  const { kind, title, description, categories, firmArea, isValueHidden, isBuyerHidden } = row;
  const { targetGroups, requiredRecognitions, recognitions, reserved, reservedProofs } = row;
  return {
    what: { kind, title, description, categories },
    lots: {
      lots: row.lots.map((lot) => ({
        ...{ title: lot.title, description: lot.description, categories: lot.categories },
        ...counted(lot),
        place: typedPlace(lot),
      })),
    },
    where: {
      place: typedPlace(row),
      isOnSite: row.isOnSite === null ? undefined : row.isOnSite ? 'yes' : 'no',
      firmArea,
      firmRadiusKm: row.firmRadiusKm ?? undefined,
      firmProvinces: row.firmProvinces as DemandInput['where']['firmProvinces'],
    },
    amount: { rhythm: row.isRecurring ? 'recurring' : 'once', ...counted(row), isValueHidden },
    when: {
      respondBy: row.respondBy ?? undefined,
      startsOn: row.startsOn ?? undefined,
      endsOn: row.endsOn ?? undefined,
    },
    impact: {
      ...({ targetGroups, requiredRecognitions, recognitions, reserved, reservedProofs } as Pick<
        DemandInput['impact'],
        'targetGroups' | 'requiredRecognitions' | 'recognitions' | 'reserved' | 'reservedProofs'
      >),
      socialReturnPercent: row.socialReturnPercent ?? undefined,
      socialReturnBase: (row.socialReturnBase ?? undefined) as DemandInput['impact']['socialReturnBase'],
    },
    firms: {
      questions: row.questions.map(({ text, isRequired }) => ({ text, isRequired })),
      contactId: row.contactId ?? undefined,
      isBuyerHidden,
    },
  };
}

/** What the rules of completeness read of the whole form. */
export const contentOf = (input: DemandInput): DemandContent => ({
  ...input.what,
  ...input.lots,
  ...input.where,
  ...input.amount,
  ...input.when,
  ...input.impact,
  ...input.firms,
});

type Columns = Omit<Prisma.DemandUncheckedUpdateManyInput, 'id'>;
/** What a step writes: columns of the demand, and the whole of its questions. */
type StepRows = {
  columns: Columns;
  questions?: Omit<Prisma.DemandQuestionCreateManyInput, 'demandId'>[];
};
type StepWriters = {
  [Step in DemandFieldsStep]: (
    ctx: { db: Db },
    input: DemandInput[Step],
    stored: StoredDemand,
  ) => StepRows | Promise<StepRows>;
};

const unitOf = ({ quantity, quantityUnit }: Pick<LotInput, 'quantity' | 'quantityUnit'>) => ({
  quantity: quantity ?? null,
  quantityUnit: quantity === undefined ? null : (quantityUnit ?? null),
});

/** The columns of a typed place. One that stands there already is kept: an import may know it better than we do. */
async function placeColumns(
  ctx: { db: Db },
  typed: string | undefined,
  known: { field: string; stored: (PlaceFields & Placed) | undefined },
): Promise<PlaceFields> {
  const { field, stored } = known;
  if (stored && typed !== undefined && typed === typedPlace(stored)) {
    const { postcode, placeName, province, lat, lon } = stored;
    return { postcode, placeName, province, lat, lon };
  }
  const place = await placeFieldsOf(ctx, typed);
  if (!place) throw invalidField(field, 'own-demands.problems.unknownPlace');
  return place;
}

const WRITERS: StepWriters = {
  what: (_ctx, { kind, title, description, categories }) => ({
    columns: { kind, title: title.trim(), description: description.trim(), categories },
  }),
  where: async (ctx, { place, isOnSite, firmArea, firmRadiusKm, firmProvinces }, stored) => ({
    columns: {
      ...(await placeColumns(ctx, place, { field: 'place', stored })),
      isOnSite: isOnSite === undefined ? null : isOnSite === 'yes',
      firmArea,
      firmRadiusKm: firmArea === 'radius' ? (firmRadiusKm ?? null) : null,
      firmProvinces: firmArea === 'provinces' ? firmProvinces : [],
    },
  }),
  amount: (_ctx, input, stored) => ({
    columns: {
      isRecurring: input.rhythm === 'recurring',
      ...unitOf(input),
      valueBand: input.valueBand ?? null,
      isValueHidden: input.isValueHidden,
      // An exact amount comes from an import and holds as long as its band does.
      ...(input.valueBand === (stored.valueBand ?? undefined) ? {} : { valueCents: null }),
    },
  }),
  when: (_ctx, { respondBy, startsOn, endsOn }) => ({
    columns: { respondBy: respondBy ?? null, startsOn: startsOn ?? null, endsOn: endsOn ?? null },
  }),
  impact: (_ctx, input) => ({
    columns: {
      targetGroups: input.targetGroups,
      requiredRecognitions: input.requiredRecognitions,
      recognitions: input.recognitions.filter((mark) => !input.requiredRecognitions.includes(mark)),
      socialReturnPercent: input.socialReturnPercent ?? null,
      socialReturnBase: input.socialReturnBase ?? null,
      reserved: input.reserved,
      reservedProofs: input.reserved === 'res-ws' ? input.reservedProofs : [],
    },
  }),
  firms: (_ctx, { questions, contactId, isBuyerHidden }) => ({
    columns: { contactId: contactId ?? null, isBuyerHidden },
    questions: questions
      .filter(isWritten)
      .map(({ text, isRequired }, position) => ({ position, text: text.trim(), isRequired })),
  }),
};

/** What a step of the form writes over a stored demand; a place nobody knows is refused at its field. */
export const demandStepRows = async <Step extends DemandFieldsStep>(
  ctx: { db: Db },
  step: Step,
  change: { input: DemandInput[Step]; stored: StoredDemand },
): Promise<StepRows> => WRITERS[step](ctx, change.input, change.stored);

/** Puts questions in the place of those that were there. */
export async function replaceQuestions(
  tx: Tx,
  demandId: string,
  questions: NonNullable<StepRows['questions']>,
): Promise<void> {
  await tx.demandQuestion.deleteMany({ where: { demandId } });
  await tx.demandQuestion.createMany({ data: questions.map((question) => ({ ...question, demandId })) });
}

/** The columns of a lot; a place nobody knows is refused at its field. */
export const lotColumns = async (
  ctx: { db: Db },
  lot: LotInput,
  stored: (PlaceFields & Placed) | undefined,
) => ({
  ...{ title: lot.title.trim(), description: lot.description.trim(), categories: lot.categories },
  ...unitOf(lot),
  valueBand: lot.valueBand ?? null,
  ...(await placeColumns(ctx, lot.place, { field: 'place', stored })),
});

/** An address of its own for a title. */
export const freeDemandSlug = (tx: Tx, title: string, ownId?: string): Promise<string> =>
  freePostSlug(tx, { table: 'demands', title, fallback: 'vraag', ...(ownId ? { ownId } : {}) });

type Addressed = {
  id: string;
  slug: string;
  title: string;
  publishedAt: Date | null;
  organisation: { name: string };
};

/**
 * The address after a change. Once published it stays, so that links keep leading there, unless it names a buyer
 * who does not want to be named.
 */
export async function slugAfter(
  tx: Tx,
  demand: Addressed,
  { title, isBuyerHidden }: { title: string; isBuyerHidden: boolean },
): Promise<string> {
  const isNamed = isBuyerHidden && mentionsName(demand.slug, demand.organisation.name);
  const isNew = isNamed || (!demand.publishedAt && title !== demand.title);
  return isNew ? freeDemandSlug(tx, title, demand.id) : demand.slug;
}
