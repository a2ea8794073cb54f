import type { AppContext } from '~/features/accounts/actor';
import { fileAddress } from '~/features/organisations/file-address.server';
import { categoryGroupOf, categoryName } from '~/features/taxonomy/categories';
import { DIRECTORY_PAGE_SIZE, type DirectoryFilter } from '~/features/taxonomy/directory-filter';
import { chosenCategories } from '~/features/taxonomy/directory-query';
import { distanceKm, type Point } from '~/features/taxonomy/distance';
import { directoryFacts, inOrder, searchDirectory } from '~/features/taxonomy/search-directory.server';
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
    : await listedFromDatabase(ctx, filter);
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

async function listedWithIds(ctx: AppContext, ids: string[]): Promise<CardRow[]> {
  const rows = await ctx.db.organisation.findMany({
    where: { id: { in: ids }, ...LISTED },
    select: CARD_SELECT,
  });
  return inOrder(rows, ids);
}

async function listedFromDatabase(ctx: AppContext, filter: DirectoryFilter) {
  const categories = chosenCategories(filter);
  const where: Prisma.OrganisationWhereInput = {
    ...LISTED,
    ...(filter.q ? { name: { contains: filter.q, mode: 'insensitive' } } : {}),
    ...(categories.length > 0
      ? { offers: { some: { status: 'live', categories: { hasSome: categories } } } }
      : {}),
  };
  const [rows, total] = await Promise.all([
    ctx.db.organisation.findMany({
      where,
      select: CARD_SELECT,
      orderBy: [{ verifiedAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      skip: (filter.page - 1) * DIRECTORY_PAGE_SIZE,
      take: DIRECTORY_PAGE_SIZE,
    }),
    ctx.db.organisation.count({ where }),
  ]);
  return { rows, total };
}

function toCard(ctx: AppContext, row: CardRow, from: Point | null): OrganisationCardView {
  const { id, slug, name, placeName, lat, lon, recognitions, targetGroups, offers } = row;
  const isEnglish = ctx.locale === 'en' && row.aboutEn !== '';
  const groups = new Set(
    offers.flatMap(({ categories }) =>
      categories.map((category) => categoryGroupOf(category)?.id ?? category),
    ),
  );
  return {
    ...{ id, slug, name, placeName, recognitions, targetGroups },
    about: shorten(isEnglish ? row.aboutEn : row.about),
    aboutLanguage: isEnglish ? 'en' : 'nl',
    logo: row.logo && fileAddress(ctx, row.logo),
    categoryNames: [...groups].map((group) => categoryName(group, ctx.locale)),
    offerCount: offers.length,
    distanceKm: from && lat !== null && lon !== null ? distanceKm(from, { lat, lon }) : null,
  };
}
