import { afterAll, beforeAll, expect, it } from 'vitest';
import { Prisma } from './db.server';
import { openTestMarket, type TestMarket } from '../../tests/market';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

it.each(Object.values(Prisma.ModelName))(
  'the migrations give %s every column of the schema',
  async (model) => {
    const delegate = market.db[(model[0]?.toLowerCase() + model.slice(1)) as 'user'];
    await expect(delegate.findFirst()).resolves.toBeNull();
  },
);
