import { useNavigation, useSubmit } from '@remix-run/react';
import { type FormEvent, type RefObject, useCallback, useId, useMemo, useRef } from 'react';
import {
  type FieldErrors,
  type UseFormRegisterReturn,
  set,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import type { z } from 'zod';
import { isOptionalField } from './form-input';
import type { FormRefusal } from './form-refusal';
import { initialValue, type InitialValue } from './initial-value';
import { parseForm } from './parse-form';

interface ZodFormOptions {
  /** The schema the action uses too. */
  schema: z.ZodType;
  /** Stored values by field name or nested; lists for checkboxes, cents for money, dates for days. */
  defaultValues?: Readonly<Record<string, unknown>>;
  /** What the action answered; undefined as long as it did not refuse. */
  submission?: FormRefusal | undefined;
  /** Start of all ids in the form; give one when a test or a link needs to know it. */
  id?: string;
}

/** Everything `<ZodForm>` and the fields inside need. */
export interface ZodForm {
  id: string;
  element: RefObject<HTMLFormElement>;
  register: (name: string) => FieldHandlers;
  errors: FieldErrors;
  /** How often the form was sent or refused by the browser, and the last refusal of the server. */
  submitCount: number;
  submission: FormRefusal | undefined;
  isBusy: boolean;
  initial: (name: string) => InitialValue;
  isOptional: (name: string) => boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** What a control gets of react-hook-form: its name and the events after which it is checked again. */
export type FieldHandlers = Pick<UseFormRegisterReturn, 'name' | 'onChange' | 'onBlur'>;

type Submitter = HTMLButtonElement | HTMLInputElement | null;

/**
 * Joins zod, react-hook-form and a Remix action. The form element is the truth: the browser checks the very FormData
 * the action will get, with the same `parseForm`, and only then sends it. Without JavaScript the form posts by itself.
 * react-hook-form gets no hold of the controls: it would write what it believes of them over what they hold.
 */
export function useZodForm({ schema, defaultValues, submission, id }: ZodFormOptions): ZodForm {
  const ownId = useId().replaceAll(':', '');
  const element = useRef<HTMLFormElement>(null);
  const submitter = useRef<Submitter>(null);
  const isBusy = useNavigation().formData !== undefined;
  const serverErrors = useMemo(() => nestErrors(submission?.fieldErrors ?? {}), [submission]);

  const resolver = useCallback(() => {
    if (!element.current) return { values: {}, errors: {} };
    const outcome = parseForm(schema, new FormData(element.current, submitter.current));
    return outcome.ok
      ? { values: {}, errors: {} }
      : { values: {}, errors: nestErrors(outcome.refusal.fieldErrors) };
  }, [schema]);
  const { formState, register, handleSubmit } = useForm({
    resolver,
    errors: serverErrors,
    shouldFocusError: false,
  });
  const onSubmit = useSubmitHandler({ element, submitter, isBusy, handleSubmit });

  return {
    id: id ?? ownId,
    element,
    register: (name) => {
      const { onChange, onBlur } = register(name);
      return { name, onChange, onBlur };
    },
    errors: formState.errors,
    submitCount: formState.submitCount,
    submission,
    isBusy,
    initial: (name) => initialValue(name, defaultValues, submission),
    isOptional: (name) => isOptionalField(schema, name),
    onSubmit,
  };
}

interface SubmitHandlerOptions {
  element: RefObject<HTMLFormElement>;
  submitter: { current: Submitter };
  isBusy: boolean;
  handleSubmit: UseFormReturn['handleSubmit'];
}

function useSubmitHandler({ element, submitter, isBusy, handleSubmit }: SubmitHandlerOptions) {
  const submit = useSubmit();
  return useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const form = element.current;
      if (isBusy || !form) return;
      submitter.current = submitterOf(event.nativeEvent);
      const send = () => submit(submitter.current ?? form);
      if (submitter.current?.formNoValidate) send();
      else void handleSubmit(send)();
    },
    [element, submitter, isBusy, handleSubmit, submit],
  );
}

function submitterOf(event: Event): Submitter {
  const { submitter } = event as SubmitEvent;
  return submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement ? submitter : null;
}

function nestErrors(fieldErrors: FormRefusal['fieldErrors']): FieldErrors {
  const errors: FieldErrors = {};
  for (const [name, [message]] of Object.entries(fieldErrors)) {
    set(errors, name, { type: 'zod', message: message ?? 'errors.invalid' });
  }
  return errors;
}
