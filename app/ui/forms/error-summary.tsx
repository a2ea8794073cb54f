import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { Icon } from '../icon';
import { useMessage, useText } from '../use-text';
import { fieldId } from './field-id';
import type { ZodForm } from './use-zod-form';

/** Everything that is wrong, on top, each a link to its field; takes the focus when an attempt is refused. */
export function ErrorSummary({ form }: { form: ZodForm }) {
  const t = useText();
  const say = useMessage();
  const box = useRef<HTMLDivElement>(null);
  const problems = useMemo(() => listErrors(form.errors), [form.errors]);
  const isShown = problems.length > 0 || form.formError !== undefined;
  const attempts = form.isBusy ? 0 : form.attempts;

  const labels = useLabels(form.id, problems);

  useEffect(() => {
    if (attempts > 0 && box.current) box.current.focus();
  }, [attempts, form.formError]);

  if (!isShown) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} data-error-summary>
      <h2 className="error-summary__title">
        <Icon name="alert" />
        {t('ui.form.errorTitle', { count: Math.max(problems.length, 1) })}
      </h2>
      {form.formError !== undefined && <p>{say(form.formError)}</p>}
      {problems.length > 0 && (
        <ul className="error-summary__list">
          {problems.map(({ name, message }) => (
            <li key={name}>
              <a href={`#${fieldId(form.id, name)}`}>
                {[labels[name], say(message)].filter(Boolean).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
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

function labelOf(id: string): string {
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
