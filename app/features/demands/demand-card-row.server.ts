import type { AppContext } from '~/features/accounts/actor';
import { categoryName } from '~/features/taxonomy/categories';
import { categoryPictogram } from '~/features/taxonomy/category-pictogram';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import type { Prisma } from '~/platform/db.server';
import { BUYER_SELECT, buyerNameFor, hiddenFrom } from './demand-access.server';
import type { DemandCardView } from './demand-view';

export const DEMAND_CARD_SELECT = {
  ...BUYER_SELECT,
  id: true,
  slug: true,
  status: true,
  kind: true,
  title: true,
  categories: true,
  placeName: true,
  province: true,
  lat: true,
  lon: true,
  quantity: true,
  quantityUnit: true,
  isRecurring: true,
  valueBand: true,
  startsOn: true,
  respondBy: true,
  targetGroups: true,
  recognitions: true,
  requiredRecognitions: true,
  reserved: true,
  outcome: true,
  publishedAt: true,
  _count: { select: { lots: true } },
} as const satisfies Prisma.DemandSelect;
export type DemandCardRow = Prisma.DemandGetPayload<{ select: typeof DEMAND_CARD_SELECT }>;

/** What a card shows this reader of a row, measured from a point when there is one. */
export function toDemandCard(
  { actor, locale }: Pick<AppContext, 'actor' | 'locale'>,
  row: DemandCardRow,
  from: Point | null,
): DemandCardView {
  const { id, slug, status, kind, title, placeName, province, quantity, quantityUnit, isRecurring } = row;
  const { startsOn, respondBy, targetGroups, recognitions, requiredRecognitions, publishedAt } = row;
  const { reserved, outcome, isBuyerHidden, isValueHidden } = row;
  const isPlaced = row.lat !== null && row.lon !== null;
  return {
    ...{ id, slug, status, kind, title, placeName, province, quantity, quantityUnit, isRecurring },
    ...{ startsOn, respondBy, targetGroups, recognitions, requiredRecognitions, publishedAt },
    ...{ reserved, outcome, isBuyerHidden, isValueHidden },
    organisation: buyerNameFor(actor, row),
    valueBand: hiddenFrom(actor, row).value ? null : row.valueBand,
    lotCount: row._count.lots,
    pictogram: categoryPictogram(row.categories),
    categoryNames: row.categories.map((category) => categoryName(category, locale)),
    distanceKm: from && isPlaced ? distanceKm(from, { lat: row.lat, lon: row.lon } as Point) : null,
  };
}
