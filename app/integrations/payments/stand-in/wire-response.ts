import { resolveSchema, type ApiDescription, type Schema } from './wire-schema';

/**
 * Everything in which a value differs from its schema, as `path: what is wrong`. Unknown fields and words outside
 * an enumeration count: a reply may hold nothing that the described version does not know.
 */
export function findDifferences(description: ApiDescription, schema: Schema, value: unknown): string[] {
  return differ(description, schema, value, '$');
}

function differ(description: ApiDescription, unresolved: Schema, value: unknown, at: string): string[] {
  const schema = resolveSchema(description, unresolved);
  if (value === null) return unresolved.nullable || schema.nullable ? [] : [`${at}: null not allowed`];
  if (schema.anyOf) return differFromAll(description, schema.anyOf, value, at);
  if (schema.type === undefined) return [];
  if (schema.type === 'object') return differFromObject(description, schema, value, at);
  if (schema.type !== 'array') return differFromScalar(schema, schema.type, value, at);
  if (!Array.isArray(value)) return [`${at}: not an array`];
  return value.flatMap((item, place) => differ(description, schema.items ?? {}, item, `${at}[${place}]`));
}

/** No difference when one alternative fits; otherwise those of the nearest alternative. */
function differFromAll(description: ApiDescription, schemas: Schema[], value: unknown, at: string): string[] {
  let nearest: string[] | undefined;
  for (const schema of schemas) {
    const found = differ(description, schema, value, at);
    if (found.length === 0) return [];
    const sameKind = !found.some((line) => line.startsWith(`${at}: not a`));
    if (!nearest || (sameKind && found.length < nearest.length) || nearest[0]?.startsWith(`${at}: not a`)) {
      nearest = found;
    }
  }
  return nearest ?? [];
}

function differFromObject(description: ApiDescription, schema: Schema, value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: not an object`];
  const record = value as Record<string, unknown>;
  const missing = (schema.required ?? [])
    .filter((key) => record[key] === undefined)
    .map((key) => `${at}.${key}: missing`);
  const properties = schema.properties ?? {};
  const isClosed = Object.keys(properties).length > 0 && !schema['x-pruned'];
  const wrong = Object.entries(record).flatMap(([key, item]) => {
    if (item === undefined) return [];
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) return differ(description, known, item, `${at}.${key}`);
    const extra = schema.additionalProperties;
    if (typeof extra === 'object') return differ(description, extra, item, `${at}.${key}`);
    return isClosed ? [`${at}.${key}: not in version ${description.info.version}`] : [];
  });
  return [...missing, ...wrong];
}

function differFromScalar(schema: Schema, type: string, value: unknown, at: string): string[] {
  const fits = type === 'integer' ? Number.isInteger(value) : typeof value === type;
  if (!fits) return [`${at}: not a ${type}`];
  const words: readonly unknown[] | undefined = schema.enum;
  return words && !words.includes(value) ? [`${at}: "${String(value)}" is not a known value`] : [];
}
