import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '~/integrations/search/search-port';
import { keepInStep } from './keep-in-step.server';

const place = { collection: 'offers', id: 'a' };
const toDocument = ({ title }: { title: string }) => ({ id: 'a', title }) as unknown as SearchDocument;

/** A record and its index; `onWrite` runs before a write lands, like a slower job that is overtaken. */
function world(title: string | null, onWrite: (count: number) => void) {
  let row = title === null ? null : { title };
  let indexed: unknown = 'nothing yet';
  let writes = 0;
  const write = (document: unknown) => {
    writes += 1;
    onWrite(writes);
    indexed = document;
  };
  return {
    become: (next: string | null) => void (row = next === null ? null : { title: next }),
    put: (document: unknown) => void (indexed = document),
    indexed: () => indexed,
    writes: () => writes,
    run: () =>
      keepInStep(
        {
          upsert: async (_collection, [document]) => write(document),
          remove: async () => write(null),
        },
        place,
        async () => row,
        toDocument,
      ),
  };
}

describe('keeping the index in step with a record', () => {
  it('writes once what holds still', async () => {
    const { run, indexed, writes } = world('soep', () => undefined);
    await run();
    expect([indexed(), writes()]).toEqual([{ id: 'a', title: 'soep' }, 1]);
  });

  it.each<[string, string | null, string | null, unknown]>([
    ['a change', 'soep', 'brood', { id: 'a', title: 'brood' }],
    ['a pause', 'soep', null, null],
    ['a publication', null, 'soep', { id: 'a', title: 'soep' }],
  ])(
    'ends with %s that another job wrote while this one was slow',
    async (_what, before, after, expected) => {
      const market = world(before, (count) => {
        if (count > 1) return;
        market.become(after);
        market.put(expected);
      });
      await market.run();
      expect(market.indexed()).toEqual(expected);
    },
  );

  it('leaves what never holds still to another try', async () => {
    const market = world('0', (count) => market.become(String(count)));
    await expect(market.run()).rejects.toThrow('changed during');
  });
});
