import type { ByteSource } from './byte-source.server';
import { csvRecords, detectDelimiter } from './csv-records';
import { inspectFile, type FileFacts } from './file-encoding.server';
import { jsonDocument } from './json-document';
import { shownValue, UnreadableFile, type Problem } from './problem';
import { LONGEST_LINE, textLines, textPieces, type TextLine } from './text-lines.server';
import type { RawRow } from './value-rule';

/** The row as it stood in the file: the cells of a CSV record, else its text. */
export type OriginalRow = { cells: string[] } | { text: string };
export type ReadRow = { line: number; original: OriginalRow } & ({ row: RawRow } | { problem: Problem });

/** An opened file: its layout is known, its rows are read as they are asked for. */
export type OpenedFile = {
  name: string;
  size: number;
  format: 'csv' | 'jsonl';
  facts: FileFacts;
  /** Column names of a CSV header, or the keys of the first JSON object. */
  columns: string[];
  rows: AsyncIterable<ReadRow>;
};

const REPLACEMENT = '\uFFFD';

/** Opens a CSV, JSON lines or JSON file, recognised by its content; throws `UnreadableFile`. */
export async function openRows(source: ByteSource): Promise<OpenedFile> {
  const facts = await inspectFile(source);
  const lines = textLines(source, facts);
  const first = await nextWithText(lines);
  if (!first) throw new UnreadableFile('empty', { file: source.name });
  const start = first.text?.trimStart() ?? (await startOf(source, facts));
  const isJson = /^[[{]/.test(start) || /\.(jsonl|ndjson|json)$/i.test(source.name);
  if (!isJson && first.text === null) throw new UnreadableFile('noHeader', { file: source.name });
  const opened = isJson
    ? await openJson(source, { first, lines }, facts)
    : await openCsv(source.name, first, lines, facts);
  return { ...opened, name: source.name, size: source.size, facts };
}

async function nextWithText(lines: AsyncGenerator<TextLine>): Promise<TextLine | null> {
  for (;;) {
    const next = await lines.next();
    if (next.done) return null;
    const { text } = next.value;
    if (text === null || (text.trim() !== '' && !/^sep=.$/i.test(text.trim()))) return next.value;
  }
}

/** How a first line begins that is too long to be kept. */
async function startOf(source: ByteSource, facts: FileFacts): Promise<string> {
  for await (const piece of textPieces(source, facts)) return piece.trimStart().slice(0, 1);
  return '';
}

type Head = { first: TextLine; lines: AsyncGenerator<TextLine> };

async function openJson(source: ByteSource, { first, lines }: Head, facts: FileFacts) {
  const second = await nextWithText(lines);
  const isDocument = isWholeDocument(first.text, second);
  const read = isDocument
    ? documentRows(source, facts)
    : lineRows([first, ...(second ? [second] : [])], lines, facts);
  const head = await read.next();
  if (head.done) throw new UnreadableFile('noRows', { file: source.name });
  async function* rows(): AsyncGenerator<ReadRow> {
    if (!head.done) yield head.value;
    yield* read;
  }
  const columns = 'row' in head.value ? Object.keys(head.value.row) : [];
  return { format: 'jsonl' as const, columns, rows: rows() };
}

/** One document over many lines, or in one line: a list, or an object that does not end with its first line. */
function isWholeDocument(first: string | null, second: TextLine | null): boolean {
  const start = first?.trimStart() ?? '';
  if (start.startsWith('[')) return !second?.text?.trimStart().startsWith('[');
  if (first !== null && isJsonText(first)) return false;
  return !second?.text?.trimStart().startsWith('{') && (second !== null || first === null);
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* documentRows(source: ByteSource, facts: FileFacts): AsyncGenerator<ReadRow> {
  for await (const item of jsonDocument(textPieces(source, facts), LONGEST_LINE)) {
    if (item.isOpen) yield refusedText(item, 'unclosedItem');
    else yield* unfold(readJson(item, facts));
  }
}

async function* lineRows(
  head: readonly TextLine[],
  lines: AsyncGenerator<TextLine>,
  facts: FileFacts,
): AsyncGenerator<ReadRow> {
  for (const line of head) yield* unfold(readJson(line, facts));
  for await (const line of lines) yield* unfold(readJson(line, facts));
}

/** A package of releases or records in one line is as many rows. */
function* unfold(read: ReadRow | null): Generator<ReadRow> {
  if (!read) return;
  if (!('row' in read)) {
    yield read;
    return;
  }
  const { row, line } = read;
  if ('ocid' in row) {
    yield { ...read, row: latestOf(row) };
    return;
  }
  const list = [row['releases'], row['records']].find((entry) => Array.isArray(entry)) as
    unknown[] | undefined;
  if (!list) {
    yield read;
    return;
  }
  for (const entry of list.filter(isObject))
    yield* unfold({ line, row: entry, original: { text: JSON.stringify(entry) } });
}

/** A record says how things are in what it was compiled to, or in the last of its releases. */
function latestOf(row: RawRow): RawRow {
  if (isObject(row['compiledRelease'])) return row['compiledRelease'];
  const releases = Array.isArray(row['releases']) ? row['releases'].filter(isObject) : [];
  return releases.at(-1) ?? row;
}

const isObject = (value: unknown): value is RawRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refusedText({ line, text }: TextLine, reason: Problem['reason'], detail = ''): ReadRow {
  const params = { detail };
  return {
    line,
    original: { text: text ?? '' },
    problem: { column: '', reason, value: shownValue(text ?? ''), params },
  };
}

function readJson(item: TextLine, facts: FileFacts): ReadRow | null {
  const { line, text } = item;
  if (text === null) return refusedText(item, 'tooLarge');
  if (text.trim() === '') return null;
  if (facts.damaged && text.includes(REPLACEMENT)) return refusedText(item, 'encoding');
  try {
    const row: unknown = JSON.parse(text);
    return isObject(row) ? { line, row, original: { text } } : refusedText(item, 'notAnObject');
  } catch (error) {
    return refusedText(item, 'json', error instanceof Error ? jsonDetail(error.message) : '');
  }
}

/** The engine's words without the text of the row, which the report shows anyway. */
const jsonDetail = (message: string): string => message.replace(/,? ("|\.\.\.)[\s\S]*is not valid JSON$/, '');

async function openCsv(file: string, first: TextLine, lines: AsyncGenerator<TextLine>, facts: FileFacts) {
  const delimiter = detectDelimiter(first.text ?? '');
  const records = csvRecords(startingWith(first, lines), delimiter);
  const header = await records.next();
  if (header.done || 'problem' in header.value) throw new UnreadableFile('noHeader', { file });
  const columns = header.value.cells.map((cell) => cell.trim().toLowerCase());
  const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (twice) throw new UnreadableFile('columnTwice', { column: twice });
  async function* rows(): AsyncGenerator<ReadRow> {
    for await (const record of records) {
      if ('cells' in record) yield toRow(record.line, record.cells, columns, facts);
      else yield refusedText({ line: record.line, text: record.text }, record.problem);
    }
  }
  return { format: 'csv' as const, columns: columns.filter((column) => column !== ''), rows: rows() };
}

async function* startingWith(first: TextLine, lines: AsyncGenerator<TextLine>): AsyncGenerator<TextLine> {
  yield first;
  yield* lines;
}

function toRow(line: number, cells: string[], columns: readonly string[], facts: FileFacts): ReadRow {
  const original = { cells };
  if (cells.length !== columns.length) {
    const params = { found: cells.length, expected: columns.length };
    const value = shownValue(cells.join(' | '));
    return { line, original, problem: { column: '', reason: 'cells', value, params } };
  }
  const row: RawRow = {};
  for (const [at, column] of columns.entries()) {
    const value = withoutGuard((cells[at] ?? '').trim());
    if (facts.damaged && value.includes(REPLACEMENT))
      return { line, original, problem: { column, reason: 'encoding', value: shownValue(value) } };
    if (column !== '') row[column] = value;
  }
  return { line, original, row };
}

/** The apostrophe that our own downloads put before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@|%])/, '');
