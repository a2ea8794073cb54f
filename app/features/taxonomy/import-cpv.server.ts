import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Db } from '~/platform/db.server';
import { foldText } from './fold-text';

/** Why a row was left out; `value` is what stood there. */
export type RejectedCpvRow = { line: number; reason: 'columns' | 'code' | 'digit' | 'label'; value: string };
/** `rejected` holds the first thousand bad rows, `rejectedCount` counts all. */
export type ImportCpvReport = {
  read: number;
  saved: number;
  rejectedCount: number;
  rejected: RejectedCpvRow[];
};

/** Thrown when the header lacks a column; nothing was written. */
export class UnknownCpvLayout extends Error {
  override name = 'UnknownCpvLayout';
}

type CpvRow = { code: string; checkDigit: string; labelNl: string; labelEn: string };
type ParsedRow = { record: Record<string, string>; info: { lines: number } };

const COLUMNS = ['code', 'label_nl', 'label_en'];
const BATCH = 500;
const REJECTED_KEPT = 1_000;
const LABEL_MAX = 500;

/**
 * Reads the official list of procurement codes (CSV with `code`, `check_digit`, `label_nl`, `label_en`; the digit may also
 * stand in the code) and upserts it in batches. Good rows go in, bad ones are reported by line; a second run changes
 * nothing. The check digit is kept as it is written, never computed.
 */
export async function importCpv(
  ctx: { db: Pick<Db, '$executeRaw'> },
  stream: Readable,
  onProgress: (progress: { read: number; saved: number }) => void = () => undefined,
): Promise<ImportCpvReport> {
  const report: ImportCpvReport = { read: 0, saved: 0, rejectedCount: 0, rejected: [] };
  let batch = new Map<string, CpvRow>();
  const flush = async () => {
    await upsertCodes(ctx, [...batch.values()]);
    report.saved += batch.size;
    batch = new Map();
    onProgress({ read: report.read, saved: report.saved });
  };
  for await (const { record, info } of rowsOf(stream)) {
    report.read += 1;
    const row = readRow(record);
    if ('reason' in row) {
      report.rejectedCount += 1;
      if (report.rejected.length < REJECTED_KEPT) report.rejected.push({ line: info.lines, ...row });
      continue;
    }
    batch.set(row.code, row);
    if (batch.size === BATCH) await flush();
  }
  if (batch.size > 0) await flush();
  return report;
}

function rowsOf(stream: Readable): AsyncIterable<ParsedRow> {
  const parser = parse({
    bom: true,
    info: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    columns: (header: string[]) => {
      const names = header.map((column) => column.toLowerCase());
      if (!COLUMNS.every((column) => names.includes(column)))
        throw new UnknownCpvLayout(names.join(', ').slice(0, 100));
      return names;
    },
  });
  stream.on('error', (error) => parser.destroy(error));
  return stream.pipe(parser);
}

function readRow(record: Record<string, string>): CpvRow | Omit<RejectedCpvRow, 'line'> {
  const { code: written, label_nl: labelNl, label_en: labelEn } = record;
  if (written === undefined || labelNl === undefined || labelEn === undefined)
    return { reason: 'columns', value: written ?? '' };
  const [, code, digit] = /^(\d{8})(?:-(\d))?$/.exec(written) ?? [];
  if (!code) return { reason: 'code', value: written };
  const checkDigit = record.check_digit || digit || '';
  if (!/^\d$/.test(checkDigit)) return { reason: 'digit', value: checkDigit };
  const labels = [labelNl, labelEn];
  if (labels.some((label) => label === '' || label.length > LABEL_MAX || label.includes('\0')))
    return { reason: 'label', value: labels.join(' / ').slice(0, 100) };
  return { code, checkDigit, labelNl, labelEn };
}

async function upsertCodes({ db }: { db: Pick<Db, '$executeRaw'> }, rows: readonly CpvRow[]): Promise<void> {
  const column = (pick: (row: CpvRow) => string) => rows.map(pick);
  await db.$executeRaw`
    INSERT INTO cpv_codes (code, check_digit, label_nl, label_en, words)
    SELECT * FROM unnest(
      ${column(({ code }) => code)}::text[], ${column(({ checkDigit }) => checkDigit)}::text[],
      ${column(({ labelNl }) => labelNl)}::text[], ${column(({ labelEn }) => labelEn)}::text[],
      ${column(({ labelNl, labelEn }) => foldText(`${labelNl} ${labelEn}`))}::text[])
    ON CONFLICT (code) DO UPDATE SET
      check_digit = EXCLUDED.check_digit, label_nl = EXCLUDED.label_nl, label_en = EXCLUDED.label_en,
      words = EXCLUDED.words
    WHERE (cpv_codes.check_digit, cpv_codes.label_nl, cpv_codes.label_en, cpv_codes.words)
      IS DISTINCT FROM (EXCLUDED.check_digit, EXCLUDED.label_nl, EXCLUDED.label_en, EXCLUDED.words)`;
}
