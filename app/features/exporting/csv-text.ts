/** What a cell of an export can hold; `euros` are integer cents that are written as an amount. */
export type Cell =
  string | number | boolean | bigint | Date | null | readonly string[] | { euros: number | bigint };
export type ExportRecord = Readonly<Record<string, Cell>>;

export type ExportLocale = 'nl' | 'en';

/** Excel takes a file for UTF-8 only with this mark in front. */
export const BYTE_ORDER_MARK = '\uFEFF';
/** Excel in Dutch expects semicolons, elsewhere commas. */
const DELIMITERS: Record<ExportLocale, string> = { nl: ';', en: ',' };
/** What spreadsheets take for the beginning of a formula or a command: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** One line of a CSV file by RFC 4180, safe to open in a spreadsheet. */
export function csvLine(cells: readonly Cell[], locale: ExportLocale): string {
  const delimiter = DELIMITERS[locale];
  return `${cells.map((cell) => csvCell(cell, locale, delimiter)).join(delimiter)}\r\n`;
}

function csvCell(cell: Cell, locale: ExportLocale, delimiter: string): string {
  if (typeof cell === 'number' || typeof cell === 'bigint') return String(cell);
  const text = cellText(cell, locale);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

function cellText(cell: Exclude<Cell, number | bigint>, locale: ExportLocale): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return cell.toISOString();
  if ('euros' in cell) return euros(cell.euros, locale === 'nl' ? ',' : '.');
  return cell.join(' | ');
}

/** Cents as `1250.50`, without thousands signs. */
function euros(cents: number | bigint, point: string): string {
  const digits = String(cents).replace('-', '').padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${point}${digits.slice(-2)}`;
}

/** A record as JSON keeps it: amounts are euros as a number, moments ISO 8601. */
export function jsonRecord(record: ExportRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, jsonValue(cell)]));
}

function jsonValue(cell: Cell): unknown {
  if (typeof cell === 'bigint') return Number(cell);
  if (cell === null || typeof cell !== 'object' || cell instanceof Date || !('euros' in cell)) return cell;
  return Number(cell.euros) / 100;
}
