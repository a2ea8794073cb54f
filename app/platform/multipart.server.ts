import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import Busboy from '@fastify/busboy';
import { DomainError } from './errors';

/** A file on its way in: its name and its bytes as they come. */
export type IncomingFile = { name: string; pieces: AsyncIterable<Uint8Array> };

const FIELD_BYTES = 2_000;
const FIELDS_MAX = 20;

/**
 * Reads a multipart form piece by piece. `onFile` takes the one file of the field `file`; its fields must stand before
 * it in the form. What `onFile` throws ends the reading at once. Resolves with the fields and what `onFile` made.
 */
export async function readMultipart<T>(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  onFile: (file: IncomingFile) => Promise<T>,
): Promise<{ fields: FormData; file: T | null }> {
  const fields = new FormData();
  if (!body || !contentType.startsWith('multipart/form-data')) return { fields, file: null };
  const unreadable = (cause: unknown) =>
    new DomainError('invalid', { message: 'errors.unreadableForm' }, { cause });
  let parser;
  try {
    parser = new Busboy({
      headers: { 'content-type': contentType },
      limits: { fieldSize: FIELD_BYTES, fields: FIELDS_MAX, files: 1, parts: FIELDS_MAX + 1 },
    });
  } catch (error) {
    throw unreadable(error);
  }
  const source = Readable.fromWeb(body as NodeStream<Uint8Array>);
  const kept: Promise<T>[] = [];
  parser.on('field', (name, value) => fields.append(name, value));
  const failed = new Promise<never>((_resolve, reject) => {
    parser.on('file', (field, stream, name) => {
      if (field !== 'file' || !name) return void stream.resume();
      const file = onFile({ name, pieces: stream });
      kept.push(file);
      file.catch((error: unknown) => reject(error instanceof Error ? error : new Error(String(error))));
    });
    parser.on('error', (error) => reject(unreadable(error)));
    source.on('error', (error) => reject(unreadable(error)));
  });
  const finished = new Promise<void>((resolve) => parser.on('finish', () => resolve()));
  source.pipe(parser);
  try {
    await Promise.race([finished, failed]);
    return { fields, file: kept[0] ? await kept[0] : null };
  } finally {
    failed.catch(() => undefined);
    // Reading on to the end lets the browser see the answer; what comes is thrown away.
    source.unpipe(parser).resume();
  }
}
