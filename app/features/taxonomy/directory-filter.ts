/** Distances a directory can be narrowed to, in great-circle kilometres. */
export const DIRECTORY_DISTANCES = [10, 25, 50, 100] as const;
/** How far "near" reaches for somebody who names a place and no distance. */
export const NEAR_KM = 25;
export const DIRECTORY_SORTS = ['relevance', 'newest', 'distance', 'deadline'] as const;
export type DirectorySort = (typeof DIRECTORY_SORTS)[number];
export const DIRECTORY_PAGE_SIZE = 20;

/** How a directory is shown; the list is there in both. */
export const DIRECTORY_VIEWS = ['list', 'map'] as const;
export type DirectoryView = (typeof DIRECTORY_VIEWS)[number];

/** Lists out of which any number may be chosen, by their name in an address; their values stand in directory-values.ts. */
export const DIRECTORY_CHOICES = {
  groups: { param: 'group' },
  categories: { param: 'category' },
  targetGroups: { param: 'target-group' },
  recognitions: { param: 'recognition' },
  prices: { param: 'price' },
  languages: { param: 'language' },
  kinds: { param: 'kind' },
  placeKinds: { param: 'place-kind' },
} as const satisfies Record<string, { param: string }>;
export type DirectoryChoice = keyof typeof DIRECTORY_CHOICES;
export const CHOICE_NAMES = Object.keys(DIRECTORY_CHOICES) as DirectoryChoice[];

/** What each directory can be narrowed and sorted by. Facets of its search collection carry the names of the choices. */
export const DIRECTORIES = {
  offers: {
    choices: [
      ...(['groups', 'categories', 'kinds', 'placeKinds'] as const),
      ...(['targetGroups', 'recognitions', 'prices', 'languages'] as const),
    ],
    sorts: ['relevance', 'newest', 'distance'],
    hasCapacity: true,
  },
  demands: {
    choices: ['groups', 'categories', 'kinds', 'targetGroups', 'recognitions', 'languages'],
    sorts: ['relevance', 'newest', 'deadline', 'distance'],
    hasCapacity: false,
  },
  organisations: {
    choices: ['groups', 'categories', 'targetGroups', 'recognitions'],
    sorts: ['relevance', 'newest', 'distance'],
    hasCapacity: false,
  },
} as const satisfies Record<
  string,
  { choices: readonly DirectoryChoice[]; sorts: readonly DirectorySort[]; hasCapacity: boolean }
>;
export type DirectoryKind = keyof typeof DIRECTORIES;

/** The directory that an address names; offers when it names none. */
export const readDirectoryKind = (name: string | null): DirectoryKind =>
  name === 'demands' || name === 'organisations' ? name : 'offers';

/** What a person may narrow a directory by, as its shareable address says it; of each list one shared value is enough. */
export type DirectoryFilter = Record<DirectoryChoice, string[]> & {
  /** Words that must occur. */
  q: string;
  /** A typed postcode or name of a place. */
  place: string;
  km: number | null;
  /** A spot of the map, as `spotOf` writes it; empty for anywhere. */
  spot: string;
  /** At least this much per month, in the unit of the record. */
  capacity: number | null;
  sort: DirectorySort | null;
  view: DirectoryView;
  /** 1-based. */
  page: number;
};

/** A filter that is on, and what to change to take it away. */
export type ActiveFilter = {
  name: 'q' | 'place' | 'spot' | 'capacity' | DirectoryChoice;
  value: string;
  without: Partial<DirectoryFilter>;
};

/** The address of the same list with some conditions changed; it starts at the first page again. */
export function directoryPath(
  path: string,
  filter: Partial<DirectoryFilter>,
  changes: Partial<DirectoryFilter> = {},
): string {
  const { q, place, km, spot, capacity, sort, view, ...choices } = { ...filter, ...changes };
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of CHOICE_NAMES)
    for (const value of choices[name] ?? []) params.append(DIRECTORY_CHOICES[name].param, value);
  if (place) params.set('place', place);
  if (place && km) params.set('km', String(km));
  if (spot) params.set('at', spot);
  if (capacity) params.set('capacity', String(capacity));
  if (sort) params.set('sort', sort);
  if (view === 'map') params.set('view', view);
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}
