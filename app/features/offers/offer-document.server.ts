import { createHash } from 'node:crypto';
import { pc2RegionsOfPlace, pc2RegionsWithin, placeKey } from '~/features/taxonomy/builtin-places';
import { wordsOf } from '~/features/posting/formatted-text';
import { parseFormatted } from '~/features/posting/parse-formatted.server';
import { categoryGroupOf, categoryWords } from '~/features/taxonomy/categories';
import { placeKindWords } from '~/features/taxonomy/place-kinds';
import { priceBandOf } from '~/features/taxonomy/price-bands';
import { spotOf } from '~/features/taxonomy/spots';
import type { Prisma } from '~/platform/db.server';
import type { SearchCollection, SearchDocument } from '~/integrations/search/search-port';

/** The searchable index of live offers. */
export const OFFER_COLLECTION = {
  name: 'offers',
  facets: [
    'categories',
    'groups',
    'areas',
    'provinces',
    'targetGroups',
    'recognitions',
    'prices',
    'languages',
    'spots',
    'kinds',
    'placeKinds',
  ],
  numbers: ['publishedAt', 'capacityPerMonth', 'largestOrder', 'leadTimeDays'],
} as const satisfies SearchCollection;

/** Turns a record into matching terms; the matching slice, which comes later, hands it in. */
export type AnalyseText = (record: {
  title: string;
  text: string;
  language: string;
  categoryWords: string[];
}) => { terms: string[]; parts: string[] };

export const OFFER_DOCUMENT_INCLUDE = {
  organisation: {
    select: {
      ...{ name: true, lat: true, lon: true, province: true, placeName: true },
      ...{ targetGroups: true, recognitions: true },
    },
  },
} as const satisfies Prisma.OfferInclude;
export type IndexedOffer = Prisma.OfferGetPayload<{ include: typeof OFFER_DOCUMENT_INCLUDE }>;

/**
 * The offer as the search engine keeps it. An offer without a place of its own stands where its organisation is; one
 * that names no languages is supplied in that of its text.
 * `areas` says where it supplies: `nl`, `p:<province>`, `m:<municipality>` or `r:<two postcode digits>`.
 */
export function toOfferDocument(offer: IndexedOffer, analyse: AnalyseText): SearchDocument {
  const { organisation } = offer;
  const words = [...new Set(offer.categories.flatMap(categoryWords))];
  const groups = offer.categories.map((id) => categoryGroupOf(id)?.id);
  const location = pointOf(offer) ?? pointOf(organisation);
  const province = offer.province ?? organisation.province;
  const placeName = offer.placeName ?? organisation.placeName ?? '';
  const text = [offer.summary, wordsOf(parseFormatted(offer.description)), offer.impactText]
    .filter(Boolean)
    .join('\n');
  const placeKinds = offer.kind === 'placement' ? offer.placeKinds : [];
  const sought = [...words, ...placeKinds.map(placeKindWords)].join(', ');
  const { terms, parts } = analyse({
    title: offer.title,
    text,
    language: offer.language,
    categoryWords: words,
  });
  const content = {
    title: offer.title,
    body: [text, sought, organisation.name, placeName, parts.join(' ')].filter(Boolean).join('\n'),
    terms,
    facets: {
      categories: offer.categories,
      groups: [...new Set(groups.filter((id) => id !== undefined))],
      areas: suppliedAreas(offer),
      provinces: province ? [province] : [],
      targetGroups: offer.targetGroups.length > 0 ? offer.targetGroups : organisation.targetGroups,
      recognitions: organisation.recognitions,
      prices: [priceBandOf(offer.priceFromCents ?? offer.priceToCents)],
      languages: offer.languages.length > 0 ? offer.languages : [offer.language],
      spots: location ? [spotOf(location)] : [],
      kinds: [offer.kind],
      placeKinds,
    },
    numbers: {
      publishedAt: Math.floor((offer.publishedAt ?? offer.createdAt).getTime() / 1000),
      capacityPerMonth: offer.capacityPerMonth ?? 0,
      largestOrder: offer.largestOrder ?? 0,
      leadTimeDays: offer.leadTimeDays ?? 0,
    },
    location,
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { id: offer.id, fingerprint, ...content };
}

function suppliedAreas(offer: IndexedOffer): string[] {
  if (offer.areaKind === 'country') return ['nl'];
  if (offer.areaKind === 'provinces') return offer.provinces.map((province) => `p:${province}`);
  if (offer.areaKind === 'municipalities')
    return offer.municipalities.flatMap((name) => [
      `m:${placeKey(name)}`,
      ...pc2RegionsOfPlace(name).map((region) => `r:${region}`),
    ]);
  const centre = pointOf(offer) ?? pointOf(offer.organisation);
  if (!centre || offer.radiusKm === null) return [];
  return pc2RegionsWithin(centre, offer.radiusKm).map((region) => `r:${region}`);
}

function pointOf(row: { lat: number | null; lon: number | null }): { lat: number; lon: number } | null {
  return row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
}
