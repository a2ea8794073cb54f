import type { FormRefusal } from './form-refusal';

/** What a field shows first. After a refusal that is what was typed, else the stored value. */
export interface InitialValue {
  /** As it came: text after a refusal, anything the page handed over before. */
  raw: unknown;
  /** True when a person typed it in the refused form, so it is shown exactly so. */
  isTyped: boolean;
}

/** Finds the first value of a field by its dotted name. */
export function initialValue(
  name: string,
  defaultValues: Readonly<Record<string, unknown>> | undefined,
  refusal: FormRefusal | undefined,
): InitialValue {
  if (refusal) return { raw: refusal.values[name], isTyped: true };
  let at: unknown = defaultValues?.[name];
  if (at === undefined) {
    at = defaultValues;
    for (const step of name.split('.')) at = isRecord(at) ? at[step] : undefined;
  }
  return { raw: at, isTyped: false };
}

/** The value as text for a text-like field; nothing becomes the empty text. */
export function asText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  return typeof raw === 'number' || typeof raw === 'boolean' || typeof raw === 'bigint' ? String(raw) : '';
}

/** The value as a list of chosen options. */
export function asChoices(raw: unknown): string[] {
  if (Array.isArray(raw)) return raw.map(asText).filter((text) => text !== '');
  const text = asText(raw);
  return text === '' ? [] : [text];
}

/** Whether a single checkbox starts ticked. */
export function asTicked(raw: unknown): boolean {
  return raw === true || (typeof raw === 'string' && ['on', 'true', '1', 'yes'].includes(raw));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
