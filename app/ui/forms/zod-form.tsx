import { Form } from '@remix-run/react';
import { createContext, type ReactNode, useContext } from 'react';
import { useAddress } from '../locale-link';
import { Notice } from '../notice';
import { useMessage } from '../use-text';
import { collectLabels } from './collect-labels';
import { ErrorSummary } from './error-summary';
import type { ZodForm as ZodFormState } from './use-zod-form';

const FormContext = createContext<ZodFormState | null>(null);

/** The form around a field, or null when the field stands in a plain form. */
export function useFormContext(): ZodFormState | null {
  return useContext(FormContext);
}

interface ZodFormProps {
  form: ZodFormState;
  /** Where to post; the current address when left out. */
  action?: string;
  encType?: 'multipart/form-data';
  /** Where the words of the fields stand, as `useFieldTexts` reads them, for fields inside other components. */
  texts?: string;
  /** Fields and buttons. */
  children: ReactNode;
  className?: string;
}

/** A form with its error summary on top; see `useZodForm`. */
export function ZodForm({ form, action, encType, texts, children, className = 'form' }: ZodFormProps) {
  const address = useAddress();
  const say = useMessage();
  return (
    <FormContext.Provider value={form}>
      <Form
        ref={form.element}
        method="post"
        noValidate
        className={className}
        onSubmit={form.onSubmit}
        aria-busy={form.isBusy || undefined}
        {...(action === undefined ? {} : { action: address(action) })}
        {...(encType === undefined ? {} : { encType })}
      >
        {form.submission?.notice !== undefined && <Notice>{say(form.submission.notice)}</Notice>}
        <ErrorSummary form={form} labels={collectLabels(children)} texts={texts} />
        {children}
      </Form>
    </FormContext.Provider>
  );
}
