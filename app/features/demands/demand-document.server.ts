import { createHash } from 'node:crypto';
import { pc2RegionsWithin } from '~/features/taxonomy/builtin-places';
import { categoryGroupOf, categoryWords } from '~/features/taxonomy/categories';
import { spotOf } from '~/features/taxonomy/spots';
import type { Prisma } from '~/platform/db.server';
import type { SearchCollection, SearchDocument } from '~/integrations/search/search-port';

/** The searchable index of live demands. */
export const DEMAND_COLLECTION = {
  name: 'demands',
  facets: [
    'categories',
    'groups',
    'areas',
    'provinces',
    'targetGroups',
    'recognitions',
    'languages',
    'spots',
    'kinds',
    'reserved',
  ],
  numbers: ['publishedAt', 'respondBy'],
} as const satisfies SearchCollection;

/** Turns a record into matching terms; the matching slice, which comes later, hands it in. */
export type AnalyseText = (record: {
  title: string;
  text: string;
  language: string;
  categoryWords: string[];
}) => { terms: string[]; parts: string[] };

export const DEMAND_DOCUMENT_INCLUDE = {
  organisation: { select: { name: true } },
  lots: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.DemandInclude;
export type IndexedDemand = Prisma.DemandGetPayload<{ include: typeof DEMAND_DOCUMENT_INCLUDE }>;

/** Sorts a demand without a deadline behind all others. */
const NO_DEADLINE = Date.parse('2100-01-01T00:00:00Z');
const seconds = (moment: number): number => Math.floor(moment / 1000);

/**
 * The demand as the search engine keeps it, which is public: a buyer or an amount that is hidden is not in it. `areas` says where it is to be supplied: `p:<province>` and
 * `r:<two postcode digits>`, or the regions around its centre when only a place name is known.
 */
export function toDemandDocument(demand: IndexedDemand, analyse: AnalyseText): SearchDocument {
  const categories = [...new Set([...demand.categories, ...demand.lots.flatMap((lot) => lot.categories)])];
  const words = [...new Set(categories.flatMap(categoryWords))];
  const groups = categories.map((id) => categoryGroupOf(id)?.id);
  const text = demandText(demand);
  const location = pointOf(demand);
  const { terms, parts } = analyse({
    title: demand.title,
    text,
    language: demand.language,
    categoryWords: words,
  });
  const content = {
    title: demand.title,
    body: [
      text,
      words.join(', '),
      demand.isBuyerHidden ? '' : demand.organisation.name,
      demand.placeName ?? '',
      parts.join(' '),
    ]
      .filter(Boolean)
      .join('\n'),
    terms,
    facets: {
      categories,
      groups: [...new Set(groups.filter((id) => id !== undefined))],
      areas: neededAreas(demand),
      provinces: demand.province ? [demand.province] : [],
      targetGroups: demand.targetGroups,
      recognitions: [...new Set([...demand.requiredRecognitions, ...demand.recognitions])],
      languages: [demand.language],
      spots: location ? [spotOf(location)] : [],
      kinds: [demand.kind],
      reserved: [demand.reserved],
    },
    numbers: {
      publishedAt: seconds((demand.publishedAt ?? demand.createdAt).getTime()),
      respondBy: seconds(demand.respondBy?.getTime() ?? NO_DEADLINE),
    },
    location,
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { id: demand.id, fingerprint, ...content };
}

type Worded = { description: string; lots: readonly { title: string; description: string }[] };

/** What a demand says besides its title: its own words and those of its lots. */
export const demandText = ({ description, lots }: Worded): string =>
  [description, ...lots.flatMap((lot) => [lot.title, lot.description])].filter(Boolean).join('\n');

function neededAreas(demand: IndexedDemand): string[] {
  const point = pointOf(demand);
  const around = point ? pc2RegionsWithin(point, 0) : [];
  const regions = demand.postcode ? [demand.postcode.slice(0, 2)] : around;
  return [...(demand.province ? [`p:${demand.province}`] : []), ...regions.map((region) => `r:${region}`)];
}

function pointOf(row: { lat: number | null; lon: number | null }): { lat: number; lon: number } | null {
  return row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };
}
