import { useId } from 'react';
import { useMessage } from '../use-text';
import { fieldId } from './field-id';
import type { InitialValue } from './initial-value';
import type { FieldHandlers } from './use-zod-form';
import { valueAt } from './value-at';
import { useFormContext } from './zod-form';

/** What every field takes. */
export interface FieldProps {
  /** The name that is posted; dots nest ("area.kind"). */
  name: string;
  label: string;
  /** How to answer, in one sentence. */
  help?: string | undefined;
  /** An answer from real life; "Bijvoorbeeld:" is put before it. */
  example?: string | undefined;
  /** Overrules what the schema says; marks the label with "(niet verplicht)". */
  isOptional?: boolean | undefined;
  /** For fields in a plain form (filters), or to overrule the form's own value. */
  defaultValue?: unknown;
  /** The label is there for screen readers only; for a search box with a clear button. */
  isLabelHidden?: boolean | undefined;
}

export interface Field {
  id: string;
  error: string | undefined;
  isOptional: boolean;
  initial: InitialValue;
  register: Partial<FieldHandlers>;
  /** Ids of help, example and error, for `aria-describedby`. */
  describedBy: string | undefined;
  ids: { help: string; example: string; error: string };
}

/** Ties a field to the form around it: its id, first value, error and descriptions. Works without a form too. */
export function useField({ name, help, example, isOptional, defaultValue }: FieldProps): Field {
  const form = useFormContext();
  const say = useMessage();
  const ownId = useId().replaceAll(':', '');
  const id = fieldId(form?.id ?? ownId, name);
  const ids = { help: `${id}-help`, example: `${id}-example`, error: `${id}-error` };
  const message: unknown = form ? valueAt(form.errors, `${name}.message`) : undefined;
  const error = typeof message === 'string' ? say(message) : undefined;
  const describedBy = [help && ids.help, example && ids.example, error && ids.error]
    .filter(Boolean)
    .join(' ');
  const fromForm = form?.initial(name) ?? { raw: undefined, isTyped: false };
  return {
    id,
    ids,
    error,
    isOptional: isOptional ?? form?.isOptional(name) ?? false,
    initial:
      fromForm.isTyped || defaultValue === undefined ? fromForm : { raw: defaultValue, isTyped: false },
    register: form ? form.register(name) : {},
    describedBy: describedBy === '' ? undefined : describedBy,
  };
}

/** The attributes every single control shares. */
export function controlProps(name: string, field: Field) {
  return {
    ...field.register,
    id: field.id,
    name,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.error === undefined ? undefined : true,
  };
}
