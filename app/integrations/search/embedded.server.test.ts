import { describe, expect, it } from 'vitest';
import { createEmbeddedSearch } from './embedded.server';
import { createMemoryStore } from './memory-store';
import { makeDocument } from './search-contract-kit';
import { SearchUnavailable } from './search-port';

const NOTES = { name: 'notes', facets: [], numbers: [] };
const listAll = { text: '', sort: 'relevance', page: 1, perPage: 10 } as const;

async function openPair() {
  const clock = { ms: 0 };
  const store = createMemoryStore();
  const open = async () => {
    const engine = createEmbeddedSearch({ store, now: () => clock.ms });
    await engine.ensure([NOTES]);
    return engine;
  };
  return { clock, store, writer: await open(), reader: await open() };
}

describe('two processes over one store', () => {
  it('see each other after a moment, and their own writes at once', async () => {
    const { clock, writer, reader } = await openPair();
    await writer.upsert('notes', [makeDocument('a', 'Een')]);
    expect((await writer.search('notes', listAll)).total).toBe(1);
    expect((await reader.search('notes', listAll)).total).toBe(0);
    clock.ms += 201;
    expect((await reader.search('notes', listAll)).total).toBe(1);
  });

  it('do not ask the store again within that moment', async () => {
    const { clock, store, reader } = await openPair();
    clock.ms += 201;
    await reader.search('notes', listAll);
    store.away = true;
    expect((await reader.search('notes', listAll)).total).toBe(0);
    clock.ms += 201;
    await expect(reader.search('notes', listAll)).rejects.toThrow(SearchUnavailable);
  });

  it('heal when the store comes back', async () => {
    const { clock, store, writer, reader } = await openPair();
    store.away = true;
    await expect(writer.upsert('notes', [makeDocument('a', 'Een')])).rejects.toThrow(SearchUnavailable);
    clock.ms += 201;
    expect(await reader.healthy()).toBe(false);
    store.away = false;
    await writer.upsert('notes', [makeDocument('a', 'Een')]);
    expect((await reader.search('notes', listAll)).total).toBe(1);
    expect(await reader.healthy()).toBe(true);
  });
});
