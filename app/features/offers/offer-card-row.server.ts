import type { AppContext } from '~/features/accounts/actor';
import { POST_FILES_SELECT, toPostFiles } from '~/features/posting/post-files.server';
import { categoryName } from '~/features/taxonomy/categories';
import { categoryPictogram } from '~/features/taxonomy/category-pictogram';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import type { Prisma } from '~/platform/db.server';
import type { OfferCardView } from './offer-view';

/** Columns that a card shows as they are. */
const AS_THEY_ARE = {
  ...{ id: true, slug: true, status: true, title: true, summary: true, publishedAt: true },
  ...{ kind: true, placeKinds: true },
  ...{ priceFromCents: true, priceToCents: true, priceUnit: true },
  ...{ capacityPerMonth: true, capacityUnit: true, smallestOrder: true, largestOrder: true },
  ...{ leadTimeDays: true, nextFreeOn: true },
  ...{ areaKind: true, provinces: true, municipalities: true, radiusKm: true, targetGroups: true },
} as const satisfies Prisma.OfferSelect;

export const OFFER_CARD_SELECT = {
  ...AS_THEY_ARE,
  categories: true,
  placeName: true,
  lat: true,
  lon: true,
  files: { ...POST_FILES_SELECT, where: { file: { purpose: 'photo' } }, take: 1 },
  organisation: { select: { name: true, slug: true, status: true, placeName: true, lat: true, lon: true } },
} as const satisfies Prisma.OfferSelect;
export type OfferCardRow = Prisma.OfferGetPayload<{ select: typeof OFFER_CARD_SELECT }>;

type AsTheyAre = Pick<OfferCardRow, keyof typeof AS_THEY_ARE>;
const NAMES = Object.keys(AS_THEY_ARE) as (keyof AsTheyAre)[];

/** What a card shows of a row, measured from a point when there is one; a firm that is free again is not full now. */
export function toOfferCard(
  ctx: Pick<AppContext, 'env' | 'clock' | 'locale'>,
  row: OfferCardRow,
  from: Point | null,
): OfferCardView {
  const { organisation } = row;
  const at = pointOf(row) ?? pointOf(organisation);
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, row[name]])) as AsTheyAre),
    nextFreeOn: row.nextFreeOn && row.nextFreeOn > ctx.clock.now() ? row.nextFreeOn : null,
    placeName: row.placeName ?? organisation.placeName,
    organisation: organisation.name,
    pictogram: categoryPictogram(row.categories),
    organisationSlug: organisation.status === 'verified' ? organisation.slug : null,
    categoryNames: row.categories.map((category) => categoryName(category, ctx.locale)),
    photo: toPostFiles(ctx, row.files, row.status === 'live').photos[0] ?? null,
    distanceKm: from && at ? distanceKm(from, at) : null,
  };
}

/** Where a row stands, when it does. */
export function pointOf(row: { lat: number | null; lon: number | null }): Point | null {
  return row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
}
