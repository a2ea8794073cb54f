import type { FormNode, FormTree } from './wire-form';
import { resolveSchema, type ApiDescription, type Json, type Schema, type WireObject } from './wire-schema';

/** One reason to refuse a request, in the words Stripe uses for its `error` object. */
export type ParamProblem = { param: string; message: string; code?: string };

type Reading = { description: ApiDescription; problems: ParamProblem[] };

const longestString = 5_000;
/** Limits of metadata by Stripe's documentation: keys, characters of a key, characters of a value. */
const metadataLimits = { keys: 50, key: 40, value: 500 };

/**
 * Turns form strings into typed values by the schema and lists everything the schema does not allow:
 * unknown and missing parameters, wrong types, values outside an enumeration.
 */
export function readParams(
  description: ApiDescription,
  schema: Schema,
  tree: FormTree,
): { params: WireObject; problems: ParamProblem[] } {
  const reading: Reading = { description, problems: [] };
  const params = readObject(reading, resolveSchema(description, schema), tree, '');
  return { params, problems: reading.problems };
}

function readNode(reading: Reading, unresolved: Schema, node: FormNode, at: string): Json {
  const schema = resolveSchema(reading.description, unresolved);
  if (schema.anyOf) return readAlternative(reading, schema.anyOf, node, at);
  if (schema.type === 'object') {
    if (typeof node === 'string') return refuse(reading, at, 'Invalid object');
    return readObject(reading, schema, node, at);
  }
  if (schema.type === 'array') return readArray(reading, schema, node, at);
  if (typeof node !== 'string') return refuse(reading, at, `Invalid ${schema.type ?? 'value'}`);
  return readScalar(reading, schema, node, at);
}

/** The first alternative without a problem; otherwise the one that fits the kind of value tells what is wrong. */
function readAlternative(reading: Reading, alternatives: Schema[], node: FormNode, at: string): Json {
  let told: ParamProblem[] | undefined;
  for (const alternative of alternatives) {
    const attempt: Reading = { description: reading.description, problems: [] };
    const value = readNode(attempt, alternative, node, at);
    if (attempt.problems.length === 0) return value;
    const { type } = resolveSchema(reading.description, alternative);
    const takesTree = type === 'object' || type === 'array';
    if (!told || takesTree === (typeof node !== 'string')) told = attempt.problems;
  }
  reading.problems.push(...(told ?? []));
  return null;
}

function readObject(reading: Reading, schema: Schema, tree: FormTree, at: string): WireObject {
  const result: WireObject = {};
  for (const [key, node] of Object.entries(tree)) {
    const name = at ? `${at}[${key}]` : key;
    const known =
      schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const extra = schema.additionalProperties;
    if (known) result[key] = readNode(reading, known, node, name);
    else if (typeof extra === 'object') result[key] = readNode(reading, extra, node, name);
    else if (extra === true && typeof node === 'string') result[key] = node;
    else refuse(reading, name, `Received unknown parameter: ${name}`, 'parameter_unknown');
  }
  for (const key of schema.required ?? []) {
    const name = at ? `${at}[${key}]` : key;
    if (!(key in tree)) refuse(reading, name, `Missing required param: ${name}.`, 'parameter_missing');
  }
  if (schema['x-metadata']) checkMetadata(reading, result, at);
  return result;
}

function checkMetadata(reading: Reading, metadata: WireObject, at: string): void {
  const entries = Object.entries(metadata);
  if (entries.length > metadataLimits.keys) refuse(reading, at, 'Metadata takes up to 50 keys');
  for (const [key, value] of entries) {
    const tooLong =
      key.length > metadataLimits.key || (typeof value === 'string' && value.length > metadataLimits.value);
    if (tooLong) refuse(reading, `${at}[${key}]`, 'Metadata takes keys of 40 and values of 500 characters');
  }
}

function readArray(reading: Reading, schema: Schema, node: FormNode, at: string): Json {
  if (typeof node === 'string') return refuse(reading, at, 'Invalid array');
  const indexes = Object.keys(node);
  if (!indexes.every((index) => /^\d+$/.test(index))) return refuse(reading, at, 'Invalid array');
  return indexes
    .sort((one, other) => Number(one) - Number(other))
    .map((index, place) => readNode(reading, schema.items ?? {}, node[index] ?? '', `${at}[${place}]`));
}

function readScalar(reading: Reading, schema: Schema, text: string, at: string): Json {
  if (schema.type === 'integer') {
    if (/^-?\d{1,15}$/.test(text)) return Number(text);
    return refuse(reading, at, `Invalid integer: ${text}`, 'parameter_invalid_integer');
  }
  if (schema.type === 'number') {
    return isDecimal(text) ? Number(text) : refuse(reading, at, `Invalid decimal: ${text}`);
  }
  if (schema.type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    return refuse(reading, at, `Invalid boolean: ${text}`);
  }
  return readString(reading, schema, text, at);
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function readString(reading: Reading, schema: Schema, text: string, at: string): Json {
  if (schema.enum && !schema.enum.includes(text)) {
    const allowed = schema.enum.slice(0, 12).join(', ');
    return refuse(reading, at, `Invalid ${at}: must be one of ${allowed}`);
  }
  if (schema.format === 'decimal' && !isDecimal(text)) {
    return refuse(reading, at, `Invalid decimal: ${text}`);
  }
  if (text.length > longestString) {
    return refuse(
      reading,
      at,
      `Invalid string: at most ${longestString} characters`,
      'parameter_invalid_string',
    );
  }
  return text;
}

function refuse(reading: Reading, param: string, message: string, code?: string): null {
  reading.problems.push(code === undefined ? { param, message } : { param, message, code });
  return null;
}
