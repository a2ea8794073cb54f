import { Prisma, type Db } from '~/platform/db.server';
import type { Cell, ExportRecord } from './csv-text';
import type { OwnedTable } from './owned-tables';
import type { RecordPage } from './record-pages.server';

/** The rows of one organisation in a table, with its columns as they are called there. */
export const ownedPage =
  (db: Db, owned: OwnedTable, organisationId: string): RecordPage =>
  async (after, take) => {
    const { table, key, without, through } = owned;
    const rows = await db.$queryRaw<{ record: Record<string, unknown> }[]>`
      SELECT to_jsonb(own) - ${[...without]}::text[] AS record
      FROM ${Prisma.raw(table)} own
      ${through ? Prisma.raw(`JOIN ${through.table} parent ON parent.id = own.${through.column}`) : Prisma.empty}
      WHERE ${Prisma.raw(through ? 'parent' : 'own')}.organisation_id = ${organisationId}
        AND own.${Prisma.raw(key)} > ${after}
      ORDER BY own.${Prisma.raw(key)} LIMIT ${take}`;
    return rows.map(({ record }) => toRecord(record, key));
  };

/** Every record has an `id`, by which the next page is found. */
function toRecord(record: Record<string, unknown>, key: string): ExportRecord {
  const cells = Object.entries(record).map(([name, value]): [string, Cell] => [
    name === key ? 'id' : name,
    toCell(value),
  ]);
  return Object.fromEntries(cells);
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  return JSON.stringify(value);
}
