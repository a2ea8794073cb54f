import type { z } from 'zod';
import type { FormRefusal } from './form-refusal';
import { parseForm } from './parse-form';

/** The fields that are right, and what is wrong with the others; nothing is wrong when `refusal` is null. */
export type PartlyParsed<T> = { data: Partial<T>; refusal: FormRefusal | null };

/**
 * Reads what can be read of a form that is still being filled in: a field that does not fit is left out instead of
 * stopping the rest. For a schema in which every field may be absent; a rule between fields that stays broken
 * leaves all out.
 */
export function parsePartly<S extends z.ZodType>(schema: S, form: FormData): PartlyParsed<z.output<S>> {
  const rest = new FormData();
  for (const [name, value] of form) rest.append(name, value);
  const wrong = new Set<string>();
  let refusal: FormRefusal | null = null;
  for (;;) {
    const parsed = parseForm(schema, rest);
    if (parsed.ok) return { data: without(parsed.data as object, wrong) as Partial<z.output<S>>, refusal };
    refusal ??= parsed.refusal;
    const found = Object.keys(parsed.refusal.fieldErrors).map((name) => name.split('.')[0] ?? name);
    if (found.every((name) => wrong.has(name))) return { data: {}, refusal };
    for (const name of found) {
      wrong.add(name);
      for (const key of [...rest.keys()]) if (key === name || key.startsWith(`${name}.`)) rest.delete(key);
    }
  }
}

const without = (data: object, names: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.has(name)));
