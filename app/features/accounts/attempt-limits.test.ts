import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '~/platform/db.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { countAttempts, forgiveAttempts, isWithinLimit, purgeAttempts } from './attempt-limits.server';

let market: TestMarket;
beforeAll(async () => void (market = await openTestMarket()));
afterAll(() => market.close());

describe('attempts', () => {
  it('are counted in the database, for all processes together', async () => {
    const key = 'een@voorbeeld.example';
    await countAttempts(market, [{ limit: 'sign-in:account', key }]);
    const elsewhere = openDatabase(market.databaseUrl, () => undefined, 1);
    await countAttempts(elsewhere, [{ limit: 'sign-in:account', key }]);
    await elsewhere.close();
    const row = await market.db.attemptLimit.findUniqueOrThrow({
      where: { key: `sign-in:account:${key}` },
    });
    expect(row.points).toBe(2);
    expect(Number(row.expire)).toBeGreaterThan(Date.now());
  });

  it('are refused with the minutes to wait, each also when many come at once', async () => {
    const attempt = { limit: 'verify-email:person', key: 'p' } as const;
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => isWithinLimit(market, attempt)));
    expect(outcomes.filter(Boolean)).toHaveLength(5);
    await expect(countAttempts(market, [attempt])).rejects.toMatchObject({
      code: 'rate_limited',
      details: { message: 'accounts.errors.tooManyAttempts?count=60' },
    });
  });

  it('that succeeded are taken back', async () => {
    const attempt = { limit: 'verify-email:person', key: 'q' } as const;
    for (let turn = 0; turn < 9; turn += 1) {
      await countAttempts(market, [attempt]);
      await forgiveAttempts(market, [attempt]);
    }
  });

  it('are counted in memory while the database is away', async () => {
    const away = openDatabase('postgresql://nobody@127.0.0.1:1/none', () => undefined, 1);
    const attempt = { limit: 'verify-email:person', key: 'r' } as const;
    for (let turn = 0; turn < 5; turn += 1) await countAttempts(away, [attempt]);
    await expect(countAttempts(away, [attempt])).rejects.toMatchObject({ code: 'rate_limited' });
    await away.close();
  });

  it('that ran out are cleared, and only those', async () => {
    await market.db.attemptLimit.deleteMany();
    await market.db.attemptLimit.create({ data: { key: 'old', points: 9, expire: 1n } });
    await countAttempts(market, [{ limit: 'sign-in:account', key: 's' }]);
    expect(await purgeAttempts(market)).toBe(1);
    expect(await market.db.attemptLimit.count()).toBe(1);
  });
});
