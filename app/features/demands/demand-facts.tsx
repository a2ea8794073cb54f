import { TagList } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import type { Fact } from '~/ui/description-list';
import { useFormat, useText, type Translate } from '~/ui/use-text';
import type { DemandFieldsStep } from './demand-input';
import type { DemandDetailView } from './demand-view';
import {
  demandPlaceText,
  demandQuantityText,
  demandValueText,
  firmAreaText,
  socialReturnText,
} from './demand-words';

type Words = { t: Translate; format: ReturnType<typeof useFormat> };
type FactsOf = (words: Words, demand: DemandDetailView) => Fact[];

/** What a demand says, by the step of the form in which it is said. */
export function useDemandFacts(demand: DemandDetailView): Record<DemandFieldsStep, Fact[]> {
  const words = { t: useText(), format: useFormat() };
  return {
    what: whatFacts(words, demand),
    where: whereFacts(words, demand),
    amount: amountFacts(words, demand),
    when: whenFacts(words, demand),
    impact: impactFacts(words, demand),
    firms: firmsFacts(words, demand),
  };
}

const whatFacts: FactsOf = ({ t }, { kind, categoryNames }) => [
  { term: t('demands.label.kind'), value: t(`demands.kind.${kind}`) },
  { term: t('demands.label.categories'), value: listOr(categoryNames, t('demands.notSaid')) },
];

const whereFacts: FactsOf = (words, demand) => {
  const { t } = words;
  const { isOnSite } = demand;
  return [
    { term: t('demands.label.place'), value: demandPlaceText(words, demand) },
    ...(isOnSite === null
      ? []
      : [{ term: t('demands.label.onSite'), value: t(`demands.onSite.${isOnSite ? 'yes' : 'no'}`) }]),
    { term: t('demands.label.firmArea'), value: firmAreaText(words, demand) },
  ];
};

const amountFacts: FactsOf = (words, demand) => {
  const { t } = words;
  const notSaid = t('demands.notSaid');
  return [
    {
      term: t('demands.label.rhythm'),
      value: t(`demands.rhythm.${demand.isRecurring ? 'recurring' : 'once'}`),
    },
    { term: t('demands.label.quantity'), value: demandQuantityText(words, demand) ?? notSaid },
    { term: t('demands.label.value'), value: demandValueText(words, demand) ?? notSaid },
  ];
};

const whenFacts: FactsOf = ({ t }, { respondBy, startsOn, endsOn, status, outcome }) => {
  const notSaid = t('demands.notSaid');
  return [
    {
      term: t('demands.label.respondBy'),
      value: respondBy ? <DateText moment={respondBy} hasTime hasRelative /> : notSaid,
    },
    ...(status === 'closed'
      ? [{ term: t('demands.label.outcome'), value: t(`demands.outcome.${outcome ?? 'undecided'}`) }]
      : []),
    { term: t('demands.label.startsOn'), value: startsOn ? <DateText moment={startsOn} /> : notSaid },
    ...(endsOn ? [{ term: t('demands.label.endsOn'), value: <DateText moment={endsOn} /> }] : []),
  ];
};

const impactFacts: FactsOf = (words, demand) => {
  const { t, format } = words;
  const noWish = t('demands.noWish');
  const socialReturn = socialReturnText(words, demand);
  const { requiredRecognitions, reserved, reservedProofs } = demand;
  const groups = demand.targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`));
  return [
    { term: t('demands.label.targetGroups'), value: listOr(groups, noWish) },
    ...(requiredRecognitions.length > 0
      ? [
          {
            term: t('demands.label.requiredRecognitions'),
            value: listOr(namesOf(t, requiredRecognitions), ''),
          },
        ]
      : []),
    { term: t('demands.label.recognitions'), value: listOr(namesOf(t, demand.recognitions), noWish) },
    ...(socialReturn ? [{ term: t('demands.label.socialReturn'), value: socialReturn }] : []),
    ...(reserved === 'none'
      ? []
      : [{ term: t('demands.label.reserved'), value: t(`demands.reserved.${reserved}`) }]),
    ...(reservedProofs.length > 0
      ? [{ term: t('demands.label.reservedProofs'), value: format.list(namesOf(t, reservedProofs)) }]
      : []),
  ];
};

const firmsFacts: FactsOf = ({ t }, { organisation, isBuyerHidden }) => [
  {
    term: t('demands.label.organisation'),
    value: organisation ?? `${t('demands.unnamedBuyer')}. ${t('demands.unnamedWhy')}`,
  },
  ...(organisation && isBuyerHidden
    ? [{ term: t('demands.label.hidden'), value: t('demands.unnamedWhy') }]
    : []),
];

const namesOf = (t: Translate, marks: readonly string[]) =>
  marks.map((id) => t(`taxonomy.recognitions.${id}`));

const listOr = (names: readonly string[], fallback: string) =>
  names.length > 0 ? <TagList tags={names} /> : fallback;
