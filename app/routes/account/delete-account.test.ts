import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeStaff, makeUser } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { openAccountWorld, PASSWORD } from '../../../tests/account-world';
import { queuedMails } from '../../../tests/queued-mails';
import { visit } from '../../../tests/visit';
import * as remove from './delete-account';

let world: Awaited<ReturnType<typeof openAccountWorld>>;
beforeAll(async () => {
  world = await openAccountWorld();
});
afterAll(() => world.close());

describe('deleting an account', () => {
  const form = { password: PASSWORD, understands: 'true' };

  it('takes name, address, sessions and passwords away and frees the address', async () => {
    const { user, cookie } = await world.person();
    const gone = await visit(remove, '/account/delete', { cookie, form });
    expect(gone).toMatchObject({ status: 302, location: '/sign-in?done=delete' });
    expect(await world.stored(user.id)).toMatchObject({
      name: '',
      email: `${user.id}@deleted.invalid`,
      deletedAt: world.clock.now(),
    });
    const userId = user.id;
    const left = await Promise.all([
      world.db.session.count({ where: { userId } }),
      world.db.account.count({ where: { userId } }),
      world.db.member.count({ where: { userId } }),
    ]);
    expect(left).toEqual([0, 0, 0]);
    expect((await world.enter(user.email)).status).toBe(400);
    expect(await world.isIn(cookie)).toBe(false);
    expect((await queuedMails(world, user.email)).at(-1)?.subject).toBe('Je account is verwijderd');
    expect(await world.db.mailDelivery.count({ where: { to: user.email } })).toBe(0);
    expect(await makeUser(world.db, { email: user.email })).toBeTruthy();
  });

  it.each<[string, Record<string, string>, Record<string, string[]>]>([
    ['no tick', { password: PASSWORD }, { understands: ['errors.mustTick'] }],
    ['no password', { understands: 'true' }, { password: ['errors.required'] }],
    [
      'a wrong password',
      { password: 'dit is het niet', understands: 'true' },
      { password: ['account.errors.wrongPassword'] },
    ],
  ])('refuses %s', async (_what, typed, fieldErrors) => {
    const { user, cookie } = await world.person();
    const { body } = await visit(remove, '/account/delete', { cookie, form: typed });
    expect(body).toMatchObject({ fieldErrors });
    expect((await world.stored(user.id)).deletedAt).toBeNull();
  });

  it('refuses the last owner while others or posts count on one', async () => {
    const withMember = await world.person();
    await makeMember(world.db, { organisationId: withMember.organisation.id, role: 'editor' });
    const withOffer = await world.person();
    await makeOffer(world.db, { organisationId: withOffer.organisation.id, status: 'live' });
    for (const [who, reason] of [
      [withMember, 'members'],
      [withOffer, 'posts'],
    ] as const) {
      const { status, body } = await visit(remove, '/account/delete', { cookie: who.cookie, form });
      expect(status).toBe(409);
      expect((body as { formError: string }).formError).toContain(`account.delete.obstacle.${reason}`);
      expect((await visit(remove, '/account/delete', { cookie: who.cookie })).body).toMatchObject({
        obstacles: [{ slug: who.organisation.slug, reason }],
      });
      expect(await world.isIn(who.cookie)).toBe(true);
    }
    const second = await makeMember(world.db, { organisationId: withOffer.organisation.id });
    expect(second.user.id).toBeTruthy();
    expect((await visit(remove, '/account/delete', { cookie: withOffer.cookie, form })).status).toBe(302);
  });

  it('lets of two last owners at the same moment only one go', async () => {
    const one = await world.person();
    await makeOffer(world.db, { organisationId: one.organisation.id, status: 'live' });
    const { user } = await makeMember(world.db, {
      organisationId: one.organisation.id,
      user: { password: PASSWORD },
    });
    const cookies = [one.cookie, (await world.enter(user.email)).cookie];
    const answers = await Promise.all(
      cookies.map((cookie) => visit(remove, '/account/delete', { cookie, form })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  });

  it('refuses platform staff', async () => {
    const { user } = await makeStaff(world.db, 'admin', { password: PASSWORD });
    const { cookie } = await world.enter(user.email);
    expect((await visit(remove, '/account/delete', { cookie, form })).status).toBe(409);
  });
});
