/** What an action answers when it refuses a form: messages are text keys, see `text-message.ts`. */
export interface FormRefusal {
  /** Field name ("area.kind") to its messages. */
  fieldErrors: Record<string, string[]>;
  /** What is wrong with the whole, when no single field can be blamed. */
  formError?: string;
  /** What there is to know about the form when nothing is wrong with it. */
  notice?: string;
  /** What was typed, by field name, so that nothing is lost. Never holds passwords or files. */
  values: Record<string, unknown>;
}

/** Keeps everything typed except files and secrets; a repeated name becomes a list. */
export function keepTyped(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    if (/password|wachtwoord|secret|token/i.test(name)) continue;
    const texts = form.getAll(name).filter((entry) => typeof entry === 'string');
    if (texts.length > 0) values[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return values;
}

/**
 * Builds a refusal for a rule only the server knows ("this KVK number is taken").
 * `refuseForm(formData, { kvkNumber: ['errors.taken'] })` or `refuseForm(formData, {}, 'deals.errors.closed')`.
 */
export function refuseForm(
  form: FormData,
  fieldErrors: Record<string, string[]>,
  formError?: string,
): FormRefusal {
  return { fieldErrors, values: keepTyped(form), ...(formError === undefined ? {} : { formError }) };
}
