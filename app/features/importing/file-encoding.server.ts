import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { ByteSource } from './byte-source.server';
import { UnreadableFile } from './problem';

/** How the bytes of a file are to be read. */
export type FileFacts = {
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  /** UTF-8 with broken bytes in it: rows that hold U+FFFD after decoding were damaged. */
  damaged: boolean;
  lineEnd: '\n' | '\r';
  lines: number;
  sha256: string;
};

const HEAD = 4_096;
/** Share of NUL bytes in the head from which it is no text; a single one is a bad row. */
const NUL_SHARE = 0.01;
const SIGNATURES: readonly { bytes: string; reason: 'spreadsheet' | 'compressed' | 'binary' | 'program' }[] =
  [
    { bytes: '504b0304', reason: 'spreadsheet' },
    { bytes: 'd0cf11e0', reason: 'spreadsheet' },
    { bytes: '1f8b', reason: 'compressed' },
    { bytes: '425a68', reason: 'compressed' },
    { bytes: 'fd377a58', reason: 'compressed' },
    { bytes: '28b52ffd', reason: 'compressed' },
    { bytes: '1f9d', reason: 'compressed' },
    { bytes: '377abcaf', reason: 'compressed' },
    { bytes: '52617221', reason: 'compressed' },
    { bytes: '25504446', reason: 'binary' },
    { bytes: '89504e47', reason: 'binary' },
    { bytes: 'ffd8ff', reason: 'binary' },
    { bytes: '7f454c46', reason: 'program' },
    { bytes: '4d5a', reason: 'program' },
    { bytes: '2321', reason: 'program' },
  ];

/** Web pages and XML, also behind a byte order mark. */
const MARKUP = /^(\u00ef\u00bb\u00bf)?\s*<(!doctype|\?xml|html|script|svg|\?php)/i;

/**
 * Looks through the whole file once, because the first byte that decides may be anywhere in it. A byte order
 * mark decides at once; else the file is UTF-8 when that explains more of its bytes than Windows-1252 does.
 */
export async function inspectFile(source: ByteSource): Promise<FileFacts> {
  if (source.size === 0) throw new UnreadableFile('empty', { file: source.name });
  const counter = new Utf8Counter();
  const hash = createHash('sha256');
  let head: Buffer | null = null;
  let newlines = 0;
  let returns = 0;
  for await (const piece of source.read()) {
    const chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (!head) {
      head = chunk.subarray(0, HEAD);
      refuseBinary(head, source.name);
    }
    hash.update(chunk);
    counter.add(chunk);
    newlines += countOf(chunk, 0x0a);
    if (newlines === 0) returns += countOf(chunk, 0x0d);
  }
  const lineEnd = newlines === 0 && returns > 0 ? '\r' : '\n';
  return {
    ...encodingOf(head ?? Buffer.alloc(0), counter),
    lineEnd,
    lines: Math.max(newlines, returns) + 1,
    sha256: hash.digest('hex'),
  };
}

function countOf(chunk: Buffer, byte: number): number {
  let count = 0;
  for (let at = chunk.indexOf(byte); at >= 0; at = chunk.indexOf(byte, at + 1)) count += 1;
  return count;
}

function encodingOf(head: Buffer, counter: Utf8Counter): Pick<FileFacts, 'encoding' | 'damaged'> {
  const { valid, broken } = counter.result();
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', damaged: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', damaged: false };
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (broken === 0) return { encoding: 'utf-8', damaged: false };
  return valid > broken || hasMark
    ? { encoding: 'utf-8', damaged: true }
    : { encoding: 'windows-1252', damaged: false };
}

/** Throws `UnreadableFile` when the first bytes of a file say that it is no text. */
export function refuseBinary(head: Buffer, file: string): void {
  const start = head.subarray(0, 8).toString('hex');
  const signature = SIGNATURES.find(({ bytes }) => start.startsWith(bytes));
  if (MARKUP.test(head.toString('latin1'))) throw new UnreadableFile('markup', { file });
  if (signature) throw new UnreadableFile(signature.reason, { file });
  if (start.startsWith('fffe') || start.startsWith('feff')) return;
  const nuls = head.filter((byte) => byte === 0).length;
  if (nuls > head.length * NUL_SHARE) throw new UnreadableFile('binary', { file });
}

/** Counts characters of several bytes and bytes that begin or continue none. Shape: RFC 3629. */
class Utf8Counter {
  private pending = 0;
  private valid = 0;
  private broken = 0;

  add(chunk: Buffer): void {
    if (this.pending === 0 && isAscii(chunk)) return;
    for (const byte of chunk) this.next(byte);
  }

  result(): { valid: number; broken: number } {
    return { valid: this.valid, broken: this.broken + (this.pending > 0 ? 1 : 0) };
  }

  private next(byte: number): void {
    const continues = byte >= 0x80 && byte < 0xc0;
    if (this.pending > 0 && continues) {
      this.pending -= 1;
      if (this.pending === 0) this.valid += 1;
      return;
    }
    if (this.pending > 0) this.broken += 1;
    this.pending = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (byte >= 0xf5) this.pending = 0;
    if (byte >= 0x80 && this.pending === 0) this.broken += 1;
  }
}
