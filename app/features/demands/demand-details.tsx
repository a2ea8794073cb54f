import { TagList } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { DescriptionList, type Fact } from '~/ui/description-list';
import { Prose, Section } from '~/ui/layout/page';
import { TypedText } from '~/ui/typed-text';
import { useFormat, useText } from '~/ui/use-text';
import type { DemandDetailView } from './demand-view';
import { demandPlaceText, demandQuantityText, demandValueText } from './demand-words';

/** Everything that decides about a demand, for its public page, its owner and the curator. */
export function DemandDetails({ demand }: { demand: DemandDetailView }) {
  const t = useText();
  const words = { t, format: useFormat() };
  const notSaid = t('demands.notSaid');
  const facts: Fact[] = [
    { term: t('demands.label.organisation'), value: demand.organisation },
    {
      term: t('demands.label.respondBy'),
      value: demand.respondBy ? <DateText moment={demand.respondBy} hasTime hasRelative /> : notSaid,
    },
    { term: t('demands.label.place'), value: demandPlaceText(words, demand) },
    { term: t('demands.label.quantity'), value: demandQuantityText(words, demand) ?? notSaid },
    { term: t('demands.label.value'), value: demandValueText(words, demand) ?? notSaid },
    {
      term: t('demands.label.startsOn'),
      value: demand.startsOn ? <DateText moment={demand.startsOn} /> : notSaid,
    },
    { term: t('demands.label.categories'), value: listOr(demand.categoryNames, notSaid) },
    {
      term: t('demands.label.targetGroups'),
      value: listOr(
        demand.targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`)),
        t('demands.noWish'),
      ),
    },
    {
      term: t('demands.label.recognitions'),
      value: listOr(
        demand.recognitions.map((id) => t(`taxonomy.recognitions.${id}`)),
        t('demands.noWish'),
      ),
    },
  ];
  return (
    <div className="details">
      <div className="details__facts">
        <DescriptionList facts={facts} />
      </div>
      <div className="details__text">
        <Section title={t('demands.label.description')}>
          <Prose>
            <TypedText text={demand.description || notSaid} language={demand.language} />
          </Prose>
        </Section>
        {demand.organisationAbout && (
          <Section title={t('demands.about', { organisation: demand.organisation })}>
            <Prose>
              <TypedText text={demand.organisationAbout} />
            </Prose>
          </Section>
        )}
      </div>
    </div>
  );
}

const listOr = (names: readonly string[], fallback: string) =>
  names.length > 0 ? <TagList tags={names} /> : fallback;
