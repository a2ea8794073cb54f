import { csvRecords, detectDelimiter } from './csv-records';
import { inspectFile, type FileFacts } from './file-encoding.server';
import { shownValue, UnreadableFile, type Problem } from './problem';
import { textLines, type TextLine } from './text-lines.server';
import type { RawRow } from './value-rule';

export type ReadRow = { line: number; row: RawRow } | { line: number; problem: Problem };

/** An opened file: its layout is known, its rows are read as they are asked for. */
export type OpenedFile = {
  format: 'csv' | 'jsonl';
  encoding: FileFacts['encoding'];
  /** Column names of a CSV header, or the keys of the first JSON object. */
  columns: string[];
  rows: AsyncIterable<ReadRow>;
};

const REPLACEMENT = '\uFFFD';

/** Opens a CSV or JSON lines file, recognised by its content; throws `UnreadableFile`. */
export async function openRows(path: string): Promise<OpenedFile> {
  const facts = await inspectFile(path);
  const lines = textLines(path, facts);
  const first = await firstLineWithText(lines);
  if (!first) throw new UnreadableFile('empty', { file: path });
  if (first.text === null) throw new UnreadableFile('noHeader', { file: path });
  const start = first.text.trimStart();
  if (start.startsWith('[')) throw new UnreadableFile('jsonArray', { file: path });
  const isJson = start.startsWith('{') || /\.(jsonl|ndjson|json)$/i.test(path);
  const opened = isJson ? openJson(first, lines, facts) : await openCsv(path, first, lines, facts);
  return { ...opened, encoding: facts.encoding };
}

async function firstLineWithText(lines: AsyncGenerator<TextLine>): Promise<TextLine | null> {
  for (;;) {
    const next = await lines.next();
    if (next.done) return null;
    const { text } = next.value;
    if (text === null || (text.trim() !== '' && !/^sep=.$/i.test(text.trim()))) return next.value;
  }
}

function openJson(first: TextLine, lines: AsyncGenerator<TextLine>, facts: FileFacts) {
  const head = readJson(first, facts);
  async function* rows(): AsyncGenerator<ReadRow> {
    if (head) yield head;
    for await (const line of lines) {
      const row = readJson(line, facts);
      if (row) yield row;
    }
  }
  const columns = head && 'row' in head ? Object.keys(head.row) : [];
  return { format: 'jsonl' as const, columns, rows: rows() };
}

function readJson({ line, text }: TextLine, facts: FileFacts): ReadRow | null {
  const refuse = (reason: Problem['reason'], detail = ''): ReadRow => ({
    line,
    problem: { column: '', reason, value: shownValue(text ?? ''), params: { detail } },
  });
  if (text === null) return refuse('tooLarge');
  if (text.trim() === '') return null;
  if (facts.damaged && text.includes(REPLACEMENT)) return refuse('encoding');
  try {
    const row: unknown = JSON.parse(text);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return refuse('notAnObject');
    return { line, row: row as RawRow };
  } catch (error) {
    return refuse('json', error instanceof Error ? jsonDetail(error.message) : '');
  }
}

/** The engine's words without the text of the row, which the report shows anyway. */
const jsonDetail = (message: string): string => message.replace(/,? ("|\.\.\.)[\s\S]*is not valid JSON$/, '');

async function openCsv(path: string, first: TextLine, lines: AsyncGenerator<TextLine>, facts: FileFacts) {
  const delimiter = detectDelimiter(first.text ?? '');
  const records = csvRecords(startingWith(first, lines), delimiter);
  const header = await records.next();
  if (header.done || 'problem' in header.value) throw new UnreadableFile('noHeader', { file: path });
  const columns = header.value.cells.map((cell) => cell.trim().toLowerCase());
  const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (twice) throw new UnreadableFile('columnTwice', { column: twice });
  async function* rows(): AsyncGenerator<ReadRow> {
    for await (const record of records) {
      const { line } = record;
      if ('cells' in record) yield toRow(line, record.cells, columns, facts);
      else yield { line, problem: { column: '', reason: record.problem, value: shownValue(record.text) } };
    }
  }
  return { format: 'csv' as const, columns: columns.filter((column) => column !== ''), rows: rows() };
}

async function* startingWith(first: TextLine, lines: AsyncGenerator<TextLine>): AsyncGenerator<TextLine> {
  yield first;
  yield* lines;
}

function toRow(line: number, cells: string[], columns: readonly string[], facts: FileFacts): ReadRow {
  if (cells.length !== columns.length) {
    const params = { found: cells.length, expected: columns.length };
    return { line, problem: { column: '', reason: 'cells', value: shownValue(cells.join(' | ')), params } };
  }
  const row: RawRow = {};
  for (const [at, column] of columns.entries()) {
    const value = (cells[at] ?? '').trim();
    if (facts.damaged && value.includes(REPLACEMENT))
      return { line, problem: { column, reason: 'encoding', value: shownValue(value) } };
    if (column !== '') row[column] = value;
  }
  return { line, row };
}
