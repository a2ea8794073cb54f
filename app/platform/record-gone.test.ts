import { makeMember } from '#prisma/factories/accounts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../tests/market';
import { isRecordGone } from './record-gone';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

it('tells what was taken away meanwhile from other refusals of the database', async () => {
  const { user } = await makeMember(market.db);
  const failures = await Promise.allSettled([
    market.db.savedItem.create({ data: { listId: 'gone', kind: 'offer', recordId: 'x', title: 'Lunch' } }),
    market.db.savedList.update({ where: { id: 'gone' }, data: { updatedAt: new Date() } }),
    market.db.user.create({ data: { id: user.id, email: user.email, name: 'Noor' } }),
  ]);
  expect(failures.map((one) => one.status === 'rejected' && isRecordGone(one.reason))).toEqual([
    true,
    true,
    false,
  ]);
  expect(isRecordGone('a text')).toBe(false);
});
