import { categoryName } from '~/features/taxonomy/categories';
import { categoryPictogram } from '~/features/taxonomy/category-pictogram';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import type { Prisma } from '~/platform/db.server';
import type { Locale } from '~/platform/i18n';
import type { DemandCardView } from './demand-view';

export const DEMAND_CARD_SELECT = {
  id: true,
  slug: true,
  status: true,
  title: true,
  categories: true,
  placeName: true,
  province: true,
  lat: true,
  lon: true,
  quantity: true,
  quantityUnit: true,
  valueBand: true,
  startsOn: true,
  respondBy: true,
  targetGroups: true,
  recognitions: true,
  publishedAt: true,
  organisation: { select: { name: true } },
} as const satisfies Prisma.DemandSelect;
export type DemandCardRow = Prisma.DemandGetPayload<{ select: typeof DEMAND_CARD_SELECT }>;

/** What a card shows of a row, in a language, measured from a point when there is one. */
export function toDemandCard(row: DemandCardRow, locale: Locale, from: Point | null): DemandCardView {
  const { id, slug, status, title, placeName, province, quantity, quantityUnit, valueBand } = row;
  const { startsOn, respondBy, targetGroups, recognitions, publishedAt } = row;
  const isPlaced = row.lat !== null && row.lon !== null;
  return {
    ...{ id, slug, status, title, placeName, province, quantity, quantityUnit, valueBand },
    ...{ startsOn, respondBy, targetGroups, recognitions, publishedAt },
    organisation: row.organisation.name,
    pictogram: categoryPictogram(row.categories),
    categoryNames: row.categories.map((category) => categoryName(category, locale)),
    distanceKm: from && isPlaced ? distanceKm(from, { lat: row.lat, lon: row.lon } as Point) : null,
  };
}
