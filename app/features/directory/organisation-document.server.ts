import { createHash } from 'node:crypto';
import { analysePost } from '~/features/matching/analyse-post.server';
import { categoryGroupOf, categoryWords } from '~/features/taxonomy/categories';
import { spotOf } from '~/features/taxonomy/spots';
import type { SearchCollection, SearchDocument } from '~/integrations/search/search-port';
import type { Prisma } from '~/platform/db.server';

/** The searchable index of social enterprises that staff checked. */
export const ORGANISATION_COLLECTION = {
  name: 'organisations',
  facets: ['categories', 'groups', 'provinces', 'targetGroups', 'recognitions', 'spots'],
  numbers: ['publishedAt'],
} as const satisfies SearchCollection;

/** Which organisations stand in the directory: checked, and selling. */
export const LISTED = { status: 'verified', sells: true } as const satisfies Prisma.OrganisationWhereInput;

export const ORGANISATION_DOCUMENT_SELECT = {
  ...{ id: true, name: true, about: true, aboutEn: true, placeName: true, province: true },
  ...{ lat: true, lon: true, targetGroups: true, recognitions: true, verifiedAt: true, createdAt: true },
  offers: {
    where: { status: 'live' },
    select: { title: true, categories: true, targetGroups: true },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.OrganisationSelect;
export type IndexedOrganisation = Prisma.OrganisationGetPayload<{
  select: typeof ORGANISATION_DOCUMENT_SELECT;
}>;

/** The organisation as the search engine keeps it: itself, and what it offers now. */
export function toOrganisationDocument(organisation: IndexedOrganisation): SearchDocument {
  const { id, name, about, aboutEn, placeName, province, lat, lon, offers } = organisation;
  const categories = [...new Set(offers.flatMap((offer) => offer.categories))].sort();
  const groups = [...new Set(categories.map((category) => categoryGroupOf(category)?.id))];
  const titles = [...new Set(offers.map(({ title }) => title))].join('\n');
  const { parts } = analysePost({ title: name, text: `${about}\n${titles}`, language: 'nl' });
  const words = [...new Set(categories.flatMap(categoryWords))];
  const location = lat === null || lon === null ? null : { lat, lon };
  const content = {
    title: name,
    body: [about, aboutEn, titles, words.join(', '), placeName ?? '', parts.join(' ')]
      .filter(Boolean)
      .join('\n'),
    terms: [],
    facets: {
      categories,
      groups: groups.filter((group) => group !== undefined),
      provinces: province ? [province] : [],
      targetGroups: [
        ...new Set([...organisation.targetGroups, ...offers.flatMap((offer) => offer.targetGroups)]),
      ].sort(),
      recognitions: organisation.recognitions,
      spots: location ? [spotOf(location)] : [],
    },
    numbers: {
      publishedAt: Math.floor((organisation.verifiedAt ?? organisation.createdAt).getTime() / 1000),
    },
    location,
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { id, fingerprint, ...content };
}
