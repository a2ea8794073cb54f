import type { TextLine } from './text-lines.server';

/** The lists of an OCDS package whose entries are records. */
const LISTS = new Set(['releases', 'records']);

/**
 * Cuts the objects out of one JSON document that is a list, or a package with a list of releases or records. Only
 * one entry is in memory at a time. What is wrong inside an entry is found when it is parsed; `isOpen` says that
 * the document ended in the middle of it.
 */
export async function* jsonDocument(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<TextLine & { isOpen?: boolean }> {
  const cutter = new ItemCutter(longest);
  for await (const piece of pieces) yield* cutter.add(piece);
  yield* cutter.end();
}

class ItemCutter {
  private line = 1;
  /** Opening brackets that are not closed yet. */
  private readonly open: string[] = [];
  private inText = false;
  private escaped = false;
  private text = '';
  private key = '';
  /** Depth at which the entry that is being read began; -1 between entries. */
  private itemDepth = -1;
  private itemLine = 0;
  private parts: string[] = [];
  private length = 0;

  constructor(private readonly longest: number) {}

  *add(piece: string): Generator<TextLine> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const sign = piece.charAt(at);
      if (sign === '\n') this.line += 1;
      if (this.inText) {
        this.readText(sign);
        continue;
      }
      if (sign === '"') this.beginText();
      else if (sign === '{' || sign === '[') {
        if (sign === '{' && this.itemDepth < 0 && this.isItemPlace()) {
          this.itemDepth = this.open.length;
          this.itemLine = this.line;
          from = at;
        }
        this.open.push(sign);
      } else if (sign === '}' || sign === ']') {
        this.open.pop();
        if (this.itemDepth >= 0 && this.open.length === this.itemDepth) {
          this.keep(piece.slice(from, at + 1));
          yield this.cut();
        }
      }
    }
    if (this.itemDepth >= 0) this.keep(piece.slice(from));
  }

  *end(): Generator<TextLine & { isOpen?: boolean }> {
    if (this.itemDepth >= 0) yield { ...this.cut(), isOpen: true };
  }

  private beginText(): void {
    this.inText = true;
    this.text = '';
  }

  private readText(sign: string): void {
    if (this.escaped) this.escaped = false;
    else if (sign === '\\') this.escaped = true;
    else if (sign === '"') {
      this.inText = false;
      if (this.open.length === 1) this.key = this.text;
    } else if (this.open.length === 1 && this.text.length < 40) this.text += sign;
  }

  /** In a list that is the document, or in a named list of the object that is. */
  private isItemPlace(): boolean {
    const [outer, inner] = this.open;
    if (this.open.length === 1) return outer === '[';
    return this.open.length === 2 && outer === '{' && inner === '[' && LISTS.has(this.key);
  }

  private keep(text: string): void {
    this.length += text.length;
    if (this.length <= this.longest) this.parts.push(text);
    else this.parts = [];
  }

  private cut(): TextLine {
    const text = this.length > this.longest ? null : this.parts.join('');
    this.itemDepth = -1;
    this.parts = [];
    this.length = 0;
    return { line: this.itemLine, text };
  }
}
