import { describe } from 'vitest';
import { createEmbeddedSearch } from './embedded.server';
import { createMemoryStore } from './memory-store';
import { describeSearchContract } from './search-contract';
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
const url = process.env.TYPESENSE_URL;
const apiKey = process.env.TYPESENSE_API_KEY ?? '';
let opened = 0;

describe.runIf(url)('live', () => {
  describeSearchContract('typesense', async () => {
    const collectionPrefix = `contract_${process.pid}_${++opened}_`;
    return {
      engine: createTypesenseSearch({ url: url ?? '', apiKey, collectionPrefix }),
      away: createTypesenseSearch({ url: 'http://127.0.0.1:1', apiKey, collectionPrefix }),
    };
  });
});
