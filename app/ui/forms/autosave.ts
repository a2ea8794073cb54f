import type { AutosaveAnswer } from './guided-steps';

/** How saving by itself goes; `wrong` are names of fields that were left out. */
export type AutosaveState =
  | { kind: 'idle' | 'saving' | 'away' | 'refused' | 'signed-out' }
  | { kind: 'saved'; at: string; wrong: string[] };

/** After the last key stroke, in milliseconds. */
const PAUSE = 1_200;
/** After a button was pressed, in milliseconds. */
const AFTER_SUBMIT = 5_000;
/** Waits between attempts when the server is away, in milliseconds; the last one repeats. */
const RETRIES = [3_000, 8_000, 20_000, 60_000];

/**
 * Saves a form in the background whenever somebody stops typing, and again until it worked; what was typed before the
 * scripts were there is saved too. Answers how to stop; what is not saved by then is sent on the way out. Files are left
 * to the buttons.
 */
export function startAutosave(
  form: HTMLFormElement,
  address: string,
  tell: (state: AutosaveState) => void,
): () => void {
  let timer: number | undefined;
  let failures = 0;
  let isUnsaved = false;
  let isSending = false;
  const later = (delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), delay);
  };

  async function save(): Promise<void> {
    if (isSending || !isUnsaved) return;
    isSending = true;
    isUnsaved = false;
    tell({ kind: 'saving' });
    const state = await send(address, form);
    isSending = false;
    tell(state);
    const mustRetry = state.kind === 'away' || state.kind === 'signed-out';
    failures = mustRetry ? failures + 1 : 0;
    if (mustRetry) isUnsaved = true;
    if (isUnsaved) later(mustRetry ? (RETRIES[Math.min(failures, RETRIES.length) - 1] ?? PAUSE) : PAUSE);
  }
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    isUnsaved = true;
    later(PAUSE);
  };
  /** The buttons save all by themselves; who is still here a while later was refused. */
  const onSubmit = () => {
    window.clearTimeout(timer);
    isUnsaved = false;
    timer = window.setTimeout(() => {
      isUnsaved = true;
      void save();
    }, AFTER_SUBMIT);
  };
  const onOnline = () => later(0);
  const onLeave = () => {
    if (isUnsaved) void send(address, form, true);
    isUnsaved = false;
  };
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (failures > 0 && isUnsaved) event.preventDefault();
  };
  form.addEventListener('input', onInput);
  form.addEventListener('submit', onSubmit);
  window.addEventListener('online', onOnline);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('beforeunload', onBeforeUnload);
  if (isChanged(form)) {
    isUnsaved = true;
    later(PAUSE);
  }
  return () => {
    window.clearTimeout(timer);
    form.removeEventListener('input', onInput);
    form.removeEventListener('submit', onSubmit);
    window.removeEventListener('online', onOnline);
    window.removeEventListener('pagehide', onLeave);
    window.removeEventListener('beforeunload', onBeforeUnload);
    onLeave();
  };
}

/** Whether a control holds something else than it was sent with. */
const isChanged = (form: HTMLFormElement): boolean =>
  [...form.elements].some((control) => {
    if (control instanceof HTMLTextAreaElement)
      return control.value !== control.defaultValue.replace(/\r\n?/g, '\n');
    if (control instanceof HTMLSelectElement) {
      const sent = [...control.options].findIndex((option) => option.defaultSelected);
      return control.selectedIndex !== Math.max(0, sent);
    }
    if (!(control instanceof HTMLInputElement) || control.name === '' || control.type === 'file')
      return false;
    return ['checkbox', 'radio'].includes(control.type)
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
  });

async function send(address: string, form: HTMLFormElement, isLast = false): Promise<AutosaveState> {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const body = new URLSearchParams([...fields, ['intent', 'autosave']]);
  try {
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual', keepalive: isLast });
    if (response.type === 'opaqueredirect') return { kind: 'signed-out' };
    if (response.status >= 500 || response.status === 429) return { kind: 'away' };
    if (!response.ok) return { kind: 'refused' };
    const { savedAt, fieldErrors } = (await response.json()) as AutosaveAnswer;
    return { kind: 'saved', at: savedAt, wrong: Object.keys(fieldErrors) };
  } catch {
    return { kind: 'away' };
  }
}
