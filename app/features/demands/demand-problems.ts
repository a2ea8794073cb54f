import { foldText } from '~/features/taxonomy/fold-text';
import type { FirmArea } from './demand-terms';

/** What decides whether a demand is complete. `place` is the typed postcode or the name of the place. */
export type DemandContent = Omit<RelatedFields, 'lots'> & {
  title: string;
  description: string;
  categories: readonly string[];
  place?: string | null | undefined;
  respondBy?: Date | null | undefined;
  isBuyerHidden: boolean;
  lots: readonly (Counted & { title: string; description: string })[];
  questions: readonly { text: string }[];
};

type Maybe<T> = T | null | undefined;
type Counted = { quantity?: Maybe<number>; quantityUnit?: Maybe<string> };
/** Fields that make sense only together; a step holds some of them. */
export type RelatedFields = Counted & {
  place?: Maybe<string>;
  firmArea?: FirmArea;
  firmRadiusKm?: Maybe<number>;
  firmProvinces?: readonly string[];
  startsOn?: Maybe<Date>;
  endsOn?: Maybe<Date>;
  socialReturnPercent?: Maybe<number>;
  socialReturnBase?: Maybe<string>;
  reserved?: string;
  reservedProofs?: readonly string[];
  lots?: readonly Counted[];
};

/** A field that keeps a post from being published, with a text key that says how to mend it. */
export type PublishProblem = { field: string; message: string };

export const DEMAND_TITLE_MIN = 8;
export const DEMAND_DESCRIPTION_MIN = 40;
export const LOT_TITLE_MIN = 3;

const tooShort = (text: string, min: number) => text.trim().length < min;
const problem = (isWrong: boolean, field: string, message: string): PublishProblem[] =>
  isWrong ? [{ field, message }] : [];

/** What contradicts itself or says half of something, in the order of the form. */
export function relationProblems(fields: RelatedFields): PublishProblem[] {
  const { place, firmArea, firmRadiusKm, firmProvinces = [], startsOn, endsOn } = fields;
  const { socialReturnPercent, socialReturnBase, reserved, reservedProofs = [], lots = [] } = fields;
  const isUncounted = ({ quantity, quantityUnit }: Counted) => Boolean(quantity) && !quantityUnit;
  return [
    ...lots.flatMap((lot, at) =>
      problem(isUncounted(lot), `lots.${at}.quantityUnit`, 'own-demands.problems.quantityUnit'),
    ),
    ...problem(firmArea === 'radius' && !place, 'place', 'own-demands.problems.placeOfRadius'),
    ...problem(firmArea === 'radius' && !firmRadiusKm, 'firmRadiusKm', 'own-demands.problems.radius'),
    ...problem(
      firmArea === 'provinces' && firmProvinces.length === 0,
      'firmProvinces',
      'own-demands.problems.provinces',
    ),
    ...problem(isUncounted(fields), 'quantityUnit', 'own-demands.problems.quantityUnit'),
    ...problem(
      Boolean(startsOn && endsOn && endsOn < startsOn),
      'endsOn',
      'own-demands.problems.endsBeforeStart',
    ),
    ...problem(
      Boolean(socialReturnPercent) && !socialReturnBase,
      'socialReturnBase',
      'own-demands.problems.socialReturnBase',
    ),
    ...problem(
      Boolean(socialReturnBase) && !socialReturnPercent,
      'socialReturnPercent',
      'own-demands.problems.socialReturnPercent',
    ),
    ...problem(
      reserved === 'res-ws' && reservedProofs.length === 0,
      'reservedProofs',
      'own-demands.problems.reservedProofs',
    ),
  ];
}

/** What is still missing before a demand of this organisation can be shown to others. */
export function demandPublishProblems(demand: DemandContent, organisationName: string): PublishProblem[] {
  const { title, description, categories, place, lots, respondBy } = demand;
  return [
    ...problem(
      tooShort(title, DEMAND_TITLE_MIN),
      'title',
      `own-demands.problems.title?min=${DEMAND_TITLE_MIN}`,
    ),
    ...problem(
      tooShort(description, DEMAND_DESCRIPTION_MIN),
      'description',
      `own-demands.problems.description?min=${DEMAND_DESCRIPTION_MIN}`,
    ),
    ...problem(categories.length === 0, 'categories', 'own-demands.problems.categories'),
    ...lots.flatMap((lot, at) =>
      problem(
        tooShort(lot.title, LOT_TITLE_MIN),
        `lots.${at}.title`,
        `own-demands.problems.lotTitle?min=${LOT_TITLE_MIN}`,
      ),
    ),
    ...problem(!place && demand.firmArea !== 'radius', 'place', 'own-demands.problems.place'),
    ...problem(!respondBy, 'respondBy', 'own-demands.problems.respondBy'),
    ...relationProblems(demand),
    ...(demand.isBuyerHidden ? namingProblems(demand, organisationName) : []),
  ];
}

/** The deadline's own rule, apart because it needs to know what time it is. */
export function deadlineProblem(respondBy: Date | null | undefined, now: Date): PublishProblem | null {
  if (!respondBy || respondBy > now) return null;
  return { field: 'respondBy', message: 'own-demands.problems.deadlinePassed' };
}

/** An unnamed buyer must not be named by its own words. */
function namingProblems(demand: DemandContent, organisationName: string): PublishProblem[] {
  const texts: [string, string][] = [
    ['title', demand.title],
    ['description', demand.description],
    ...demand.lots.flatMap((lot, at): [string, string][] => [
      [`lots.${at}.title`, lot.title],
      [`lots.${at}.description`, lot.description],
    ]),
    ...demand.questions.map(({ text }, at): [string, string] => [`questions.${at}.text`, text]),
  ];
  return texts
    .filter(([, text]) => mentionsName(text, organisationName))
    .map(([field]) => ({ field, message: 'own-demands.problems.namesBuyer' }));
}

/** Said where a buyer asks to be unnamed, when other steps still hold the name that others already read. */
export function namedElsewhere(demand: DemandContent, organisationName: string): PublishProblem | null {
  const isNamed =
    demand.isBuyerHidden &&
    namingProblems(demand, organisationName).some(({ field }) => !field.startsWith('questions.'));
  return isNamed ? { field: 'isBuyerHidden', message: 'own-demands.problems.namedElsewhere' } : null;
}

const LEGAL_FORM = /\s(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)$/i;
const words = (text: string) =>
  ` ${foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

/** Whether a text holds the name of an organisation, with or without its legal form, however it is spelled. */
export function mentionsName(text: string, name: string): boolean {
  const bare = words(name.trim().replace(LEGAL_FORM, ''));
  return bare.trim() !== '' && words(text).includes(bare);
}
