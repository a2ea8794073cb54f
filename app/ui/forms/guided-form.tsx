import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { AppLink, useAddress } from '../locale-link';
import { Stepper } from '../steps';
import { useHydrated } from '../use-hydrated';
import { useFormat, useText } from '../use-text';
import { type AutosaveState, startAutosave } from './autosave';
import { labelOf } from './error-summary';
import { fieldId } from './field-id';
import { neighbourOf, stepAddress } from './guided-steps';
import { FormActions, SubmitButton } from './submit-button';
import type { ZodForm as ZodFormState } from './use-zod-form';
import { ZodForm } from './zod-form';

/** A step of a guided form; `isDone` draws the check mark. */
export interface GuidedStep {
  id: string;
  label: string;
  isDone: boolean;
}

interface GuidedFrameProps {
  steps: readonly GuidedStep[];
  current: string;
  /** The page of the form; every step is `?step=…` of it. Steps of a form that is not saved yet have no links. */
  path: string | null;
  /** Stands beside the form where there is room, else under it: a preview, what is missing. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Where one is in a form of several steps, with every step one press away; for steps with forms of their own. */
export function GuidedFrame({ steps, current, path, aside, children }: GuidedFrameProps) {
  return (
    <>
      <Stepper
        steps={steps.map(({ id, label, isDone }) => ({
          label,
          state: id === current ? 'current' : isDone ? 'done' : 'todo',
          ...(path === null ? {} : { to: stepAddress(path, id) }),
        }))}
      />
      <div className={aside ? 'guided guided--with-aside' : 'guided'}>
        <div className="guided__form">{children}</div>
        {aside && <aside className="guided__aside">{aside}</aside>}
      </div>
    </>
  );
}

interface GuidedFormProps extends Omit<GuidedFrameProps, 'aside'> {
  form: ZodFormState;
  /** The address that saves while somebody types and answers with `AutosaveAnswer`; none saves with the buttons only. */
  autosaveTo?: string | undefined;
  /** What stands beside the form, from what is typed now; null is given until somebody types. */
  aside?: (typed: FormData | null) => ReactNode;
  encType?: 'multipart/form-data';
  /** Where the words of the fields stand; see `ZodForm`. */
  texts: string;
  /** Fields of this step. */
  children: ReactNode;
}

/**
 * One step of a form of several steps. Its buttons post `intent` back, next or close to the address of the step,
 * which saves the step and sends on, so it works without JavaScript; with it, what is typed is saved by itself.
 */
export function GuidedForm(props: GuidedFormProps) {
  const { form, steps, current, path, autosaveTo, aside, encType, texts, children } = props;
  const t = useText();
  const typed = useTyped(form.element);
  const ids = steps.map(({ id }) => id);
  return (
    <GuidedFrame {...{ steps, current, path }} aside={aside?.(typed)}>
      <ZodForm form={form} texts={texts} {...(encType ? { encType } : {})}>
        {children}
        {autosaveTo && <AutosaveStatus form={form} address={stepAddress(autosaveTo, current)} />}
        <FormActions>
          <SubmitButton intent="next">{t('ui.guided.next')}</SubmitButton>
          {neighbourOf(ids, current, 'back') !== null && (
            <SubmitButton intent="back" variant="secondary">
              {t('ui.guided.back')}
            </SubmitButton>
          )}
          <SubmitButton intent="close" variant="secondary">
            {t('ui.guided.close')}
          </SubmitButton>
        </FormActions>
      </ZodForm>
    </GuidedFrame>
  );
}

/** The way back from a step that saves nothing by itself, such as a review. */
export function GuidedBack({ steps, current, path }: Pick<GuidedFrameProps, 'steps' | 'current' | 'path'>) {
  const t = useText();
  const before = neighbourOf(
    steps.map(({ id }) => id),
    current,
    'back',
  );
  if (before === null || path === null) return null;
  return <AppLink to={stepAddress(path, before)}>{t('ui.guided.back')}</AppLink>;
}

function AutosaveStatus({ form, address }: { form: ZodFormState; address: string }) {
  const t = useText();
  const format = useFormat();
  const to = useAddress()(address);
  const [state, setState] = useState<AutosaveState>({ kind: 'idle' });
  const { element } = form;
  useEffect(() => {
    if (element.current) return startAutosave(element.current, to, setState);
    return undefined;
  }, [element, to]);

  const hydrated = useHydrated();
  const isProblem = !['idle', 'saving', 'saved'].includes(state.kind);
  return (
    <p className="guided__status" role="status" data-tone={isProblem ? 'problem' : undefined}>
      {hydrated && sayState()}
    </p>
  );

  function sayState(): string {
    switch (state.kind) {
      case 'idle':
        return t('ui.guided.saves');
      case 'saving':
        return t('ui.guided.saving');
      case 'away':
        return t('ui.guided.away');
      case 'refused':
        return t('ui.guided.refused');
      case 'signed-out':
        return t('ui.guided.signedOut');
      case 'saved': {
        const time = format.time(state.at);
        if (state.wrong.length === 0) return t('ui.guided.saved', { time });
        const fields = format.list(state.wrong.map((name) => labelOf(fieldId(form.id, name)) || name));
        return t('ui.guided.partly', { time, fields });
      }
    }
  }
}

/** What stands in the form now, a moment after the last key stroke. */
function useTyped(element: RefObject<HTMLFormElement>): FormData | null {
  const [typed, setTyped] = useState<FormData | null>(null);
  useEffect(() => {
    const form = element.current;
    if (!form) return undefined;
    let timer: number | undefined;
    const onInput = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setTyped(new FormData(form)), 200);
    };
    form.addEventListener('input', onInput);
    return () => {
      window.clearTimeout(timer);
      form.removeEventListener('input', onInput);
    };
  }, [element]);
  return typed;
}
