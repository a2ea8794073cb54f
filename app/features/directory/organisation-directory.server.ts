import type { AppContext } from '~/features/accounts/actor';
import { aboutIn } from '~/features/organisations/about-in';
import { fileAddress } from '~/features/organisations/file-address.server';
import { categoryGroupOf, categoryName } from '~/features/taxonomy/categories';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { chosenCategories } from '~/features/taxonomy/directory-query';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import { boxOf, listFromDatabase, MOST_MEASURED } from '~/features/taxonomy/list-from-database.server';
import {
  directoryFacts,
  type DirectoryHits,
  inOrder,
  searchDirectory,
} from '~/features/taxonomy/search-directory.server';
import type { Prisma } from '~/platform/db.server';
import { shorten } from '~/ui/page-meta';
import { LISTED } from './organisation-document.server';
import type { OrganisationCardView } from './organisation-view';

const CARD_SELECT = {
  ...{ id: true, slug: true, name: true, about: true, aboutEn: true, placeName: true, lat: true, lon: true },
  ...{ recognitions: true, targetGroups: true },
  logo: { select: { id: true, name: true, purpose: true } },
  offers: { where: { status: 'live' }, select: { categories: true } },
} as const satisfies Prisma.OrganisationSelect;
type CardRow = Prisma.OrganisationGetPayload<{ select: typeof CARD_SELECT }>;

/** One page of the directory of checked social enterprises; ids come from search, rows are read as they are now. */
export async function getOrganisationDirectory(ctx: AppContext, filter: DirectoryFilter) {
  const hits = await searchDirectory(ctx, 'organisations', filter);
  const { rows, total } = hits.ids
    ? { rows: await listedWithIds(ctx, [...hits.ids, ...hits.nearIds]), total: hits.total }
    : await listedFromDatabase(ctx, filter, hits);
  const cards = rows.map((row) => toCard(ctx, row, hits.place));
  return {
    ...directoryFacts(ctx, hits, filter),
    total,
    pageCount: Math.ceil(total / DIRECTORY_PAGE_SIZE),
    organisations: hits.nearIds.length > 0 ? [] : cards,
    /** Shown when nothing fits: what fits all but one condition. */
    nearMisses: hits.nearIds.length > 0 ? cards : [],
  };
}

/** Cards of the enterprises with these ids that stand in the directory, in their order. */
export async function getOrganisationCards(ctx: AppContext, ids: string[]): Promise<OrganisationCardView[]> {
  return (await listedWithIds(ctx, ids)).map((row) => toCard(ctx, row, null));
}

async function listedWithIds(ctx: AppContext, ids: string[]): Promise<CardRow[]> {
  const rows = await ctx.db.organisation.findMany({
    where: { id: { in: ids }, ...LISTED },
    select: CARD_SELECT,
  });
  return inOrder(rows, ids);
}

async function listedFromDatabase(ctx: AppContext, filter: DirectoryFilter, hits: DirectoryHits) {
  const where: Prisma.OrganisationWhereInput = { ...LISTED, AND: listedConditions(filter, hits.place) };
  const orderBy: Prisma.OrganisationOrderByWithRelationInput[] = [
    { verifiedAt: { sort: 'desc', nulls: 'last' } },
    { id: 'asc' },
  ];
  return listFromDatabase(
    { filter, place: hits.place, page: hits.page, isByDistance: hits.sort === 'distance' },
    {
      count: () => ctx.db.organisation.count({ where }),
      page: (range) => ctx.db.organisation.findMany({ where, select: CARD_SELECT, orderBy, ...range }),
      located: async () =>
        (
          await ctx.db.organisation.findMany({
            where,
            select: { id: true, lat: true, lon: true },
            orderBy,
            take: MOST_MEASURED,
          })
        ).map(({ id, lat, lon }) => ({ id, at: lat === null || lon === null ? null : { lat, lon } })),
      withIds: (ids) => listedWithIds(ctx, ids),
    },
  );
}

/** What the search engine would be asked, on the columns of the database; words are looked for as they are written. */
function listedConditions(
  filter: DirectoryFilter,
  place: DirectoryHits['place'],
): Prisma.OrganisationWhereInput[] {
  const { targetGroups, recognitions } = filter;
  const categories = chosenCategories(filter);
  const box = boxOf(filter, place);
  const offering = (offer: Prisma.OfferWhereInput) =>
    ({ offers: { some: { status: 'live', ...offer } } }) as const;
  return [
    ...filter.q
      .split(/\s+/)
      .filter(Boolean)
      .map((word): Prisma.OrganisationWhereInput => {
        const holds = { contains: word, mode: 'insensitive' } as const;
        return { OR: [{ name: holds }, { about: holds }, offering({ title: holds })] };
      }),
    ...(categories.length > 0 ? [offering({ categories: { hasSome: categories } })] : []),
    ...(targetGroups.length > 0
      ? [
          {
            OR: [
              { targetGroups: { hasSome: targetGroups } },
              offering({ targetGroups: { hasSome: targetGroups } }),
            ],
          },
        ]
      : []),
    ...(recognitions.length > 0 ? [{ recognitions: { hasSome: recognitions } }] : []),
    ...(box ? [box] : []),
  ];
}

function toCard(ctx: AppContext, row: CardRow, from: Point | null): OrganisationCardView {
  const { id, slug, name, placeName, lat, lon, recognitions, targetGroups, offers } = row;
  const said = aboutIn(ctx.locale, row);
  const groups = new Set(
    offers.flatMap(({ categories }) =>
      categories.map((category) => categoryGroupOf(category)?.id ?? category),
    ),
  );
  return {
    ...{ id, slug, name, placeName, recognitions, targetGroups },
    about: shorten(said.about),
    aboutLanguage: said.aboutLanguage,
    logo: row.logo && fileAddress(ctx, row.logo),
    categoryNames: [...groups].map((group) => categoryName(group, ctx.locale)),
    offerCount: offers.length,
    distanceKm: from && lat !== null && lon !== null ? distanceKm(from, { lat, lon }) : null,
  };
}
