import { readPage } from '~/platform/read-page';
import { categoryGroupOf } from './categories';
import {
  DIRECTORIES,
  DIRECTORY_CHOICES,
  DIRECTORY_DISTANCES,
  DIRECTORY_VIEWS,
  type DirectoryChoice,
  type DirectoryFilter,
  type DirectoryKind,
} from './directory-filter';
import { valuesOf } from './directory-values';
import { isSpot } from './spots';

const LAST_PAGE = 500;
const MOST_CAPACITY = 1_000_000;

/** Reads an address; what makes no sense is left out, so that an old or mistyped link still shows a list. */
export function readDirectoryFilter(params: URLSearchParams, kind: DirectoryKind): DirectoryFilter {
  const { choices, sorts, hasCapacity } = DIRECTORIES[kind];
  const text = (name: string, max: number) =>
    (params.get(name) ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, max);
  const chosen = (name: DirectoryChoice): string[] => {
    const wanted = new Set(params.getAll(DIRECTORY_CHOICES[name].param));
    if (!choices.some((choice) => choice === name)) return [];
    return valuesOf(kind, name).filter((value) => wanted.has(value));
  };
  const capacity = Number(params.get('capacity') ?? 0);
  return {
    q: text('q', 200),
    place: text('place', 80),
    km: DIRECTORY_DISTANCES.find((km) => String(km) === params.get('km')) ?? null,
    spot: isSpot(text('at', 20)) ? text('at', 20) : '',
    ...withGroups(chosen('groups'), chosen('categories'), params.has('group')),
    targetGroups: chosen('targetGroups'),
    recognitions: chosen('recognitions'),
    prices: chosen('prices'),
    languages: chosen('languages'),
    kinds: chosen('kinds'),
    placeKinds: chosen('placeKinds'),
    capacity:
      hasCapacity && Number.isInteger(capacity) && capacity >= 1 ? Math.min(capacity, MOST_CAPACITY) : null,
    sort: sorts.find((sort) => sort === params.get('sort')) ?? null,
    view: DIRECTORY_VIEWS.find((view) => view === params.get('view')) ?? 'list',
    page: readPage(params, LAST_PAGE),
  };
}

/** A category goes when its group goes; an address with categories alone chooses their groups. */
function withGroups(groups: string[], categories: string[], areGroupsNamed: boolean) {
  const groupOf = (category: string) => categoryGroupOf(category)?.id ?? '';
  if (!areGroupsNamed) return { groups: [...new Set(categories.map(groupOf))], categories };
  return { groups, categories: categories.filter((category) => groups.includes(groupOf(category))) };
}
