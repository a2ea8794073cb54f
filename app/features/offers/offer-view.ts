import type { FormattedBlock } from '~/features/posting/formatted-text';
import type { AttachmentView, PhotoView } from '~/features/posting/post-file';
import type { IconName } from '~/ui/icon-paths';
import type { AreaKind, OfferKind, OfferStatus } from './offer';
import type { OfferReference } from './offer-references';

/** Where an offer is supplied. */
export type OfferAreaView = {
  areaKind: AreaKind;
  provinces: readonly string[];
  municipalities: readonly string[];
  placeName: string | null;
  radiusKm: number | null;
};

/** A price indication in euro cents; both null means on request. */
export type OfferPriceView = {
  priceFromCents: number | null;
  priceToCents: number | null;
  priceUnit: string | null;
};

/** How much can be supplied and when; amounts are counted in `capacityUnit`. */
export type OfferCapacityView = {
  capacityPerMonth: number | null;
  capacityUnit: string | null;
  smallestOrder: number | null;
  largestOrder: number | null;
  leadTimeDays: number | null;
  nextFreeOn: Date | null;
};

/** What a card shows. `distanceKm` is measured from the place somebody searched around. */
export type OfferCardView = OfferAreaView &
  OfferPriceView &
  OfferCapacityView & {
    id: string;
    slug: string;
    status: OfferStatus;
    kind: OfferKind;
    placeKinds: readonly string[];
    title: string;
    summary: string;
    organisation: string;
    pictogram: IconName;
    /** The main photo, when it has one. */
    photo: PhotoView | null;
    /** The address of its public page; null while it has none. */
    organisationSlug: string | null;
    categoryNames: string[];
    targetGroups: readonly string[];
    distanceKm: number | null;
    publishedAt: Date | null;
  };

/** What the detail page shows above what a card does. */
export type OfferDetailView = OfferCardView & {
  description: FormattedBlock[];
  language: string;
  organisationAbout: string;
  aboutLanguage: 'nl' | 'en';
  organisationPlace: string | null;
  /** Those of the organisation that apply to this offer and are valid today. */
  recognitions: readonly string[];
  impactText: string;
  impactHoursFrom: number | null;
  impactHoursTo: number | null;
  languages: readonly string[];
  references: OfferReference[];
  photos: PhotoView[];
  attachments: AttachmentView[];
};
