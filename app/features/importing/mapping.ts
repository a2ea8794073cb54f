import { z } from 'zod';
import { IMPORT_FIELDS, LOT_FIELDS, type ImportKind } from './import-fields';
import type { Value } from './value-rule';

/** `buyer.name` goes into objects, `lots.*.cpvs` through every entry of a list. */
const Path = z
  .string()
  .regex(/^[^.\s]([^.]*)(\.[^.]+)*$/, 'must be a path such as "buyer.name" or "lots.*.cpvs"');
const Scalar = z.union([z.string(), z.number(), z.boolean()]);

const ValueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    Path,
    z
      .strictObject({
        from: z.union([Path, z.array(Path).min(1)]).optional(),
        all: z.array(Path).min(1).optional(),
        constant: z.union([Scalar, z.array(Scalar)]).optional(),
        texts: z.array(ValueSchema).min(1).optional(),
        key: z.array(Path).min(1).optional(),
        split: z.string().min(1).optional(),
        map: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
        otherwise: z.enum(['keep', 'drop']).optional(),
        join: z.string().optional(),
        before: z.string().optional(),
        after: z.string().optional(),
        atLeast: z.number().optional(),
        shorten: z.boolean().optional(),
        unusable: z.enum(['refuse', 'drop']).optional(),
      })
      .refine(
        (rule) =>
          [rule.from, rule.all, rule.constant, rule.texts, rule.key].filter((v) => v !== undefined).length ===
          1,
        'needs exactly one of from, all, constant, texts, key',
      ),
  ]),
);

/** The fields of one kind; a name the market does not know is refused. */
const fieldsOf = (known: object) => {
  const names = Object.keys(known) as [string, ...string[]];
  return z.partialRecord(z.enum(names), ValueSchema);
};
const part = <T extends z.ZodRawShape>(kind: ImportKind, shape: T) =>
  z.strictObject({
    /** The record is made only of rows that hold something here. */
    when: Path.optional(),
    fields: fieldsOf(IMPORT_FIELDS[kind]).refine(
      (fields) => requiredFields(kind).every((name) => fields[name] !== undefined),
      `needs the fields ${requiredFields(kind).join(', ')}`,
    ),
    ...shape,
  });

/** Fields without which a record of this kind cannot exist. */
export const requiredFields = (kind: ImportKind): string[] =>
  kind === 'organisation' ? ['externalId', 'name'] : ['externalId', 'title'];

/** A mapping file: how the rows of one foreign layout become records of the market. */
export const Mapping = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9-]{2,40}$/, 'must be lower-case letters, digits and hyphens'),
    about: z.string(),
    /** Records are known again by source and external id; layouts that belong together share a source. */
    source: z
      .string()
      .regex(/^[a-z0-9-]{2,40}$/)
      .optional(),
    format: z.enum(['csv', 'jsonl']).optional(),
    /** A file that has all these columns or keys is of this layout. */
    recognise: z.array(z.string()).default([]),
    /** Columns that are left out on purpose; others that no field uses are warned about. */
    ignore: z.array(z.string()).default([]),
    /** The same record may stand in a file again; the version that the source changed last is kept. */
    repeats: z.boolean().default(false),
    /** Whether categories are guessed from the words when a row names none. */
    guessCategories: z.boolean().default(true),
    /** `mention` creates an organisation that is not known yet and never changes one that is. */
    organisation: part('organisation', { as: z.enum(['record', 'mention']).default('record') }).optional(),
    offer: part('offer', {}).optional(),
    demand: part('demand', {
      /** Its lots: the list they stand in, and the fields of each. */
      lots: z
        .strictObject({
          in: Path,
          /** A list beside the lots whose entries name theirs: each lot gets its own ones as a column. */
          related: z
            .strictObject({ in: Path, names: z.string(), key: z.string(), as: z.string() })
            .optional(),
          fields: fieldsOf(LOT_FIELDS),
        })
        .optional(),
    }).optional(),
  })
  .refine((mapping) => mapping.organisation ?? mapping.offer ?? mapping.demand, {
    message: 'needs an organisation, an offer or a demand',
  })
  .superRefine((mapping, context) => {
    if (mapping.organisation) return;
    for (const kind of ['offer', 'demand'] as const) {
      const fields = mapping[kind]?.fields;
      if (!fields || fields['organisation'] !== undefined || fields['organisationKvk'] !== undefined)
        continue;
      context.addIssue({
        code: 'custom',
        path: [kind, 'fields'],
        message: 'needs organisation or organisationKvk, because the row makes no organisation',
      });
    }
  });
export type Mapping = z.output<typeof Mapping>;

/** Kinds of records that a row of this layout makes, in the order they are written. */
export const kindsOf = (mapping: Mapping): ImportKind[] =>
  (['organisation', 'offer', 'demand'] as const).filter((kind) => mapping[kind] !== undefined);

/** First parts of every path that a value reads: the columns it needs. */
export function columnsOf(value: Value): string[] {
  if (typeof value === 'string') return [root(value)];
  const paths = [value.from ?? [], value.all ?? [], value.key ?? []].flat();
  return [...paths.map(root), ...(value.texts ?? []).flatMap(columnsOf)];
}

/** What a file of this layout calls a field: the path that is read first. */
export function columnNameOf(mapping: Mapping, kind: ImportKind, field: string): string {
  return pathOf(mapping[kind]?.fields[field]) ?? `${kind}.${field}`;
}

/** The path that a value reads first. */
export function pathOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return [value?.from ?? value?.all ?? value?.key ?? []].flat()[0];
}

const root = (path: string): string => path.split('.')[0] ?? path;

/** Every column that some field of the mapping reads, or that it leaves out on purpose. */
export function knownColumns(mapping: Mapping): Set<string> {
  const columns = new Set(mapping.ignore);
  for (const kind of kindsOf(mapping)) {
    const { when, fields } = mapping[kind] ?? { fields: {} };
    if (when) columns.add(root(when));
    if (kind === 'demand' && mapping.demand?.lots) columns.add(root(mapping.demand.lots.in));
    for (const value of Object.values(fields))
      if (value) for (const column of columnsOf(value)) columns.add(column);
  }
  return columns;
}
