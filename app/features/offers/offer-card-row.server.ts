import { categoryName } from '~/features/taxonomy/categories';
import { categoryPictogram } from '~/features/taxonomy/category-pictogram';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import type { Prisma } from '~/platform/db.server';
import type { Locale } from '~/platform/i18n';
import type { OfferCardView } from './offer-view';

export const OFFER_CARD_SELECT = {
  id: true,
  slug: true,
  status: true,
  title: true,
  categories: true,
  priceFromCents: true,
  priceToCents: true,
  priceUnit: true,
  capacityPerMonth: true,
  capacityUnit: true,
  areaKind: true,
  provinces: true,
  placeName: true,
  radiusKm: true,
  lat: true,
  lon: true,
  targetGroups: true,
  publishedAt: true,
  organisation: { select: { name: true, slug: true, status: true, placeName: true, lat: true, lon: true } },
} as const satisfies Prisma.OfferSelect;
export type OfferCardRow = Prisma.OfferGetPayload<{ select: typeof OFFER_CARD_SELECT }>;

/** What a card shows of a row, in a language, measured from a point when there is one. */
export function toOfferCard(row: OfferCardRow, locale: Locale, from: Point | null): OfferCardView {
  const { id, slug, status, title, priceFromCents, priceToCents, priceUnit, organisation } = row;
  const { capacityPerMonth, capacityUnit, areaKind, provinces, radiusKm, targetGroups, publishedAt } = row;
  const at = pointOf(row) ?? pointOf(organisation);
  return {
    ...{ id, slug, status, title, priceFromCents, priceToCents, priceUnit },
    ...{ capacityPerMonth, capacityUnit, areaKind, provinces, radiusKm, targetGroups, publishedAt },
    placeName: row.placeName ?? organisation.placeName,
    organisation: organisation.name,
    pictogram: categoryPictogram(row.categories),
    organisationSlug: organisation.status === 'verified' ? organisation.slug : null,
    categoryNames: row.categories.map((category) => categoryName(category, locale)),
    distanceKm: from && at ? distanceKm(from, at) : null,
  };
}

/** Where a row stands, when it does. */
export function pointOf(row: { lat: number | null; lon: number | null }): Point | null {
  return row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
}
