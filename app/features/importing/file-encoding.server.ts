import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UnreadableFile } from './problem';

/** How the bytes of a file are to be read. */
export type FileFacts = {
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  /** UTF-8 with broken bytes in it: rows that hold U+FFFD after decoding were damaged. */
  damaged: boolean;
  lineEnd: '\n' | '\r';
};

const HEAD = 4_096;
/** Share of NUL bytes in the head from which it is no text; a single one is a bad row. */
const NUL_SHARE = 0.01;
const SIGNATURES: readonly { bytes: string; reason: 'spreadsheet' | 'compressed' | 'binary' }[] = [
  { bytes: '504b0304', reason: 'spreadsheet' },
  { bytes: 'd0cf11e0', reason: 'spreadsheet' },
  { bytes: '1f8b', reason: 'compressed' },
  { bytes: '425a68', reason: 'compressed' },
  { bytes: 'fd377a58', reason: 'compressed' },
  { bytes: '28b52ffd', reason: 'compressed' },
  { bytes: '25504446', reason: 'binary' },
  { bytes: '89504e47', reason: 'binary' },
];

/**
 * Looks through the whole file once, because the first byte that decides may be anywhere in it. A byte order
 * mark decides at once; else the file is UTF-8 when that explains more of its bytes than Windows-1252 does.
 */
export async function inspectFile(path: string): Promise<FileFacts> {
  const facts = await stat(path).catch(() => null);
  if (!facts?.isFile()) throw new UnreadableFile('missing', { file: path });
  if (facts.size === 0) throw new UnreadableFile('empty', { file: path });
  const counter = new Utf8Counter();
  let head: Buffer | null = null;
  let newlines = 0;
  let returns = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1_024 }) as AsyncIterable<Buffer>) {
    if (!head) {
      head = chunk.subarray(0, HEAD);
      refuseBinary(head, path);
    }
    counter.add(chunk);
    if (newlines === 0) newlines += chunk.includes(0x0a) ? 1 : 0;
    if (newlines === 0) returns += chunk.includes(0x0d) ? 1 : 0;
  }
  const lineEnd = newlines === 0 && returns > 0 ? '\r' : '\n';
  return { ...encodingOf(head ?? Buffer.alloc(0), counter), lineEnd };
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

function refuseBinary(head: Buffer, path: string): void {
  const start = head.subarray(0, 8).toString('hex');
  const signature = SIGNATURES.find(({ bytes }) => start.startsWith(bytes));
  if (signature) throw new UnreadableFile(signature.reason, { file: path });
  if (start.startsWith('fffe') || start.startsWith('feff')) return;
  const nuls = head.filter((byte) => byte === 0).length;
  if (nuls > head.length * NUL_SHARE) throw new UnreadableFile('binary', { file: path });
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
