import { describe, expect, it } from 'vitest';
import { openDatabase } from '~/platform/db.server';
import { isDatabaseAway, orUnavailable } from './or-unavailable.server';

describe('orUnavailable', () => {
  it('knows a database that nobody answers for', async () => {
    const { db, close } = openDatabase('postgresql://nobody@127.0.0.1:1/none', () => undefined, 1);
    await expect(orUnavailable(db.user.count())).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    await close();
  });

  it.each([
    [new Error('Connection terminated due to connection timeout'), true],
    [new Error('query failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:5432') }), true],
    [new Error('Database error. Code: `57P03`. Message: `the database system is starting up`'), true],
    [Object.assign(new Error('Unique constraint failed'), { code: 'P2002' }), false],
    [new TypeError('x is undefined'), false],
    ['a text', false],
  ])('%s', (error, isAway) => {
    expect(isDatabaseAway(error)).toBe(isAway);
  });

  it('lets every other failure through as it is', async () => {
    const fault = new TypeError('x is undefined');
    await expect(orUnavailable(Promise.reject(fault))).rejects.toBe(fault);
    await expect(orUnavailable(Promise.resolve(7))).resolves.toBe(7);
  });
});
