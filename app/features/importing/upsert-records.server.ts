import { Prisma, type Tx } from '~/platform/db.server';
import type { ColumnValues } from './record-columns';

/** A record with the columns that are written once and those that follow the file. */
export type UpsertRow = { externalId: string; once: ColumnValues; columns: ColumnValues };
export type UpsertedRow = { id: string; externalId: string; created: boolean };

const PLACE = { postcode: 'text', place_name: 'text', province: 'text', lat: 'float8', lon: 'float8' };
const POST = {
  organisation_id: 'text',
  language: 'text',
  title: 'text',
  description: 'text',
  categories: 'text[]',
  target_groups: 'text[]',
  ...PLACE,
};

/** Columns with their types: `once` is written at creation only, `columns` at every change of the file that has them. */
const TABLES = {
  organisations: {
    once: { slug: 'text', status: '"OrganisationStatus"', verified_at: 'timestamp' },
    columns: {
      name: 'text',
      kvk_number: 'text',
      vat_number: 'text',
      buys: 'boolean',
      sells: 'boolean',
      about: 'text',
      website: 'text',
      target_groups: 'text[]',
      recognitions: 'text[]',
      ...PLACE,
    },
  },
  offers: {
    once: {
      slug: 'text',
      status: '"OfferStatus"',
      submitted_at: 'timestamp',
      published_at: 'timestamp',
      checked_at: 'timestamp',
    },
    columns: {
      ...POST,
      price_from_cents: 'int4',
      price_to_cents: 'int4',
      price_unit: 'text',
      capacity_per_month: 'int4',
      capacity_unit: 'text',
      area_kind: '"AreaKind"',
      provinces: 'text[]',
      radius_km: 'int4',
      kind: '"OfferKind"',
      place_kinds: 'text[]',
      summary: 'text',
      smallest_order: 'int4',
      largest_order: 'int4',
      lead_time_days: 'int4',
      next_free_on: 'date',
      municipalities: 'text[]',
      languages: 'text[]',
      impact_text: 'text',
      impact_hours_from: 'int4',
      impact_hours_to: 'int4',
    },
  },
  demands: {
    once: {
      slug: 'text',
      status: '"DemandStatus"',
      submitted_at: 'timestamp',
      published_at: 'timestamp',
      checked_at: 'timestamp',
      closed_at: 'timestamp',
    },
    columns: {
      ...POST,
      quantity: 'int4',
      quantity_unit: 'text',
      value_band: 'text',
      value_cents: 'int8',
      starts_on: 'date',
      respond_by: 'timestamp',
      kind: '"DemandKind"',
      ends_on: 'date',
      reserved: 'text',
      source_at: 'timestamp',
      recognitions: 'text[]',
    },
  },
} as const;
export type ImportTable = keyof typeof TABLES;

const list = (names: readonly string[], prefix = ''): Prisma.Sql =>
  Prisma.raw(names.map((name) => `${prefix}${name}`).join(', '));

/** A version that the source has replaced since changes nothing. */
const notOlder = (table: ImportTable): Prisma.Sql =>
  'source_at' in TABLES[table].columns
    ? Prisma.sql`AND (kept.source_at > excluded.source_at) IS NOT TRUE`
    : Prisma.empty;

/**
 * Writes rows by (source, external id) in one statement and returns those that were created or changed; a row
 * that already says the same is left as it is. `keepKnown` creates only.
 */
export async function upsertRecords(
  tx: Tx,
  table: ImportTable,
  options: { source: string; rows: readonly UpsertRow[]; now: Date; keepKnown?: boolean },
): Promise<UpsertedRow[]> {
  const { source, rows, now, keepKnown = false } = options;
  if (rows.length === 0) return [];
  const once = Object.keys(TABLES[table].once);
  // All rows are of one layout, so they have the same columns.
  const written = rows[0]?.columns ?? {};
  const typed = Object.entries(TABLES[table].columns).filter(([name]) => name in written);
  const columns = typed.map(([name]) => name);
  const types = [['external_id', 'text'] as const, ...Object.entries(TABLES[table].once), ...typed];
  const shape = Prisma.raw(types.map(([name, type]) => `${name} ${type}`).join(', '));
  const records = rows.map((row) => ({ external_id: row.externalId, ...row.once, ...row.columns }));
  const assignments = Prisma.raw(columns.map((name) => `${name} = excluded.${name}`).join(', '));
  const onConflict = keepKnown
    ? Prisma.sql`DO NOTHING`
    : Prisma.sql`DO UPDATE SET ${assignments}, updated_at = excluded.updated_at
        WHERE (${list(columns, 'kept.')}) IS DISTINCT FROM (${list(columns, 'excluded.')}) ${notOlder(table)}`;
  return tx.$queryRaw<UpsertedRow[]>`
    INSERT INTO ${Prisma.raw(table)} AS kept
      (id, source, external_id, created_at, updated_at, ${list(once)}, ${list(columns)})
    SELECT gen_random_uuid()::text, ${source}, row.external_id, ${now}, ${now},
      ${list(once, 'row.')}, ${list(columns, 'row.')}
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS row (${shape})
    ON CONFLICT (source, external_id) ${onConflict}
    RETURNING id, external_id AS "externalId", xmax = 0 AS created`;
}
