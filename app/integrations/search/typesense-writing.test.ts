import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeDocument, POSTS } from './search-contract-kit';
import { createTypesenseSearch } from './typesense.server';
import { typesenseFields } from './typesense-fields';

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A server whose alias points to `first` until something is written there, and to `second` from then on. */
async function startMovingServer({ isFirstDropped }: { isFirstDropped: boolean }) {
  const written: string[] = [];
  let target = 'first';
  server = createServer((request, response) => {
    const answer = (status: number, body: unknown) => {
      const type = request.url?.includes('/import') ? 'text/plain' : 'application/json';
      response.writeHead(status, { 'Content-Type': type, Connection: 'close' });
      response.end(JSON.stringify(body));
    };
    request.resume();
    const [, kind = '', name = '', part] = request.url?.split(/[/?]/) ?? [];
    if (kind === 'aliases') return answer(200, { name, collection_name: target });
    if (part !== 'documents') return answer(200, { name, fields: typesenseFields(POSTS) });
    written.push(name);
    target = 'second';
    if (name === 'first' && isFirstDropped) return answer(404, { message: 'Not found' });
    return answer(200, { success: true, num_deleted: 1 });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const engine = createTypesenseSearch({
    url: `http://127.0.0.1:${port}`,
    apiKey: 'key',
    collectionPrefix: 'test_',
  });
  await engine.ensure([POSTS]);
  return { engine, written };
}

/** A server with an alias whose collection somebody threw away. */
async function startEmptiedServer() {
  const moves: unknown[] = [];
  server = createServer((request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
      response.end(JSON.stringify(body));
    };
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const [, kind, name] = request.url?.split('/') ?? [];
      if (request.method === 'GET' && kind === 'collections') return answer(404, { message: 'Not found' });
      if (request.method === 'PUT') moves.push(JSON.parse(body));
      answer(200, { name, ...(kind === 'aliases' ? { collection_name: 'gone' } : JSON.parse(body)) });
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return { moves, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it('puts a new collection behind an alias whose own is gone', async () => {
  const { moves, url } = await startEmptiedServer();
  await createTypesenseSearch({ url, apiKey: 'key', collectionPrefix: 'test_' }).ensure([POSTS]);
  expect(moves).toEqual([{ collection_name: expect.stringMatching(/^test_posts_\d+$/) as string }]);
});

describe('writing while a rebuild moves the alias', () => {
  it.each([{ isFirstDropped: false }, { isFirstDropped: true }])(
    'names the collection itself, and writes to the new one too (%o)',
    async (server) => {
      const { engine, written } = await startMovingServer(server);
      await engine.upsert('posts', [makeDocument('a', 'Catering')]);
      expect(written).toEqual(['first', 'second']);
      await engine.remove('posts', ['a']);
      expect(written).toEqual(['first', 'second', 'second']);
    },
  );
});
