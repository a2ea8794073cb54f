import type { ReactNode } from 'react';
import { cardSized } from '~/features/posting/post-file';
import { ListingCard, type MetaRow } from '~/ui/card';
import { Cover } from '~/ui/cover';
import { useFormat, useText } from '~/ui/use-text';
import { OfferStatusBadge } from './offer-status-badge';
import { OfferOrganisation } from './offer-organisation';
import type { OfferCardView } from './offer-view';
import {
  offerAreaText,
  offerCapacityText,
  offerImpactText,
  offerPlaceKindsText,
  offerPriceText,
} from './offer-words';

interface OfferCardProps {
  offer: OfferCardView;
  /** Where the title leads: the public page, or the organisation's own. */
  to: string;
  level?: 2 | 3 | 4;
  /** Shows the state, for lists of one's own. */
  hasStatus?: boolean;
  mark?: ReactNode;
  /** What can be done with it from here. */
  action?: ReactNode;
  footer?: ReactNode;
  /** Whether the card is in sight when the page opens. */
  isInSight?: boolean;
}

/** An offer in a list: what, where and how far, capacity, price, impact. */
export function OfferCard({
  offer,
  to,
  level = 3,
  hasStatus = false,
  mark,
  action,
  footer,
  isInSight = false,
}: OfferCardProps) {
  const t = useText();
  const words = { t, format: useFormat() };
  const capacity = offerCapacityText(words, offer);
  const placeKinds = offerPlaceKindsText(words, offer);
  const meta: MetaRow[] = [
    ...(placeKinds
      ? [{ icon: 'handshake' as const, label: t('offers.label.placeKinds'), value: placeKinds }]
      : []),
    { icon: 'pin', label: t('offers.label.area'), value: offerAreaText(words, offer) },
    ...(offer.distanceKm === null
      ? []
      : [
          {
            icon: 'map' as const,
            label: t('offers.label.distance'),
            value: t('offers.distance', { distance: words.format.km(offer.distanceKm) }),
          },
        ]),
    ...(capacity ? [{ icon: 'capacity' as const, label: t('offers.label.capacity'), value: capacity }] : []),
    { icon: 'euro', label: t('offers.label.price'), value: offerPriceText(words, offer) },
  ];
  return (
    <ListingCard
      title={offer.title || t('offers.untitled')}
      to={to}
      level={level}
      eyebrow={<OfferOrganisation offer={offer} />}
      cover={
        <Cover
          photo={offer.photo && { ...offer.photo, href: cardSized(offer.photo.href) }}
          icon={offer.pictogram}
          isInSight={isInSight}
        />
      }
      text={offer.summary || undefined}
      meta={meta}
      highlight={offerImpactText(words, offer.targetGroups)}
      tags={offer.categoryNames}
      state={hasStatus ? <OfferStatusBadge status={offer.status} /> : undefined}
      mark={mark}
      action={action}
      footer={footer}
    />
  );
}
