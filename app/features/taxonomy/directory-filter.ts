import { CATEGORIES, CATEGORY_GROUPS, categoryGroupOf } from './categories';
import { RECOGNITIONS } from './recognitions';
import { TARGET_GROUPS } from './target-groups';

/** Distances a directory can be narrowed to, in great-circle kilometres. */
export const DIRECTORY_DISTANCES = [10, 25, 50, 100] as const;
export const DIRECTORY_SORTS = ['relevance', 'newest', 'distance', 'deadline'] as const;
export type DirectorySort = (typeof DIRECTORY_SORTS)[number];
export const DIRECTORY_PAGE_SIZE = 20;
const LAST_PAGE = 500;
const MOST_CAPACITY = 1_000_000;

/** Lists out of which any number may be chosen: their name in an address and what may stand there. */
export const DIRECTORY_CHOICES = {
  groups: { param: 'group', values: CATEGORY_GROUPS.map(({ id }) => id) },
  categories: { param: 'category', values: CATEGORIES.map(({ id }) => id) },
  targetGroups: { param: 'target-group', values: TARGET_GROUPS },
  recognitions: { param: 'recognition', values: RECOGNITIONS },
  prices: { param: 'price', values: ['indication', 'on-request'] },
  languages: { param: 'language', values: ['nl', 'en'] },
} as const satisfies Record<string, { param: string; values: readonly string[] }>;
export type DirectoryChoice = keyof typeof DIRECTORY_CHOICES;
export const CHOICE_NAMES = Object.keys(DIRECTORY_CHOICES) as DirectoryChoice[];

/** What each directory can be narrowed and sorted by. Facets of its search collection carry the names of the choices. */
export const DIRECTORIES = {
  offers: {
    choices: ['groups', 'categories', 'targetGroups', 'recognitions', 'prices', 'languages'],
    sorts: ['relevance', 'newest', 'distance'],
    hasCapacity: true,
  },
  demands: {
    choices: ['groups', 'categories', 'targetGroups', 'recognitions', 'languages'],
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
  /** At least this much per month, in the unit of the record. */
  capacity: number | null;
  sort: DirectorySort | null;
  /** 1-based. */
  page: number;
};

/** Reads an address; what makes no sense is left out, so that an old or mistyped link still shows a list. */
export function readDirectoryFilter(params: URLSearchParams, kind: DirectoryKind): DirectoryFilter {
  const { choices, sorts, hasCapacity } = DIRECTORIES[kind];
  const text = (name: string, max: number) =>
    (params.get(name) ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, max);
  const chosen = (name: DirectoryChoice): string[] => {
    const { param, values } = DIRECTORY_CHOICES[name];
    const wanted = new Set(params.getAll(param));
    if (!choices.some((choice) => choice === name)) return [];
    return values.filter((value) => wanted.has(value));
  };
  const page = Number(params.get('page') ?? 1);
  const capacity = Number(params.get('capacity') ?? 0);
  return {
    q: text('q', 200),
    place: text('place', 80),
    km: DIRECTORY_DISTANCES.find((km) => String(km) === params.get('km')) ?? null,
    ...withGroups(chosen('groups'), chosen('categories'), params.has('group')),
    targetGroups: chosen('targetGroups'),
    recognitions: chosen('recognitions'),
    prices: chosen('prices'),
    languages: chosen('languages'),
    capacity:
      hasCapacity && Number.isInteger(capacity) && capacity >= 1 ? Math.min(capacity, MOST_CAPACITY) : null,
    sort: sorts.find((sort) => sort === params.get('sort')) ?? null,
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  };
}

/** A category goes when its group goes; an address with categories alone chooses their groups. */
function withGroups(groups: string[], categories: string[], areGroupsNamed: boolean) {
  const groupOf = (category: string) => categoryGroupOf(category)?.id ?? '';
  if (!areGroupsNamed) return { groups: [...new Set(categories.map(groupOf))], categories };
  return { groups, categories: categories.filter((category) => groups.includes(groupOf(category))) };
}

/** How many filters are on; a category counts instead of its group. */
export const activeFilterCount = (filter: DirectoryFilter): number => activeFilters(filter).length;

/** A filter that is on, and what to change to take it away. */
export type ActiveFilter = {
  name: 'q' | 'place' | 'capacity' | DirectoryChoice;
  value: string;
  without: Partial<DirectoryFilter>;
};

/** Every filter that is on, one by one, in the order of the form. */
export function activeFilters(filter: DirectoryFilter): ActiveFilter[] {
  const list = (name: DirectoryChoice): ActiveFilter[] =>
    filter[name].map((value) => ({
      name,
      value,
      without: withoutValue(filter, name, value),
    }));
  return [
    ...(filter.q ? [{ name: 'q', value: filter.q, without: { q: '' } } as const] : []),
    ...(filter.place
      ? [{ name: 'place', value: filter.place, without: { place: '', km: null } } as const]
      : []),
    ...list('groups').filter(
      ({ value }) => !filter.categories.some((category) => categoryGroupOf(category)?.id === value),
    ),
    ...CHOICE_NAMES.filter((name) => name !== 'groups').flatMap(list),
    ...(filter.capacity !== null
      ? [{ name: 'capacity', value: String(filter.capacity), without: { capacity: null } } as const]
      : []),
  ];
}

function withoutValue(
  filter: DirectoryFilter,
  name: DirectoryChoice,
  value: string,
): Partial<DirectoryFilter> {
  const left = filter[name].filter((other) => other !== value);
  return { [name]: left };
}

/** The address of the same list with some conditions changed; it starts at the first page again. */
export function directoryPath(
  path: string,
  filter: Partial<DirectoryFilter>,
  changes: Partial<DirectoryFilter> = {},
): string {
  const { q, place, km, capacity, sort, ...choices } = { ...filter, ...changes };
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of CHOICE_NAMES)
    for (const value of choices[name] ?? []) params.append(DIRECTORY_CHOICES[name].param, value);
  if (place) params.set('place', place);
  if (place && km) params.set('km', String(km));
  if (capacity) params.set('capacity', String(capacity));
  if (sort) params.set('sort', sort);
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}
