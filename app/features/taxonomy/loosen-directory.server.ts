import type { SearchEngine } from '~/integrations/search/search-port';
import {
  DIRECTORY_DISTANCES,
  type DirectoryChoice,
  type DirectoryFilter,
  type DirectoryKind,
} from './directory-filter';
import { directoryQuery } from './directory-query';
import type { FoundPlace } from './places';
import { suggestSpelling } from './suggest-spelling';

/** A filter to let go of, what the address then says, and how many records that gives. */
export type Loosening = { name: string; changes: Partial<DirectoryFilter>; count: number };

const NEAR_MISSES = 4;
const MOST_WAYS = 5;

/** What hurts least to let go of comes first; the words a person typed come last. */
const ORDER: readonly DirectoryChoice[] = [
  'languages',
  'prices',
  'placeKinds',
  'kinds',
  'recognitions',
  'targetGroups',
  'categories',
  'groups',
];

function waysOut(filter: DirectoryFilter): Omit<Loosening, 'count'>[] {
  const { place, km } = filter;
  const spelling = suggestSpelling(filter.q);
  const wider = DIRECTORY_DISTANCES.find((distance) => km !== null && distance > km);
  const isNear = place !== '' && km !== null;
  return [
    ...(spelling ? [{ name: 'spelling', changes: { q: spelling } }] : []),
    ...(isNear && wider ? [{ name: 'wider', changes: { km: wider } }] : []),
    ...(isNear ? [{ name: 'anyDistance', changes: { km: null } }] : []),
    ...(filter.spot ? [{ name: 'spot', changes: { spot: '' } }] : []),
    ...(filter.capacity === null ? [] : [{ name: 'capacity', changes: { capacity: null } }]),
    ...ORDER.filter((name) => filter[name].length > 0).map((name) => ({
      name,
      changes: name === 'groups' ? { groups: [], categories: [] } : { [name]: [] },
    })),
    ...(filter.q ? [{ name: 'words', changes: { q: '' } }] : []),
  ];
}

/** For a list without hits: which filters to loosen with the number each would give, and the nearest misses. */
export async function loosenDirectory(
  search: Pick<SearchEngine, 'search'>,
  collection: string,
  asked: { kind: DirectoryKind; filter: DirectoryFilter; place: FoundPlace | null },
): Promise<{ ways: Loosening[]; nearIds: string[] }> {
  const tried = await Promise.all(
    waysOut(asked.filter).map(async (way) => {
      const query = directoryQuery(asked.kind, { ...asked.filter, ...way.changes }, asked.place);
      const { total, ids } = await search.search(collection, {
        ...query,
        ...{ facets: [], countWithout: {}, page: 1, perPage: NEAR_MISSES },
      });
      return { ...way, count: total, ids };
    }),
  );
  const helpful = tried.filter(({ count }) => count > 0);
  return {
    ways: helpful.slice(0, MOST_WAYS).map(({ name, changes, count }) => ({ name, changes, count })),
    nearIds: helpful.find(({ name }) => name !== 'words')?.ids ?? [],
  };
}
