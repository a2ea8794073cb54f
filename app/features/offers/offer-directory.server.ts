import type { AppContext } from '~/features/accounts/actor';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { chosenCategories } from '~/features/taxonomy/directory-query';
import { boxOf, listFromDatabase, MOST_MEASURED } from '~/features/taxonomy/list-from-database.server';
import { PRICE_BANDS, type PriceBand, priceRangeOf } from '~/features/taxonomy/price-bands';
import {
  directoryFacts,
  type DirectoryHits,
  inOrder,
  searchDirectory,
} from '~/features/taxonomy/search-directory.server';
import type { Prisma } from '~/platform/db.server';
import { OFFER_KINDS } from './offer';
import { offersVisibleTo } from './offer-access.server';
import { OFFER_CARD_SELECT, pointOf, toOfferCard } from './offer-card-row.server';

/** One page of the directory of live offers; ids come from search, rows through the visibility filter. */
export async function getOfferDirectory(ctx: AppContext, filter: DirectoryFilter) {
  const hits = await searchDirectory(ctx, 'offers', filter);
  const live: Prisma.OfferWhereInput = { AND: [{ status: 'live' }, offersVisibleTo(ctx.actor)] };
  const { rows, total } = hits.ids
    ? { rows: await offersWithIds(ctx, live, [...hits.ids, ...hits.nearIds]), total: hits.total }
    : await offersFromDatabase(ctx, live, filter, hits);
  const cards = rows.map((row) => toOfferCard(ctx, row, hits.place));
  return {
    ...directoryFacts(ctx, hits, filter),
    total,
    pageCount: Math.ceil(total / DIRECTORY_PAGE_SIZE),
    offers: hits.nearIds.length > 0 ? [] : cards,
    /** Shown when nothing fits: what fits all but one condition. */
    nearMisses: hits.nearIds.length > 0 ? cards : [],
  };
}

async function offersWithIds(ctx: AppContext, live: Prisma.OfferWhereInput, ids: string[]) {
  const rows = await ctx.db.offer.findMany({
    where: { AND: [{ id: { in: ids } }, live] },
    select: OFFER_CARD_SELECT,
  });
  return inOrder(rows, ids);
}

async function offersFromDatabase(
  ctx: AppContext,
  live: Prisma.OfferWhereInput,
  filter: DirectoryFilter,
  hits: DirectoryHits,
) {
  const where: Prisma.OfferWhereInput = { AND: [live, ...offerConditions(filter, hits.place)] };
  const newestFirst: Prisma.OfferOrderByWithRelationInput[] = [{ publishedAt: 'desc' }, { id: 'asc' }];
  return listFromDatabase(
    { filter, place: hits.place, page: hits.page, isByDistance: hits.sort === 'distance' },
    {
      count: () => ctx.db.offer.count({ where }),
      page: (range) =>
        ctx.db.offer.findMany({ where, select: OFFER_CARD_SELECT, orderBy: newestFirst, ...range }),
      located: async () =>
        (
          await ctx.db.offer.findMany({
            where,
            select: LOCATED_SELECT,
            orderBy: newestFirst,
            take: MOST_MEASURED,
          })
        ).map(({ id, organisation, ...own }) => ({ id, at: pointOf(own) ?? pointOf(organisation) })),
      withIds: (ids) => offersWithIds(ctx, live, ids),
    },
  );
}

const LOCATED_SELECT = {
  ...{ id: true, lat: true, lon: true },
  organisation: { select: { lat: true, lon: true } },
} as const satisfies Prisma.OfferSelect;

/** What the search engine would be asked, on the columns of the database; words are looked for as they are written. */
function offerConditions(filter: DirectoryFilter, place: DirectoryHits['place']): Prisma.OfferWhereInput[] {
  const { targetGroups, recognitions, languages, prices, placeKinds, capacity } = filter;
  const kinds = OFFER_KINDS.filter((kind) => filter.kinds.includes(kind));
  const categories = chosenCategories(filter);
  const box = boxOf(filter, place);
  const someOf = (values: string[], condition: Prisma.OfferWhereInput) =>
    values.length > 0 ? [condition] : [];
  return [
    ...filter.q
      .split(/\s+/)
      .filter(Boolean)
      .map((word): Prisma.OfferWhereInput => {
        const holds = { contains: word, mode: 'insensitive' } as const;
        return { OR: [{ title: holds }, { description: holds }, { organisation: { name: holds } }] };
      }),
    ...someOf(categories, { categories: { hasSome: categories } }),
    ...someOf(targetGroups, {
      OR: [
        { targetGroups: { hasSome: targetGroups } },
        { targetGroups: { isEmpty: true }, organisation: { targetGroups: { hasSome: targetGroups } } },
      ],
    }),
    ...someOf(recognitions, { organisation: { recognitions: { hasSome: recognitions } } }),
    ...someOf(kinds, { kind: { in: kinds } }),
    ...someOf(placeKinds, { kind: 'placement', placeKinds: { hasSome: placeKinds } }),
    ...someOf(languages, {
      OR: [
        { languages: { hasSome: languages } },
        { languages: { isEmpty: true }, language: { in: languages } },
      ],
    }),
    ...someOf(prices, { OR: PRICE_BANDS.filter((band) => prices.includes(band)).flatMap(pricedIn) }),
    ...(capacity === null ? [] : [{ capacityPerMonth: { gte: capacity } }]),
    ...(box ? [{ OR: [box, { lat: null, organisation: box }] }] : []),
  ];
}

/** The lowest indicated price lies in the band. */
function pricedIn(band: PriceBand): Prisma.OfferWhereInput[] {
  const range = priceRangeOf(band);
  if (!range) return [{ priceFromCents: null, priceToCents: null }];
  const cents = { gte: range.fromCents, ...(range.belowCents === null ? {} : { lt: range.belowCents }) };
  return [{ priceFromCents: cents }, { priceFromCents: null, priceToCents: cents }];
}
