import { categoryGroupOf } from './categories';
import {
  type ActiveFilter,
  CHOICE_NAMES,
  type DirectoryChoice,
  type DirectoryFilter,
} from './directory-filter';

/** Every filter that is on, one by one, in the order of the form; a category counts instead of its group. */
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
    ...(filter.spot ? [{ name: 'spot', value: filter.spot, without: { spot: '' } } as const] : []),
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
