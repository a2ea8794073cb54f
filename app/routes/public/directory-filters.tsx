import {
  DIRECTORIES,
  DIRECTORY_CHOICES,
  DIRECTORY_DISTANCES,
  directoryPath,
  type DirectoryChoice,
  type DirectoryFilter,
} from '~/features/taxonomy/directory-filter';
import { Disclosure } from '~/ui/disclosure';
import { FilterPanel } from '~/ui/filter-panel';
import { CheckboxGroup, Select } from '~/ui/forms/choice-fields';
import { SuggestField } from '~/ui/forms/suggest-field';
import { NumberField, TextField } from '~/ui/forms/text-fields';
import { useFormat, useText } from '~/ui/use-text';
import { choiceLabel, choiceName, wordsOf, type DirectoryProps } from './directory-words';

/** Search box, place with distance, order and lists of choices with counts; one shareable address. */
export function DirectoryFilters({ kind, facts }: DirectoryProps) {
  const t = useText();
  const format = useFormat();
  const { filter, sort } = facts;
  const words = wordsOf(kind);
  return (
    <FilterPanel
      activeCount={facts.active.length}
      clearTo={directoryPath(`/${kind}`, { view: filter.view })}
      isLive
    >
      {filter.view === 'map' && <input type="hidden" name="view" value="map" />}
      {filter.spot && <input type="hidden" name="at" value={filter.spot} />}
      <SuggestField
        name="q"
        label={t(`${words}.query`)}
        example={t(`${words}.queryExample`)}
        defaultValue={filter.q}
        isOptional={false}
        source={`/search/suggest?in=${kind}`}
        texts={{
          groups: (group) => t(`directory.suggest.${group}`),
          found: (count) => t('directory.suggest.found', { count }),
        }}
      />
      <TextField
        name="place"
        label={t('directory.place')}
        defaultValue={filter.place}
        width="full"
        autoComplete="postal-code"
      />
      <Select
        name="km"
        label={t('directory.km')}
        defaultValue={filter.km === null ? '' : String(filter.km)}
        emptyLabel={t('directory.anyDistance')}
        options={DIRECTORY_DISTANCES.map((km) => ({ value: String(km), label: format.km(km) }))}
      />
      <Select
        name="sort"
        label={t('directory.sort')}
        defaultValue={sort}
        emptyLabel={null}
        options={DIRECTORIES[kind].sorts.map((value) => ({ value, label: t(`directory.sorts.${value}`) }))}
      />
      {DIRECTORIES[kind].choices.map((choice) => (
        <ChoiceList key={choice} kind={kind} choice={choice} facts={facts} />
      ))}
      {DIRECTORIES[kind].hasCapacity && <CapacityField filter={filter} />}
    </FilterPanel>
  );
}

/** The values of one list with how many hits each gives. Groups stand open; the others when something is chosen. */
function ChoiceList({ kind, choice, facts }: DirectoryProps & { choice: DirectoryChoice }) {
  const t = useText();
  const format = useFormat();
  const label = choiceLabel(t, kind, choice);
  const counts = facts.choices[choice] ?? [];
  if (counts.length === 0) return null;
  const chosen = facts.filter[choice];
  const list = (
    <CheckboxGroup
      name={DIRECTORY_CHOICES[choice].param}
      isLabelHidden={choice !== 'groups' && choice !== 'categories'}
      label={label}
      defaultValue={chosen}
      options={counts.map(({ id, count }) => {
        const name = choiceName(t, facts, choice, id);
        return { value: id, label: count === null ? name : `${name} (${format.number(count)})` };
      })}
    />
  );
  if (choice === 'groups')
    return (
      <>
        {/* Says that groups were asked for, so that a category goes when its group is unticked. */}
        <input type="hidden" name={DIRECTORY_CHOICES.groups.param} value="" />
        {list}
      </>
    );
  if (choice === 'categories') return list;
  return (
    <Disclosure summary={label} isOpen={chosen.length > 0}>
      {list}
    </Disclosure>
  );
}

function CapacityField({ filter }: { filter: DirectoryFilter }) {
  const t = useText();
  return (
    <Disclosure summary={t('directory.capacity.title')} isOpen={filter.capacity !== null}>
      <NumberField
        name="capacity"
        label={t('directory.capacity.label')}
        help={t('directory.capacity.help')}
        unit={t('directory.capacity.unit')}
        defaultValue={filter.capacity ?? ''}
      />
    </Disclosure>
  );
}
