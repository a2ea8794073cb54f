import type { z } from 'zod';
import { parseDecimal } from './decimal';

/**
 * Reads posted fields into the shape a zod schema asks for: dots in names nest ("area.kind"), a repeated name or
 * numbered names ("lots.0.title") fill a list, an empty text is absent, a ticked box is true, digits become numbers.
 * What does not fit is handed on as typed, so that the schema can refuse it. Files are left out.
 */
export function readFormInput(schema: z.core.$ZodType, form: FormData): unknown {
  return read(schema, form, '');
}

/** Whether the schema accepts silence at this field name; unknown names count as not optional. */
export function isOptionalField(schema: z.core.$ZodType, name: string): boolean {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of name.split('.')) {
    const { inner }: Peeled = peel(at);
    if (inner._zod.def.type === 'object') at = inner._zod.def.shape[step];
    else if (inner._zod.def.type === 'array') at = inner._zod.def.element;
    else if (inner._zod.def.type === 'union') at = optionWith(inner._zod.def.options, step);
    else return false;
    if (!at) return false;
  }
  return peel(at).isOptional;
}

interface Peeled {
  inner: z.core.$ZodTypes;
  isOptional: boolean;
}

/** Takes off what only says "may be absent", "is read later" or "is turned into something else". */
function peel(schema: z.core.$ZodType, isOptional = false): Peeled {
  const inner = schema as z.core.$ZodTypes;
  const def = inner._zod.def;
  if (def.type === 'optional' || def.type === 'nullable') return peel(def.innerType, true);
  if (def.type === 'default' || def.type === 'prefault' || def.type === 'catch')
    return peel(def.innerType, true);
  if (def.type === 'readonly') return peel(def.innerType, isOptional);
  if (def.type === 'nonoptional') return { inner: peel(def.innerType).inner, isOptional: false };
  if (def.type === 'lazy') return peel(def.getter(), isOptional);
  if (def.type === 'pipe') return peel(isTransform(def.in) ? def.out : def.in, isOptional);
  return { inner, isOptional };
}

function isTransform(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'transform';
}

function read(schema: z.core.$ZodType, form: FormData, name: string): unknown {
  const { inner, isOptional } = peel(schema);
  const def = inner._zod.def;
  if (def.type === 'object') {
    const value = readObject(def.shape, form, name);
    return isOptional && isBlank(value) ? undefined : value;
  }
  if (def.type === 'array') return readList(def.element, form, name);
  if (def.type === 'boolean') return readBoolean(form, name, isOptional && acceptsSilence(schema));
  if (def.type === 'literal') return readLiteral(def.values, form, name);
  if (def.type === 'union') return readUnion(def, form, name);
  if (def.type === 'record') return readRecord(def.valueType, form, name);
  if (def.type === 'intersection') {
    return Object.assign({}, read(def.left, form, name), read(def.right, form, name));
  }
  return readScalar(def.type, texts(form, name));
}

function texts(form: FormData, name: string): string[] {
  return form.getAll(name).filter((entry) => typeof entry === 'string' && entry.trim() !== '') as string[];
}

function readObject(shape: Record<string, z.core.$ZodType>, form: FormData, name: string) {
  const value: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(shape)) {
    value[key] = read(part, form, name === '' ? key : `${name}.${key}`);
  }
  return value;
}

/** An untouched optional group: nothing but silence, empty lists and unticked boxes. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? Object.values(value).every(isBlank)
    : false;
}

function readList(element: z.core.$ZodType, form: FormData, name: string): unknown[] {
  const plain = texts(form, name);
  if (plain.length > 0) {
    const { inner } = peel(element);
    return plain.map((text) => readScalar(inner._zod.def.type, [text]));
  }
  return stepsBelow(form, name)
    .filter((step) => /^\d+$/.test(step))
    .sort((a, b) => Number(a) - Number(b))
    .map((step) => read(element, form, `${name}.${step}`));
}

function readRecord(valueType: z.core.$ZodType, form: FormData, name: string) {
  return Object.fromEntries(
    stepsBelow(form, name).map((step) => [step, read(valueType, form, `${name}.${step}`)] as const),
  );
}

function stepsBelow(form: FormData, name: string): string[] {
  const prefix = `${name}.`;
  const steps = [...form.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
  return [...new Set(steps.map((step) => step.split('.')[0] ?? ''))];
}

function acceptsSilence(schema: z.core.$ZodType): boolean {
  const type = (schema as z.core.$ZodTypes)._zod.def.type;
  return type === 'optional' || type === 'nullable';
}

function readBoolean(form: FormData, name: string, isSilenceKept: boolean): boolean | string | undefined {
  const last = texts(form, name).at(-1);
  if (last === undefined) return isSilenceKept ? undefined : false;
  if (['on', 'true', '1', 'yes'].includes(last)) return true;
  return ['off', 'false', '0', 'no'].includes(last) ? false : last;
}

/** A fixed value: `true` for a box that must be ticked, a number, or a word. */
function readLiteral(values: readonly unknown[], form: FormData, name: string): unknown {
  if (values.some((value) => typeof value === 'boolean')) return readBoolean(form, name, true);
  return readScalar(
    values.some((value) => typeof value === 'number') ? 'number' : 'string',
    texts(form, name),
  );
}

function readUnion(def: z.core.$ZodUnionDef, form: FormData, name: string): unknown {
  const discriminator = (def as Partial<z.core.$ZodDiscriminatedUnionDef>).discriminator;
  const isGroup = def.options.some((option) => peel(option).inner._zod.def.type === 'object');
  if (discriminator === undefined || !isGroup) {
    const first = def.options[0];
    return isGroup && first ? read(first, form, name) : readScalar('string', texts(form, name));
  }
  const field = name === '' ? discriminator : `${name}.${discriminator}`;
  const chosen = texts(form, field).at(-1);
  const option = def.options.find((candidate) =>
    candidate._zod.propValues?.[discriminator]?.has(chosen ?? ''),
  );
  return option ? read(option, form, name) : { [discriminator]: chosen };
}

function optionWith(options: readonly z.core.$ZodType[], step: string): z.core.$ZodType | undefined {
  for (const option of options) {
    const def = peel(option).inner._zod.def;
    const part = def.type === 'object' ? def.shape[step] : undefined;
    if (part) return part;
  }
  return undefined;
}

/** What a field counts in, written behind the number although it stands beside the box. */
const UNIT_BEHIND = /\s*(%|procent|per ?cent|km|kilomet(?:er|re)s?)$/i;

function readScalar(type: z.core.$ZodTypes['_zod']['def']['type'], typed: string[]): unknown {
  if (typed.length > 1 && (type === 'any' || type === 'unknown')) return typed;
  const text = typed.at(-1)?.trim();
  if (text === undefined) return undefined;
  if (type === 'number') return parseDecimal(text.replace(UNIT_BEHIND, '')) ?? text;
  if (type === 'date') return readDate(text);
  return text;
}

/**
 * A day ("2026-03-03", or "3-3-2026" where the browser has no calendar) or a moment with its zone; anything else stays
 * text for the schema to refuse.
 */
function readDate(text: string): Date | string {
  const written = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = written ?? [];
  const iso = written ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(iso)) return text;
  const date = new Date(iso);
  const isThatDay = !written || date.getUTCDate() === Number(day);
  return Number.isNaN(date.getTime()) || !isThatDay ? text : date;
}
