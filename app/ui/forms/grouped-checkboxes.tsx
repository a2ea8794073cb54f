import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { localePath } from '~/platform/i18n';
import { Icon } from '../icon';
import { useLocale } from '../locale-link';
import { useText } from '../use-text';
import { Choice, type Option } from './choice-fields';
import { FieldsetFrame } from './field-frame';
import { asChoices } from './initial-value';
import { type Field, type FieldProps, useField } from './use-field';

export interface OptionGroup {
  label: string;
  /** Words that also lead here when someone filters. */
  keywords?: string;
  options: readonly (Option & { keywords?: string })[];
}

interface GroupedCheckboxesProps extends FieldProps {
  groups: readonly OptionGroup[];
  /** An address that answers `?q=` with `{ values }`: further options that the typed words lead to. */
  lookUpPath?: string;
}

/** Many checkboxes in groups that fold; with JavaScript a filter box narrows them. The schema reads a list. */
export function GroupedCheckboxes({ groups, lookUpPath, ...props }: GroupedCheckboxesProps) {
  const t = useText();
  const field = useField(props);
  const filterId = useId();
  const [query, setQuery] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(() => new Set(asChoices(field.initial.raw)));
  const further = useLookUp(lookUpPath, query);
  const found = groups.map((group) => ({
    group,
    values: withFurther(group, matchingValues(group, query), further),
  }));
  const count = found.reduce((sum, { values }) => sum + values.size, 0);

  // What was typed before the scripts were there.
  useEffect(() => {
    if (filter.current?.value) setQuery(filter.current.value);
  }, []);

  function rememberChoice(event: ChangeEvent<HTMLDivElement>) {
    const box: EventTarget = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const next = new Set(chosen);
    if (box.checked) next.add(box.value);
    else next.delete(box.value);
    setChosen(next);
  }

  return (
    <FieldsetFrame props={props} field={field}>
      <div className="grouped js-only">
        <label className="visually-hidden" htmlFor={filterId}>
          {t('ui.form.filterLabel')}
        </label>
        <span className="input-icon">
          <Icon name="search" />
          <input
            ref={filter}
            id={filterId}
            className="input input--l"
            type="search"
            autoComplete="off"
            placeholder={t('ui.form.filterLabel')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </span>
        <p className="field__help" role="status">
          {query === '' ? '' : t('ui.form.filterFound', { count })}
        </p>
      </div>
      <div className="grouped__groups" onChange={rememberChoice}>
        {found.map(({ group, values }) => (
          <Group
            key={group.label}
            name={props.name}
            {...{ group, values, chosen, field }}
            isFiltered={query !== ''}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

const PAUSE_MS = 250;
const LOOK_UP_FROM = 3;
const NOTHING: ReadonlySet<string> = new Set();

/** What the server adds to a filter text, once the person stops typing; nothing when it cannot be reached. */
function useLookUp(path: string | undefined, query: string): ReadonlySet<string> {
  const locale = useLocale();
  const [answer, setAnswer] = useState({ query: '', values: NOTHING });
  const text = query.trim();
  useEffect(() => {
    if (!path || text.length < LOOK_UP_FROM) return undefined;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      const address = `${localePath(path, locale)}?q=${encodeURIComponent(text)}`;
      fetch(address, { signal: asking.signal })
        .then((response) => (response.ok ? response.json() : { values: [] }))
        .then(({ values }: { values: string[] }) => setAnswer({ query: text, values: new Set(values) }))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [path, text, locale]);
  return answer.query === text ? answer.values : NOTHING;
}

const withFurther = (group: OptionGroup, values: Set<string>, further: ReadonlySet<string>): Set<string> =>
  new Set(group.options.map(({ value }) => value).filter((value) => values.has(value) || further.has(value)));

interface GroupProps {
  group: OptionGroup;
  name: string;
  field: Field;
  values: ReadonlySet<string>;
  chosen: ReadonlySet<string>;
  isFiltered: boolean;
}

function Group({ group, name, field, values, chosen, isFiltered }: GroupProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(() => group.options.some((option) => chosen.has(option.value)));
  const count = group.options.filter((option) => chosen.has(option.value)).length;
  return (
    <details
      className="grouped__group"
      hidden={values.size === 0}
      open={isFiltered || isOpen}
      onToggle={(event) => !isFiltered && setOpen(event.currentTarget.open)}
    >
      <summary className="grouped__summary">
        <span>{group.label}</span>
        {count > 0 && <span className="badge badge--action">{t('ui.form.chosen', { count })}</span>}
      </summary>
      <div className="choices">
        {group.options.map((option) => (
          <div key={option.value} hidden={!values.has(option.value)}>
            <Choice type="checkbox" {...{ option, name, field }} isChosen={chosen.has(option.value)} />
          </div>
        ))}
      </div>
    </details>
  );
}

/** The options of a group that answer a filter text; a hit on the group's own name keeps all of them. */
export function matchingValues(group: OptionGroup, query: string): Set<string> {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const isHit = (text: string) => words.every((word) => plain(text).includes(word));
  const own = `${group.label} ${group.keywords ?? ''}`;
  const options = isHit(own)
    ? group.options
    : group.options.filter((option) => isHit(`${own} ${option.label} ${option.keywords ?? ''}`));
  return new Set(options.map((option) => option.value));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
