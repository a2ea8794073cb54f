import { describe } from 'vitest';
import { LIVE } from '../../../tests/live-runs';
import { createEmbeddedSearch } from './embedded.server';
import { createMemoryStore } from './memory-store';
import { describeSearchContract } from './search-contract';
import { connectTypesense } from './typesense-connection.server';
import { createTypesenseSearch } from './typesense.server';

describeSearchContract('embedded', async () => {
  const awayStore = createMemoryStore();
  awayStore.away = true;
  return {
    engine: createEmbeddedSearch({ store: createMemoryStore() }),
    away: createEmbeddedSearch({ store: awayStore }),
  };
});

/** The live half runs against a server of its own when one is named. */
const { url, apiKey } = LIVE.typesense;
let opened = 0;

/** Leaves the server as it was: it may be used by others, and every collection costs it memory. */
async function dropCollections(prefix: string): Promise<void> {
  const client = connectTypesense({ url: url ?? '', apiKey });
  for (const { name } of await client.collections().retrieve())
    if (name.startsWith(prefix)) await client.collections(name).delete();
  for (const { name } of (await client.aliases().retrieve()).aliases)
    if (name.startsWith(prefix)) await client.aliases(name).delete();
}

describe.runIf(url)('live', () => {
  describeSearchContract('typesense', async () => {
    const collectionPrefix = `contract_${process.pid}_${++opened}_`;
    return {
      engine: createTypesenseSearch({ url: url ?? '', apiKey, collectionPrefix }),
      away: createTypesenseSearch({ url: 'http://127.0.0.1:1', apiKey, collectionPrefix }),
      dispose: () => dropCollections(collectionPrefix),
    };
  });
});
