import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { POSTS } from './search-contract-kit';
import { SearchUnavailable } from './search-port';
import { createTypesenseSearch } from './typesense.server';

const QUERY = { text: '', sort: 'relevance', page: 1, perPage: 5 } as const;
let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

type Answer = [asks: RegExp, status: number, body: unknown];
const EMPTY: Answer[] = [
  [/^GET \/aliases\//, 404, { message: 'Not found' }],
  [/^POST \/multi_search/, 200, { results: [{ found: 0, hits: [] }] }],
  [/./, 200, {}],
];

/** Answers a few requests, those of an empty server unless told otherwise, on the given port. */
async function startServer(port: number, answers = EMPTY): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    asked.push(`${request.method ?? ''} ${path}`);
    request.resume();
    const [, status, body] = answers.find(([asks]) => asks.test(`${request.method ?? ''} ${path}`)) ?? [];
    response.writeHead(status as number, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server?.listen(port, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, asked };
}

const stopServer = () => new Promise<void>((done) => server?.close(() => done()));

describe('a Typesense server that still changes a collection', () => {
  it('counts as away until that is done, since new fields cannot be asked for yet', async () => {
    const { port } = await startServer(0, [
      [/^GET \/aliases\//, 200, { collection_name: 'posts_1' }],
      [/^GET \/collections\//, 200, { fields: [] }],
      [/^PATCH/, 422, { message: 'Another collection update operation is in progress.' }],
    ]);
    const engine = createTypesenseSearch({
      url: `http://127.0.0.1:${port}`,
      apiKey: 'key',
      collectionPrefix: 'test_',
    });
    await expect(engine.ensure([POSTS])).rejects.toThrow(SearchUnavailable);
    await expect(engine.search('posts', QUERY)).rejects.toThrow(SearchUnavailable);
  });
});

describe('a Typesense server that is away at the start', () => {
  it('is asked again by every search, and prepared when it comes back', async () => {
    const { port } = await startServer(0);
    await stopServer();
    const engine = createTypesenseSearch({
      url: `http://127.0.0.1:${port}`,
      apiKey: 'key',
      collectionPrefix: 'test_',
    });
    await expect(engine.ensure([POSTS])).rejects.toThrow(SearchUnavailable);
    await expect(engine.search('posts', QUERY)).rejects.toThrow(SearchUnavailable);
    const { asked } = await startServer(port);
    expect(await engine.search('posts', QUERY)).toEqual({ total: 0, ids: [], facets: {} });
    expect(asked).toEqual(
      expect.arrayContaining(['POST /collections', 'PUT /aliases/test_posts', 'POST /multi_search']),
    );
    const before = asked.length;
    await engine.search('posts', QUERY);
    expect(asked.slice(before)).toEqual(['POST /multi_search']);
  });
});
