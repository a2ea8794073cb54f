import { useNavigate } from '@remix-run/react';
import { useState, type KeyboardEvent } from 'react';
import { useAddress } from '../locale-link';
import { useHydrated } from '../use-hydrated';
import { FieldFrame } from './field-frame';
import { asText } from './initial-value';
import { nextSuggestion, withHeadings, type Suggestion } from './suggestion';
import { controlProps, useField, type FieldProps } from './use-field';
import { useSuggestions } from './use-suggestions';

interface SuggestFieldProps extends FieldProps {
  /** Rooted address that answers `{ suggestions }`; `q` is added to its query. */
  source: string;
  texts: { groups: (group: string) => string; found: (count: number) => string };
}

/**
 * A search box that suggests while one types (an editable combobox). Arrow keys choose, Enter goes there, Escape
 * closes, and without a choice Enter searches. Without JavaScript it is the same box in the same form.
 */
export function SuggestField({ source, texts, ...props }: SuggestFieldProps) {
  const field = useField(props);
  const isHydrated = useHydrated();
  const address = useAddress();
  const navigate = useNavigate();
  const [current, setCurrent] = useState(-1);
  const { suggestions, ask, clear } = useSuggestions(address(source));
  const isOpen = suggestions.length > 0;
  const listId = `${field.id}-list`;
  const optionId = (at: number) => `${field.id}-option-${at}`;
  const close = () => {
    setCurrent(-1);
    clear();
  };
  const go = (suggestion: Suggestion) => {
    close();
    void navigate(address(suggestion.to));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = suggestions[current];
    if (event.key === 'Escape' && isOpen) close();
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isOpen)
      setCurrent(nextSuggestion(current, event.key === 'ArrowDown' ? 1 : -1, suggestions.length));
    else if (event.key === 'Enter' && chosen) go(chosen);
    else return;
    event.preventDefault();
  };
  const combobox = isHydrated && {
    role: 'combobox',
    autoComplete: 'off',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-activedescendant': current >= 0 ? optionId(current) : undefined,
    onKeyDown,
    onBlur: close,
    onChange: (event: { target: HTMLInputElement }) => {
      setCurrent(-1);
      ask(event.target.value);
    },
  };
  return (
    <FieldFrame props={props} field={field}>
      <div className="suggest">
        <input
          {...controlProps(props.name, field)}
          {...combobox}
          type="search"
          className="input input--full"
          defaultValue={asText(field.initial.raw)}
        />
        {isHydrated && (
          <>
            <div
              className="suggest__list"
              id={listId}
              role="listbox"
              aria-label={props.label}
              hidden={!isOpen}
            >
              {withHeadings(suggestions).map(({ entry, heading }, at) => (
                <SuggestionOption
                  key={`${entry.group} ${entry.id}`}
                  id={optionId(at)}
                  isCurrent={at === current}
                  heading={heading && texts.groups(heading)}
                  suggestion={entry}
                  onChoose={() => go(entry)}
                />
              ))}
            </div>
            <span className="visually-hidden" role="status">
              {isOpen ? texts.found(suggestions.length) : ''}
            </span>
          </>
        )}
      </div>
    </FieldFrame>
  );
}

interface SuggestionOptionProps {
  id: string;
  isCurrent: boolean;
  heading: string | null;
  suggestion: Suggestion;
  onChoose: () => void;
}

/** Chosen by the keys of the box, or by a pointer, which must not take the focus out of the box. */
function SuggestionOption({ id, isCurrent, heading, suggestion, onChoose }: SuggestionOptionProps) {
  return (
    <>
      {heading && (
        <div className="suggest__group" role="presentation">
          {heading}
        </div>
      )}
      <div
        className="suggest__option"
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isCurrent}
        onPointerDown={(event) => event.preventDefault()}
        onClick={onChoose}
        onKeyDown={({ key }) => key === 'Enter' && onChoose()}
      >
        {suggestion.name}
        {suggestion.detail && <span className="suggest__detail">{suggestion.detail}</span>}
      </div>
    </>
  );
}
