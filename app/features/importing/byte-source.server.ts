import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableFile } from './problem';

/** The bytes of a file, wherever it is kept; they can be read again and again from the start. */
export type ByteSource = {
  /** What the file is called, for people. */
  name: string;
  size: number;
  read(): AsyncIterable<Uint8Array>;
};

const PIECE = 256 * 1_024;

/** A file on this machine; throws `UnreadableFile` when there is none. */
export async function fileSource(file: string): Promise<ByteSource> {
  const facts = await stat(file).catch(() => null);
  if (!facts?.isFile()) throw new UnreadableFile('missing', { file });
  return {
    name: path.basename(file),
    size: facts.size,
    read: () => createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>,
  };
}
