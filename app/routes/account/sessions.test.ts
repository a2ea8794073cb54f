import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccountWorld } from '../../../tests/account-world';
import { visit } from '../../../tests/visit';
import * as history from './account-history';
import * as security from './security';

const DAY = 24 * 60 * 60 * 1000;

let world: Awaited<ReturnType<typeof openAccountWorld>>;
beforeAll(async () => {
  world = await openAccountWorld();
});
afterAll(() => world.close());

describe('sessions', () => {
  type Rows = { sessions: { id: string; isCurrent: boolean }[] };
  const rows = async (cookie: string) =>
    ((await visit(security, '/account/security', { cookie })).body as Rows).sessions;

  it('are listed with this one first, end one by one and all others at once', async () => {
    const { user, cookie } = await world.person();
    const others = [(await world.enter(user.email)).cookie, (await world.enter(user.email)).cookie];
    const listed = await rows(cookie);
    expect(listed.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    const form = { intent: 'end', sessionId: listed[1]?.id ?? '' };
    expect((await visit(security, '/account/security', { cookie, form })).status).toBe(302);
    expect((await Promise.all(others.map(world.isIn))).sort()).toEqual([false, true]);
    await visit(security, '/account/security', { cookie, form: { intent: 'end-others' } });
    expect(await Promise.all([cookie, ...others].map(world.isIn))).toEqual([true, false, false]);
  });

  it('of somebody else do not exist', async () => {
    const [one, other] = [await world.person(), await world.person()];
    const [session] = await rows(other.cookie);
    const form = { intent: 'end', sessionId: session?.id ?? '' };
    expect((await visit(security, '/account/security', { cookie: one.cookie, form })).status).toBe(404);
    expect(await world.isIn(other.cookie)).toBe(true);
  });

  it('get a fresh cookie when they are used after a day, and not before', async () => {
    const { user, cookie } = await world.person();
    const kept = (await visit(history, '/account/history', { cookie })).cookie;
    expect(kept.split('; ')).toContain(cookie);
    const age = (days: number) => new Date(Date.now() + (30 - days) * DAY);
    await world.db.session.updateMany({ where: { userId: user.id }, data: { expiresAt: age(2) } });
    const request = new Request('http://localhost:3000/account/history', { headers: { cookie } });
    const answer = await history.loader({ request, params: {}, context: {} });
    const { init } = answer as unknown as { init: ResponseInit };
    expect(new Headers(init.headers).getSetCookie().join()).toMatch(
      /market\.session_token=[^;]+; Max-Age=2592000/,
    );
    const { expiresAt } = await world.db.session.findFirstOrThrow({ where: { userId: user.id } });
    expect(expiresAt.getTime()).toBeGreaterThan(age(1).getTime());
  });

  it('end and cannot begin for who is suspended or deleted', async () => {
    for (const data of [{ suspendedAt: new Date() }, { deletedAt: new Date() }]) {
      const { user, cookie } = await world.person();
      await world.db.user.update({ where: { id: user.id }, data });
      expect(await world.isIn(cookie)).toBe(false);
      const refused = await world.enter(user.email);
      expect(refused.cookie).not.toContain('session_token');
      expect(refused.status).toBe('suspendedAt' in data ? 403 : 400);
    }
  });

  it('note at most once a day that a person was here', async () => {
    const { user, cookie } = await world.person();
    await world.isIn(cookie);
    const first = (await world.stored(user.id)).lastSeenAt;
    expect(first).toEqual(world.clock.now());
    world.clock.advance(DAY / 2);
    await world.isIn(cookie);
    expect((await world.stored(user.id)).lastSeenAt).toEqual(first);
    world.clock.advance(DAY / 2);
    await world.isIn(cookie);
    expect((await world.stored(user.id)).lastSeenAt).toEqual(world.clock.now());
  });
});
