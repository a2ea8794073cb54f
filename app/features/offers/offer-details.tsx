import { FormattedProse } from '~/features/posting/formatted-prose';
import { TagList } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { DescriptionList, type Fact } from '~/ui/description-list';
import { Prose, Section } from '~/ui/layout/page';
import { TypedText } from '~/ui/typed-text';
import { useFormat, useText } from '~/ui/use-text';
import { OfferOrganisation } from './offer-organisation';
import { OfferAttachments, OfferPhotos } from './offer-photos';
import { OfferReferences } from './offer-proof';
import type { OfferDetailView } from './offer-view';
import {
  offerAreaText,
  offerCapacityText,
  offerImpactHoursText,
  offerLeadTimeText,
  offerOrderText,
  offerPlaceKindsText,
  offerPriceText,
} from './offer-words';

/** Everything that decides about an offer, for its public page, its owner and the curator. */
export function OfferDetails({ offer }: { offer: OfferDetailView }) {
  const t = useText();
  const {
    summary,
    description,
    impactText,
    language,
    organisation,
    organisationAbout,
    aboutLanguage,
    photos,
  } = offer;
  return (
    <div className="details">
      {photos.length > 0 && (
        <div className="details__photos">
          <OfferPhotos photos={photos} />
        </div>
      )}
      <div className="details__facts">
        <DescriptionList facts={useOfferFacts(offer)} />
      </div>
      <div className="details__text">
        {summary && <p className="lead">{summary}</p>}
        <Section title={t('offers.label.description')}>
          <Prose>
            {description.length > 0 ? (
              <FormattedProse blocks={description} language={language} />
            ) : (
              <p>{t('offers.notSaid')}</p>
            )}
          </Prose>
        </Section>
        {impactText && (
          <Section title={t('offers.label.impactText')}>
            <Prose>
              <TypedText text={impactText} language={language} />
            </Prose>
          </Section>
        )}
        <OfferReferences references={offer.references} />
        <OfferAttachments attachments={offer.attachments} />
        {organisationAbout && (
          <Section title={t('offers.about', { organisation })}>
            <Prose>
              <TypedText text={organisationAbout} language={aboutLanguage} />
            </Prose>
          </Section>
        )}
      </div>
    </div>
  );
}

function useOfferFacts(offer: OfferDetailView): Fact[] {
  const t = useText();
  const words = { t, format: useFormat() };
  const said = (term: string, value: Fact['value'] | null): Fact[] =>
    value === null ? [] : [{ term, value }];
  const tags = (names: readonly string[]) =>
    names.length > 0 ? <TagList tags={names} /> : t('offers.notSaid');
  const { kind, placeName, categoryNames, targetGroups, recognitions, languages, nextFreeOn } = offer;
  return [
    { term: t('offers.label.organisation'), value: <OfferOrganisation offer={offer} /> },
    { term: t('offers.label.kind'), value: t(`offers.kind.${kind}`) },
    ...said(t('offers.label.placeKinds'), offerPlaceKindsText(words, offer)),
    { term: t('offers.label.area'), value: offerAreaText(words, offer) },
    { term: t('offers.label.place'), value: placeName ?? t('offers.notSaid') },
    { term: t('offers.label.price'), value: offerPriceText(words, offer) },
    { term: t('offers.label.capacity'), value: offerCapacityText(words, offer) ?? t('offers.notSaid') },
    ...said(t('offers.label.order'), offerOrderText(words, offer)),
    ...said(t('offers.label.leadTime'), offerLeadTimeText(words, offer)),
    ...said(t('offers.label.nextFree'), nextFreeOn && <DateText moment={nextFreeOn} />),
    { term: t('offers.label.categories'), value: tags(categoryNames) },
    {
      term: t('offers.label.targetGroups'),
      value: tags(targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`))),
    },
    ...said(t('offers.label.impactHours'), offerImpactHoursText(words, offer)),
    ...(recognitions.length > 0
      ? [
          {
            term: t('offers.label.recognitions'),
            value: <TagList tags={recognitions.map((id) => t(`taxonomy.recognitions.${id}`))} />,
          },
        ]
      : []),
    ...said(
      t('offers.label.languages'),
      languages.length > 0 ? words.format.list(languages.map((id) => t(`offers.language.${id}`))) : null,
    ),
  ];
}
