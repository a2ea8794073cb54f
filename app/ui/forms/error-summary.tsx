import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { Icon } from '../icon';
import { type Translate, useMessage, useText } from '../use-text';
import { fieldId } from './field-id';
import type { ZodForm } from './use-zod-form';

/** Everything that is wrong, on top, each a link to its field; takes the focus when an attempt is refused. */
export function ErrorSummary({ form, labels, texts }: ErrorSummaryProps) {
  const t = useText();
  const say = useMessage();
  const problems = useMemo(() => listErrors(form.errors), [form.errors]);
  const shownLabels = useLabels(form.id, problems);
  const formError = form.submission?.formError;
  const isShown = problems.length > 0 || formError !== undefined;
  const box = useFocusOnRefusal(form, isShown);

  if (!isShown) return null;
  return (
    <div
      ref={box}
      id={`${form.id}-errors`}
      className="error-summary"
      role="alert"
      tabIndex={-1}
      data-error-summary
    >
      <h2 className="error-summary__title">
        <Icon name="alert" />
        {t('ui.form.errorTitle', { count: Math.max(problems.length, 1) })}
      </h2>
      {formError !== undefined && <p>{say(formError)}</p>}
      {problems.length > 0 && (
        <ul className="error-summary__list">
          {problems.map(({ name, message }) => (
            <li key={name}>
              <a href={`#${fieldId(form.id, name)}`}>
                {named(shownLabels[name] || labels[name] || labelIn(t, texts, name), say(message))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Moves the focus to the summary once for each refused attempt, never while someone is mending a field. */
function useFocusOnRefusal({ submitCount, submission, isBusy }: ZodForm, isShown: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const handled = useRef<Pick<ZodForm, 'submitCount' | 'submission'>>({
    submitCount: 0,
    submission: undefined,
  });
  useEffect(() => {
    const isNew = handled.current.submitCount !== submitCount || handled.current.submission !== submission;
    if (isBusy || !isShown || !isNew) return;
    handled.current = { submitCount, submission };
    box.current?.focus();
  }, [submitCount, submission, isBusy, isShown]);
  return box;
}

/** "Titel: vul dit in.", but no colon behind a question. */
function named(label: string | undefined, message: string): string {
  if (!label) return message;
  return /[?!.:]$/.test(label) ? `${label} ${message}` : `${label}: ${message}`;
}

interface ErrorSummaryProps {
  form: ZodForm;
  /** The labels known before the page is there; see `collectLabels`. */
  labels: Readonly<Record<string, string>>;
  texts: string | undefined;
}

/** The label among the texts of a form, where its field has one there. */
function labelIn(t: Translate, texts: string | undefined, name: string): string | undefined {
  if (texts === undefined) return undefined;
  const key = `${texts}.${name}.label`;
  const label = t(key);
  return label === key ? undefined : label;
}

/** The words above the wrong fields, read from the page itself. */
function useLabels(formId: string, problems: readonly Problem[]): Readonly<Record<string, string>> {
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    const found = problems.map(({ name }) => [name, labelOf(fieldId(formId, name))] as const);
    setLabels(Object.fromEntries(found));
  }, [formId, problems]);
  return labels;
}

/** The words above a field, read from the page. */
export function labelOf(id: string): string {
  const control = document.getElementById(id);
  const label = control?.querySelector(':scope > legend') ?? document.querySelector(`label[for="${id}"]`);
  return label?.firstChild?.textContent?.trim() ?? '';
}

interface Problem {
  name: string;
  message: string;
}

/** Flattens the nested errors of react-hook-form to field names and messages, in the order of the schema. */
export function listErrors(errors: FieldErrors, prefix = ''): Problem[] {
  return Object.entries(errors).flatMap(([key, error]): Problem[] => {
    if (typeof error !== 'object' || error === null) return [];
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return listErrors(error as FieldErrors, name);
  });
}
