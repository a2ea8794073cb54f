import { Prisma, type Tx } from '~/platform/db.server';
import type { PreparedRow } from './prepare-row.server';
import type { ColumnValues } from './record-columns';
import type { UpsertedRow } from './upsert-records.server';

/** Columns of a lot with their types. */
const COLUMNS = {
  demand_id: 'text',
  position: 'int4',
  title: 'text',
  description: 'text',
  categories: 'text[]',
  quantity: 'int4',
  quantity_unit: 'text',
  value_band: 'text',
  value_cents: 'int8',
  postcode: 'text',
  place_name: 'text',
  province: 'text',
  lat: 'float8',
  lon: 'float8',
} as const;

type Held = { id: string; external_id: string; source_at: string | null; lots: ColumnValues[] };

/**
 * Makes the lots of demands those of their rows and returns the demands whose lots changed. Rows that know nothing of
 * lots, and versions that the source has replaced since, leave them as they are.
 */
export async function writeLots(
  tx: Tx,
  source: string,
  rows: readonly PreparedRow[],
): Promise<UpsertedRow[]> {
  const wanted = new Map(
    rows.flatMap(({ demands }) => (demands?.lots ? [[demands.externalId, demands] as const] : [])),
  );
  if (wanted.size === 0) return [];
  const names = Prisma.raw(
    Object.keys(COLUMNS)
      .map((name) => `'${name}', lot.${name}`)
      .join(', '),
  );
  const held = await tx.$queryRaw<Held[]>`
    SELECT demand.id, demand.external_id, to_jsonb(demand.source_at)->>0 AS source_at,
      coalesce(jsonb_agg(jsonb_build_object(${names}) ORDER BY lot.position) FILTER (WHERE lot.id IS NOT NULL), '[]')
        AS lots
    FROM demands demand LEFT JOIN demand_lots lot ON lot.demand_id = demand.id
    WHERE demand.source = ${source} AND demand.external_id = ANY(${[...wanted.keys()]})
    GROUP BY demand.id`;
  const changed: { id: string; externalId: string; lots: ColumnValues[] }[] = [];
  for (const demand of held) {
    const row = wanted.get(demand.external_id);
    const sourceAt = row?.columns['source_at'] ?? null;
    const isOlder = typeof sourceAt === 'string' && demand.source_at !== null && sourceAt < demand.source_at;
    const lots = (row?.lots ?? []).map((lot, at) => ({ demand_id: demand.id, position: at + 1, ...lot }));
    if (!isOlder && !isSame(lots, demand.lots))
      changed.push({ id: demand.id, externalId: demand.external_id, lots });
  }
  if (changed.length === 0) return [];
  await tx.demandLot.deleteMany({ where: { demandId: { in: changed.map(({ id }) => id) } } });
  const list = Prisma.raw(Object.keys(COLUMNS).join(', '));
  const shape = Prisma.raw(
    Object.entries(COLUMNS)
      .map(([name, type]) => `${name} ${type}`)
      .join(', '),
  );
  await tx.$executeRaw`
    INSERT INTO demand_lots (id, ${list}) SELECT gen_random_uuid()::text, ${list}
    FROM jsonb_to_recordset(${JSON.stringify(changed.flatMap(({ lots }) => lots))}::jsonb) AS lot (${shape})`;
  return changed.map(({ id, externalId }) => ({ id, externalId, created: false }));
}

/** Amounts come as text from a row and as numbers from the database. */
const isSame = (a: readonly ColumnValues[], b: readonly ColumnValues[]): boolean =>
  JSON.stringify(a.map(inOrder)) === JSON.stringify(b.map(inOrder));
const inOrder = (lot: ColumnValues) =>
  Object.keys(COLUMNS).map((name) =>
    name === 'value_cents' && lot[name] !== null ? Number(lot[name]) : lot[name],
  );
