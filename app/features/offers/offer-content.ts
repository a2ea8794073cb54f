import { gatherProblems, type PublishProblem } from '~/features/posting/publish-problem';
import { POST_DESCRIPTION_MIN, POST_TITLE_MIN } from '~/features/posting/post-fields';
import type { AreaKind, OfferKind } from './offer';
import type { OfferReference } from './offer-references';

type Maybe<T> = T | null | undefined;

/** What an organisation says about what it supplies. `place` is the typed postcode or the name of the place. */
export type OfferContent = {
  kind: OfferKind;
  /** What a placement gives people. */
  placeKinds: readonly string[];
  title: string;
  summary: string;
  description: string;
  categories: readonly string[];
  areaKind: AreaKind;
  provinces: readonly string[];
  municipalities: readonly string[];
  place?: Maybe<string>;
  radiusKm?: Maybe<number>;
  languages: readonly string[];
  priceFromCents?: Maybe<number>;
  priceToCents?: Maybe<number>;
  priceUnit?: Maybe<string>;
  capacityPerMonth?: Maybe<number>;
  capacityUnit?: Maybe<string>;
  smallestOrder?: Maybe<number>;
  largestOrder?: Maybe<number>;
  leadTimeDays?: Maybe<number>;
  nextFreeOn?: Maybe<Date>;
  targetGroups: readonly string[];
  impactText: string;
  impactHoursFrom?: Maybe<number>;
  impactHoursTo?: Maybe<number>;
  recognitions: readonly string[];
  references: readonly OfferReference[];
};

const isNumber = (value: Maybe<number>): value is number => typeof value === 'number';
const isBelow = (to: Maybe<number>, from: Maybe<number>) => isNumber(to) && isNumber(from) && to < from;

/** What contradicts itself or says half: a number without its unit, an end below its start. */
export function offerContradictions(offer: Partial<OfferContent>): PublishProblem[] {
  const { problems, ask } = gatherProblems();
  const isCounted = [offer.capacityPerMonth, offer.smallestOrder, offer.largestOrder].some(isNumber);
  const isPriced = isNumber(offer.priceFromCents) || isNumber(offer.priceToCents);
  ask(isBelow(offer.priceToCents, offer.priceFromCents), 'priceToCents', 'own-offers.problems.priceOrder');
  ask(isPriced && !offer.priceUnit, 'priceUnit', 'own-offers.problems.priceUnit');
  ask(isCounted && !offer.capacityUnit, 'capacityUnit', 'own-offers.problems.capacityUnit');
  ask(isBelow(offer.largestOrder, offer.smallestOrder), 'largestOrder', 'own-offers.problems.orderOrder');
  ask(isBelow(offer.impactHoursTo, offer.impactHoursFrom), 'impactHoursTo', 'own-offers.problems.hoursOrder');
  return problems;
}

/** What is still missing or wrong before an offer can be shown to others, in the order of the form. */
export function offerPublishProblems(
  offer: Omit<Partial<OfferContent>, 'title'> & RequiredContent,
): PublishProblem[] {
  const { problems, ask } = gatherProblems();
  const isTooShort = (text: string, min: number) => text.trim().length < min;
  ask(isTooShort(offer.title, POST_TITLE_MIN), 'title', `own-offers.problems.title?min=${POST_TITLE_MIN}`);
  const lacksPlace = offer.kind === 'placement' && !offer.placeKinds?.length;
  ask(lacksPlace, 'placeKinds', 'own-offers.problems.placeKinds');
  ask(offer.categories.length === 0, 'categories', 'own-offers.problems.categories');
  ask(
    isTooShort(offer.description, POST_DESCRIPTION_MIN),
    'description',
    `own-offers.problems.description?min=${POST_DESCRIPTION_MIN}`,
  );
  const { areaKind } = offer;
  ask(areaKind === 'provinces' && offer.provinces.length === 0, 'provinces', 'own-offers.problems.provinces');
  ask(
    areaKind === 'municipalities' && offer.municipalities.length === 0,
    'municipalities',
    'own-offers.problems.municipalities',
  );
  ask(areaKind === 'radius' && !offer.place, 'place', 'own-offers.problems.place');
  ask(areaKind === 'radius' && !offer.radiusKm, 'radiusKm', 'own-offers.problems.radiusKm');
  return [...problems, ...offerContradictions(offer)];
}

type RequiredContent = Pick<
  OfferContent,
  'title' | 'description' | 'categories' | 'areaKind' | 'provinces' | 'municipalities'
>;
