import type { IconName } from '~/ui/icon-paths';
import type { AreaKind, OfferStatus } from './offer';

/** Where an offer is supplied. */
export type OfferAreaView = {
  areaKind: AreaKind;
  provinces: string[];
  placeName: string | null;
  radiusKm: number | null;
};

/** A price indication in euro cents; both null means on request. */
export type OfferPriceView = {
  priceFromCents: number | null;
  priceToCents: number | null;
  priceUnit: string | null;
};

/** What a card shows. `distanceKm` is measured from the place somebody searched around. */
export type OfferCardView = OfferAreaView &
  OfferPriceView & {
    id: string;
    slug: string;
    status: OfferStatus;
    title: string;
    organisation: string;
    pictogram: IconName;
    /** The address of its public page; null while it has none. */
    organisationSlug: string | null;
    categoryNames: string[];
    capacityPerMonth: number | null;
    capacityUnit: string | null;
    targetGroups: string[];
    distanceKm: number | null;
    publishedAt: Date | null;
  };

/** What the detail page shows above what a card does. */
export type OfferDetailView = OfferCardView & {
  description: string;
  language: string;
  organisationAbout: string;
  organisationPlace: string | null;
  recognitions: string[];
};
