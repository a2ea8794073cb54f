/** One record of a CSV file, or why the line that begins at `line` is none. */
export type CsvRecord =
  { line: number; cells: string[] } | { line: number; problem: 'quote' | 'tooLarge'; text: string };

type Line = { line: number; text: string | null };
type Scan = { cells: string[] } | 'open' | 'broken';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A quoted cell may run over this many lines; beyond that its quote was never closed. */
const LONGEST_RECORD_LINES = 200;

/** The sign that separates the cells of a header; a comma when there is only one cell. */
export function detectDelimiter(header: string): string {
  const outside = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: outside.split(delimiter).length - 1 }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count === 0 ? ',' : best.delimiter;
}

/**
 * Records of comma-separated lines by RFC 4180, `""` meaning a quote. Unlike a parser that gives up or swallows
 * the rest of the file at a stray quote, this one names the line where it stands and goes on with the next.
 */
export async function* csvRecords(lines: AsyncGenerator<Line>, delimiter: string): AsyncGenerator<CsvRecord> {
  const waiting: Line[] = [];
  const nextLine = async (): Promise<Line | null> => {
    const again = waiting.shift();
    if (again) return again;
    const next = await lines.next();
    return next.done ? null : next.value;
  };
  try {
    for (let first = await nextLine(); first; first = await nextLine()) {
      if (first.text?.trim() === '') continue;
      const { record, further } = await readRecord(first, nextLine, delimiter);
      yield record;
      waiting.unshift(...further);
    }
  } finally {
    await lines.return(undefined);
  }
}

/** The record that begins in a line; `further` are lines it looked at that are not part of it. */
async function readRecord(
  first: Line,
  nextLine: () => Promise<Line | null>,
  delimiter: string,
): Promise<{ record: CsvRecord; further: Line[] }> {
  const { line } = first;
  if (first.text === null) return { record: { line, problem: 'tooLarge', text: '' }, further: [] };
  let text = first.text;
  const further: Line[] = [];
  let scan = scanRecord(text, delimiter);
  while (scan === 'open' && further.length < LONGEST_RECORD_LINES) {
    const next = await nextLine();
    if (!next) break;
    further.push(next);
    if (next.text === null) break;
    text += `\n${next.text}`;
    scan = scanRecord(text, delimiter);
  }
  return typeof scan === 'object'
    ? { record: { line, cells: scan.cells }, further: [] }
    : { record: { line, problem: 'quote', text: first.text }, further };
}

/** Cells of one record; `open` when it ends inside quotes, `broken` when a quote stands where none may. */
function scanRecord(text: string, delimiter: string): Scan {
  if (!text.includes('"')) return { cells: text.split(delimiter) };
  const cells: string[] = [];
  for (let at = 0; ;) {
    const start = skipBlanks(text, at, delimiter);
    if (text[start] !== '"') {
      const end = text.indexOf(delimiter, at);
      const cell = text.slice(at, end < 0 ? undefined : end);
      if (cell.includes('"')) return 'broken';
      cells.push(cell);
      if (end < 0) return { cells };
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, start + 1);
    if (close < 0) return 'open';
    const after = skipBlanks(text, close + 1, delimiter);
    cells.push(text.slice(start + 1, close).replaceAll('""', '"'));
    if (after >= text.length) return { cells };
    if (text[after] !== delimiter) return 'broken';
    at = after + 1;
  }
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while ((text[at] === ' ' || text[at] === '\t') && text[at] !== delimiter) at += 1;
  return at;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
