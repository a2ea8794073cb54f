import { createEmbeddedSearch } from './embedded.server';
import { createMemoryStore } from './memory-store';
import { describeSearchContract } from './search-contract';

describeSearchContract('embedded', async () => {
  const awayStore = createMemoryStore();
  awayStore.away = true;
  return {
    engine: createEmbeddedSearch({ store: createMemoryStore() }),
    away: createEmbeddedSearch({ store: awayStore }),
  };
});
