import { DescriptionList, type Fact } from '~/ui/description-list';
import { Prose, Section } from '~/ui/layout/page';
import { TagList } from '~/ui/card';
import { TypedText } from '~/ui/typed-text';
import { useFormat, useText } from '~/ui/use-text';
import { OfferOrganisation } from './offer-organisation';
import type { OfferDetailView } from './offer-view';
import { offerAreaText, offerCapacityText, offerPriceText } from './offer-words';

/** Everything that decides about an offer, for its public page, its owner and the curator. */
export function OfferDetails({ offer }: { offer: OfferDetailView }) {
  const t = useText();
  const words = { t, format: useFormat() };
  const capacity = offerCapacityText(words, offer);
  const facts: Fact[] = [
    { term: t('offers.label.organisation'), value: <OfferOrganisation offer={offer} /> },
    { term: t('offers.label.area'), value: offerAreaText(words, offer) },
    { term: t('offers.label.place'), value: offer.placeName ?? t('offers.notSaid') },
    { term: t('offers.label.price'), value: offerPriceText(words, offer) },
    { term: t('offers.label.capacity'), value: capacity ?? t('offers.notSaid') },
    { term: t('offers.label.categories'), value: listOr(offer.categoryNames, t('offers.notSaid')) },
    {
      term: t('offers.label.targetGroups'),
      value: listOr(
        offer.targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`)),
        t('offers.notSaid'),
      ),
    },
    ...(offer.recognitions.length > 0
      ? [
          {
            term: t('offers.label.recognitions'),
            value: <TagList tags={offer.recognitions.map((id) => t(`taxonomy.recognitions.${id}`))} />,
          },
        ]
      : []),
  ];
  return (
    <div className="details">
      <div className="details__facts">
        <DescriptionList facts={facts} />
      </div>
      <div className="details__text">
        <Section title={t('offers.label.description')}>
          <Prose>
            <TypedText text={offer.description || t('offers.notSaid')} language={offer.language} />
          </Prose>
        </Section>
        {offer.organisationAbout && (
          <Section title={t('offers.about', { organisation: offer.organisation })}>
            <Prose>
              <TypedText text={offer.organisationAbout} language={offer.language} />
            </Prose>
          </Section>
        )}
      </div>
    </div>
  );
}

const listOr = (names: readonly string[], fallback: string) =>
  names.length > 0 ? <TagList tags={names} /> : fallback;
