import { type InputHTMLAttributes, useState } from 'react';
import { toDayInput } from '../format';
import { useLocale } from '../locale-link';
import { useFormat, useText } from '../use-text';
import { FieldFrame } from './field-frame';
import { formatMoneyInput } from './format-money-input';
import { asText, type InitialValue } from './initial-value';
import { controlProps, type FieldProps, useField } from './use-field';

type InputAttributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'autoComplete'
  | 'inputMode'
  | 'maxLength'
  | 'placeholder'
  | 'spellCheck'
  | 'list'
  | 'autoCapitalize'
>;

interface TextFieldProps extends FieldProps, InputAttributes {
  /** How long an answer usually is: the width of the box. */
  width?: 's' | 'm' | 'l' | 'full';
}

/** One line of text: names, e-mail (`type="email"`), postcode, search (`type="search"`), password. */
export function TextField({ width = 'l', type = 'text', ...props }: TextFieldProps) {
  const field = useField(props);
  const { autoComplete, inputMode, maxLength, placeholder, spellCheck, list, autoCapitalize } = props;
  return (
    <FieldFrame props={props} field={field}>
      <input
        {...controlProps(props.name, field)}
        {...{ type, autoComplete, inputMode, maxLength, placeholder, spellCheck, list, autoCapitalize }}
        className={`input input--${width}`}
        defaultValue={type === 'password' ? undefined : asText(field.initial.raw)}
      />
    </FieldFrame>
  );
}

interface UnitFieldProps extends FieldProps {
  /** Shown behind the box: "km", "per maand". */
  unit?: string | undefined;
  inputMode?: 'numeric' | 'decimal';
}

/** A number; commas and points are both understood. The schema decides about whole numbers and limits. */
export function NumberField({ unit, inputMode = 'numeric', ...props }: UnitFieldProps) {
  const field = useField(props);
  const format = useFormat();
  const { raw, isTyped } = field.initial;
  const shown =
    typeof raw === 'number' && !isTyped ? format.number(raw, { useGrouping: false }) : asText(raw);
  return (
    <FieldFrame props={props} field={field}>
      <span className="input-group">
        <input
          {...controlProps(props.name, field)}
          className="input input--s input--number"
          inputMode={inputMode}
          autoComplete="off"
          defaultValue={shown}
        />
        {unit && <span className="input-group__unit">{unit}</span>}
      </span>
    </FieldFrame>
  );
}

/** An amount in euros; stored values are integer cents. Use it with `moneyCents()` in the schema. */
export function MoneyField({ unit, ...props }: Omit<UnitFieldProps, 'inputMode'>) {
  const field = useField(props);
  const locale = useLocale();
  const { raw, isTyped } = field.initial;
  const shown = typeof raw === 'number' && !isTyped ? formatMoneyInput(raw, locale) : asText(raw);
  return (
    <FieldFrame props={props} field={field}>
      <span className="input-group">
        <span className="input-group__unit" aria-hidden="true">
          €
        </span>
        <input
          {...controlProps(props.name, field)}
          className="input input--m input--number"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={shown}
        />
        {unit && <span className="input-group__unit">{unit}</span>}
      </span>
    </FieldFrame>
  );
}

interface DateFieldProps extends FieldProps {
  /** First and last day to choose, "2026-03-03". */
  min?: string | undefined;
  max?: string | undefined;
  type?: 'date' | 'datetime-local' | 'time' | 'month';
}

/** A day, with the calendar of the browser. Stored values may be a Date or "2026-03-03". */
export function DateField({ min, max, type = 'date', ...props }: DateFieldProps) {
  const field = useField(props);
  return (
    <FieldFrame props={props} field={field}>
      <input
        {...controlProps(props.name, field)}
        {...{ min, max, type }}
        className="input input--m"
        defaultValue={asDay(field.initial, type === 'date')}
      />
    </FieldFrame>
  );
}

function asDay({ raw }: InitialValue, isDay: boolean): string {
  return raw instanceof Date && isDay ? toDayInput(raw) : asText(raw);
}

interface TextAreaProps extends FieldProps {
  rows?: number;
  maxLength?: number;
  /** How many words read well; with JavaScript they are counted while one types. */
  wordGoal?: { from: number; to: number };
}

/** Text of more lines. With `maxLength` the help says how long it may be. */
export function TextArea({ rows = 5, maxLength, wordGoal, ...props }: TextAreaProps) {
  const t = useText();
  const help =
    props.help ?? (maxLength === undefined ? undefined : t('ui.form.maxLength', { max: maxLength }));
  const withHelp = { ...props, help };
  const field = useField(withHelp);
  const [words, setWords] = useState<number | null>(null);
  return (
    <FieldFrame props={withHelp} field={field}>
      <textarea
        {...controlProps(props.name, field)}
        className="input input--full input--area"
        rows={rows}
        defaultValue={asText(field.initial.raw)}
        {...(wordGoal ? { onInput: (event) => setWords(countWords(event.currentTarget.value)) } : {})}
      />
      {wordGoal && (
        <p className="field__help">
          {words !== null && `${t('ui.form.words', { count: words })} `}
          {t('ui.form.wordGoal', wordGoal)}
        </p>
      )}
    </FieldFrame>
  );
}

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
