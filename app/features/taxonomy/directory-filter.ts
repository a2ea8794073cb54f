import { CATEGORY_GROUPS } from './categories';

/** Distances a directory can be narrowed to, in great-circle kilometres. */
export const DIRECTORY_DISTANCES = [10, 25, 50, 100] as const;
export const DIRECTORY_SORTS = ['relevance', 'newest', 'distance', 'deadline'] as const;
export type DirectorySort = (typeof DIRECTORY_SORTS)[number];
export const DIRECTORY_PAGE_SIZE = 20;

/** What a person may narrow a directory by, as its shareable address says it. */
export type DirectoryFilter = {
  /** Words that must occur. */
  q: string;
  /** Ids of category groups; one shared is enough. */
  groups: string[];
  /** A typed postcode or name of a place. */
  place: string;
  km: number | null;
  sort: DirectorySort | null;
  /** 1-based. */
  page: number;
};

const LAST_PAGE = 500;

/** Reads an address; what makes no sense is left out, so that an old or mistyped link still shows a list. */
export function readDirectoryFilter(params: URLSearchParams): DirectoryFilter {
  const text = (name: string, max: number) =>
    (params.get(name) ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, max);
  const wanted = new Set(params.getAll('group'));
  const page = Number(params.get('page') ?? 1);
  return {
    q: text('q', 200),
    groups: CATEGORY_GROUPS.map(({ id }) => id).filter((id) => wanted.has(id)),
    place: text('place', 80),
    km: DIRECTORY_DISTANCES.find((km) => String(km) === params.get('km')) ?? null,
    sort: DIRECTORY_SORTS.find((sort) => sort === params.get('sort')) ?? null,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** How many filters are on. */
export const activeFilterCount = (filter: DirectoryFilter): number =>
  [filter.q, filter.place].filter(Boolean).length + filter.groups.length;

/** The address of the same list with some conditions changed; it starts at the first page again. */
export function directoryPath(
  path: string,
  filter: DirectoryFilter,
  changes: Partial<DirectoryFilter> = {},
): string {
  const { q, groups, place, km, sort } = { ...filter, ...changes };
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const group of groups) params.append('group', group);
  if (place) params.set('place', place);
  if (place && km) params.set('km', String(km));
  if (sort) params.set('sort', sort);
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}
