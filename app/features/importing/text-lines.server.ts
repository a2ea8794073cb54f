import { createReadStream } from 'node:fs';
import type { FileFacts } from './file-encoding.server';

/** A physical line, counted from 1; `text` is null when it is longer than a row may be. */
export type TextLine = { line: number; text: string | null };

/** A row longer than this is no row of ours; it is passed over without being kept in memory. */
export const LONGEST_LINE = 1_000_000;

/** The lines of a text file, decoded, without their ends and without a byte order mark. */
export async function* textLines(path: string, facts: FileFacts): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder(facts.encoding);
  const lines = new LineCutter(facts.lineEnd);
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1_024 }) as AsyncIterable<Buffer>)
    yield* lines.add(decoder.decode(chunk, { stream: true }));
  yield* lines.add(decoder.decode());
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
