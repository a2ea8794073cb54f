import type { z } from 'zod';
import { readFormInput } from './form-input';
import { type FormRefusal, keepTyped } from './form-refusal';
import { zodMessages } from './zod-messages';

export type ParsedForm<T> = { ok: true; data: T } | { ok: false; refusal: FormRefusal };

/**
 * Checks a posted form against a schema, the same way in the action and in the browser.
 * Answers the typed data, or a refusal with messages as text keys and everything that was typed.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): ParsedForm<z.output<S>> {
  const result = schema.safeParse(readFormInput(schema, form), { error: zodMessages });
  return result.success
    ? { ok: true, data: result.data }
    : { ok: false, refusal: refusalFrom(result.error.issues, form) };
}

/** Like `parseForm`, for schemas with an asynchronous refinement; only for actions. */
export async function parseFormAsync<S extends z.ZodType>(
  schema: S,
  form: FormData,
): Promise<ParsedForm<z.output<S>>> {
  const result = await schema.safeParseAsync(readFormInput(schema, form), { error: zodMessages });
  return result.success
    ? { ok: true, data: result.data }
    : { ok: false, refusal: refusalFrom(result.error.issues, form) };
}

function refusalFrom(issues: z.core.$ZodIssue[], form: FormData): FormRefusal {
  const refusal: FormRefusal = { fieldErrors: {}, values: keepTyped(form) };
  for (const issue of issues) {
    const name = fieldName(issue.path);
    if (name === '') refusal.formError ??= issue.message;
    else if (!refusal.fieldErrors[name]?.includes(issue.message)) {
      refusal.fieldErrors[name] = [...(refusal.fieldErrors[name] ?? []), issue.message];
    }
  }
  return refusal;
}

/** The name of the field a person sees: a wrong item of a plain list belongs to the list. */
function fieldName(path: PropertyKey[]): string {
  const steps = path.map(String);
  while (/^\d+$/.test(steps.at(-1) ?? '')) steps.pop();
  return steps.join('.');
}
