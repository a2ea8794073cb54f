import type { ByteSource } from './byte-source.server';
import type { FileFacts } from './file-encoding.server';

/** A physical line, counted from 1; `text` is null when it is longer than a row may be. */
export type TextLine = { line: number; text: string | null };

/** A row longer than this is no row of ours; it is passed over without being kept in memory. */
export const LONGEST_LINE = 1_000_000;

/** The decoded text of a file piece by piece, without a byte order mark. */
export async function* textPieces(source: ByteSource, facts: FileFacts): AsyncGenerator<string> {
  const decoder = new TextDecoder(facts.encoding);
  for await (const chunk of source.read()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The lines of a text file, without their ends. */
export async function* textLines(source: ByteSource, facts: FileFacts): AsyncGenerator<TextLine> {
  const lines = new LineCutter(facts.lineEnd);
  for await (const piece of textPieces(source, facts)) yield* lines.add(piece);
  yield* lines.end();
}

class LineCutter {
  private rest = '';
  private line = 1;
  private skipping = false;

  constructor(private readonly lineEnd: string) {}

  *add(text: string): Generator<TextLine> {
    const buffer = this.rest + text;
    let start = 0;
    for (let end = buffer.indexOf(this.lineEnd); end >= 0; end = buffer.indexOf(this.lineEnd, start)) {
      yield this.cut(buffer.slice(start, end));
      start = end + 1;
    }
    this.rest = buffer.slice(start);
    if (this.rest.length <= LONGEST_LINE) return;
    this.skipping = true;
    this.rest = '';
  }

  *end(): Generator<TextLine> {
    if (this.rest !== '' || this.skipping) yield this.cut(this.rest);
  }

  private cut(text: string): TextLine {
    const isTooLong = this.skipping || text.length > LONGEST_LINE;
    this.skipping = false;
    const line = this.line;
    this.line += 1;
    return { line, text: isTooLong ? null : text.endsWith('\r') ? text.slice(0, -1) : text };
  }
}
