import {
  activeFilterCount,
  DIRECTORY_DISTANCES,
  directoryPath,
  type DirectoryFilter,
  type DirectorySort,
} from '~/features/taxonomy/directory-filter';
import type { GroupCount } from '~/features/taxonomy/search-directory.server';
import { ButtonLink } from '~/ui/button';
import { EmptyState } from '~/ui/empty-state';
import { FilterPanel } from '~/ui/filter-panel';
import { CheckboxGroup, Select } from '~/ui/forms/choice-fields';
import { TextField } from '~/ui/forms/text-fields';
import { Notice } from '~/ui/notice';
import { useFormat, useText } from '~/ui/use-text';

/** What both directories know about their list. */
export type DirectoryFacts = {
  filter: DirectoryFilter;
  sort: DirectorySort;
  groups: GroupCount[];
  placeName: string | null;
  isPlaceUnknown: boolean;
  isSearchAway: boolean;
};

interface DirectoryFiltersProps {
  /** The slice whose words are shown, and the address of its directory. */
  slice: 'offers' | 'demands';
  facts: DirectoryFacts;
  sorts: readonly DirectorySort[];
}

/** Search box, categories with counts, place with distance and order; one shareable address. */
export function DirectoryFilters({ slice, facts, sorts }: DirectoryFiltersProps) {
  const t = useText();
  const format = useFormat();
  const { filter, sort, groups } = facts;
  return (
    <FilterPanel
      key={directoryPath(slice, filter)}
      activeCount={activeFilterCount(filter)}
      clearTo={`/${slice}`}
    >
      <TextField
        name="q"
        type="search"
        label={t(`${slice}.directory.q`)}
        example={t(`${slice}.directory.qExample`)}
        defaultValue={filter.q}
        isOptional={false}
        width="full"
      />
      <TextField
        name="place"
        label={t(`${slice}.directory.place`)}
        defaultValue={filter.place}
        width="full"
        autoComplete="postal-code"
      />
      <Select
        name="km"
        label={t(`${slice}.directory.km`)}
        defaultValue={filter.km === null ? '' : String(filter.km)}
        emptyLabel={t(`${slice}.directory.anyDistance`)}
        options={DIRECTORY_DISTANCES.map((km) => ({ value: String(km), label: format.km(km) }))}
      />
      <Select
        name="sort"
        label={t(`${slice}.directory.sort`)}
        defaultValue={sort}
        emptyLabel={null}
        options={sorts.map((value) => ({ value, label: t(`${slice}.directory.sorts.${value}`) }))}
      />
      <CheckboxGroup
        name="group"
        label={t(`${slice}.directory.groups`)}
        defaultValue={filter.groups}
        options={groups.map(({ id, name, count }) => ({
          value: id,
          label: count === null ? name : `${name} (${format.number(count)})`,
        }))}
      />
    </FilterPanel>
  );
}

/** What went differently than asked: search away, or a place nobody knows. */
export function DirectoryNotices({ slice, facts }: Pick<DirectoryFiltersProps, 'slice' | 'facts'>) {
  const t = useText();
  return (
    <>
      {facts.isSearchAway && (
        <Notice tone="warning" title={t(`${slice}.directory.searchAway.title`)}>
          {t(`${slice}.directory.searchAway.text`)}
        </Notice>
      )}
      {facts.isPlaceUnknown && (
        <Notice tone="warning">{t(`${slice}.directory.placeUnknown`, { place: facts.filter.place })}</Notice>
      )}
    </>
  );
}

/** Nothing fits: which condition to let go of. */
export function NothingFound({ slice, facts }: Pick<DirectoryFiltersProps, 'slice' | 'facts'>) {
  const t = useText();
  const { filter } = facts;
  const path = `/${slice}`;
  const ways = [
    { isOn: filter.q !== '', key: 'withoutWords', to: directoryPath(path, filter, { q: '' }) },
    { isOn: filter.groups.length > 0, key: 'withoutGroups', to: directoryPath(path, filter, { groups: [] }) },
    {
      isOn: filter.place !== '' && filter.km !== null,
      key: 'anyDistance',
      to: directoryPath(path, filter, { km: null }),
    },
    { isOn: activeFilterCount(filter) > 0, key: 'all', to: path },
  ];
  return (
    <EmptyState
      title={t(`${slice}.directory.nothing.title`)}
      motif={slice === 'offers' ? 'missing-right' : 'missing-left'}
      level={3}
      actions={ways
        .filter(({ isOn }) => isOn)
        .map(({ key, to }) => (
          <ButtonLink key={key} to={to} variant="secondary">
            {t(`${slice}.directory.nothing.${key}`)}
          </ButtonLink>
        ))}
    >
      {t(`${slice}.directory.nothing.text`)}
    </EmptyState>
  );
}
