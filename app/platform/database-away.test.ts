import { describe, expect, it } from 'vitest';
import { isDatabaseAway } from './database-away';
import { openDatabase } from './db.server';

describe('isDatabaseAway', () => {
  it('knows a database that nobody answers for', async () => {
    const { db, close } = openDatabase('postgresql://nobody@127.0.0.1:1/none', () => undefined, 1);
    const failure: unknown = await db.user.count().catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
    await close();
  });

  it.each([
    [new Error('Connection terminated due to connection timeout'), true],
    [new Error('query failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:5432') }), true],
    [new Error('Database error. Code: `57P03`. Message: `the database system is starting up`'), true],
    [
      new Error(
        'Raw query failed. Message: `Client has encountered a connection error and is not queryable`',
      ),
      true,
    ],
    [Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    [Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), true],
    [Object.assign(new Error('Transaction API error'), { code: 'P2028' }), true],
    [Object.assign(new Error('Database error'), { code: '08006' }), true],
    [new Error('sorry, too many clients already'), true],
    [Object.assign(new Error('Unique constraint failed'), { code: 'P2002' }), false],
    [Object.assign(new Error('syntax error at or near'), { code: '42601' }), false],
    [new TypeError('x is undefined'), false],
    ['a text', false],
  ])('%s', (error, isAway) => {
    expect(isDatabaseAway(error)).toBe(isAway);
  });
});
