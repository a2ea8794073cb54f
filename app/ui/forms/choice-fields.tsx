import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { useText } from '../use-text';
import { FieldFrame, FieldsetFrame } from './field-frame';
import { asChoices, asText, asTicked } from './initial-value';
import { controlProps, type Field, type FieldProps, useField } from './use-field';

export interface Option {
  value: string;
  label: string;
  /** A line under the label that helps to choose. */
  hint?: ReactNode;
  isDisabled?: boolean;
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  /** The first, empty entry; `null` leaves it out. */
  emptyLabel?: string | null;
}

/** One out of many, as the browser's own list. Up to six options read better as `RadioGroup`. */
export function Select({ options, emptyLabel, ...props }: SelectProps) {
  const t = useText();
  const field = useField(props);
  return (
    <FieldFrame props={props} field={field}>
      <span className="select">
        <select
          {...controlProps(props.name, field)}
          className="input select__control"
          defaultValue={asText(field.initial.raw)}
        >
          {emptyLabel !== null && <option value="">{emptyLabel ?? t('ui.form.choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </span>
    </FieldFrame>
  );
}

interface ChoiceGroupProps extends FieldProps {
  options: readonly Option[];
  /** `cards` gives each option a box, for choices that need explaining; `row` puts short ones side by side. */
  variant?: 'list' | 'cards' | 'row';
}

/** One out of a few. */
export function RadioGroup({ options, variant = 'list', ...props }: ChoiceGroupProps) {
  return <ChoiceGroup type="radio" {...{ options, variant }} {...props} />;
}

/** Any number out of a few; the schema reads a list. */
export function CheckboxGroup({ options, variant = 'list', ...props }: ChoiceGroupProps) {
  return <ChoiceGroup type="checkbox" {...{ options, variant }} {...props} />;
}

function ChoiceGroup({
  type,
  options,
  variant = 'list',
  ...props
}: ChoiceGroupProps & { type: 'radio' | 'checkbox' }) {
  const field = useField(props);
  const chosen = asChoices(field.initial.raw);
  return (
    <FieldsetFrame props={props} field={field}>
      <div className={`choices choices--${variant}`}>
        {options.map((option) => (
          <Choice
            key={option.value}
            {...{ type, option, field }}
            name={props.name}
            isChosen={chosen.includes(option.value)}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  option: Option;
  name: string;
  field: Field;
  isChosen: boolean;
}

/** One radio button or checkbox with its words. */
export function Choice({ type, option, name, field, isChosen }: ChoiceProps) {
  const id = `${field.id}-${option.value.replace(/\W+/g, '-')}`;
  const hintId = `${id}-hint`;
  return (
    <div className="choice">
      <input
        {...field.register}
        className="choice__control"
        id={id}
        type={type}
        name={name}
        value={option.value}
        defaultChecked={isChosen}
        disabled={option.isDisabled}
        aria-describedby={option.hint ? hintId : undefined}
        aria-invalid={field.error === undefined ? undefined : true}
      />
      <label className="choice__label" htmlFor={id}>
        {option.label}
      </label>
      {option.hint && (
        <div className="choice__hint" id={hintId}>
          {option.hint}
        </div>
      )}
    </div>
  );
}

/** A single yes-or-no box; the schema reads a boolean. */
export function Checkbox(props: FieldProps) {
  const field = useField(props);
  return (
    <div className="field" data-invalid={field.error === undefined ? undefined : ''}>
      {field.error !== undefined && (
        <p className="field__error" id={field.ids.error}>
          <Icon name="alert" />
          <span>{field.error}</span>
        </p>
      )}
      <div className="choice">
        <input
          {...controlProps(props.name, field)}
          className="choice__control"
          type="checkbox"
          value="true"
          defaultChecked={asTicked(field.initial.raw)}
        />
        <label className="choice__label" htmlFor={field.id}>
          {props.label}
        </label>
        {props.help && (
          <div className="choice__hint" id={field.ids.help}>
            {props.help}
          </div>
        )}
      </div>
    </div>
  );
}
