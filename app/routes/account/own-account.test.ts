import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeStaff, makeUser } from '#prisma/factories/accounts';
import { SEND_RESET_TASK } from '~/features/accounts/forgot-password.server';
import { openAccountWorld, PASSWORD } from '../../../tests/account-world';
import { mailedPath, queuedMails, workOff } from '../../../tests/queued-mails';
import { visit } from '../../../tests/visit';
import * as account from './account';
import * as accountData from './account-data';
import * as remove from './delete-account';
import * as forgot from './forgot-password';
import * as history from './account-history';
import * as reset from './reset-password';
import * as security from './security';
import * as verify from './verify-email';

const NEW_PASSWORD = 'een andere zin over brood';

let world: Awaited<ReturnType<typeof openAccountWorld>>;
beforeAll(async () => {
  world = await openAccountWorld();
});
afterAll(() => world.close());

describe('the account page', () => {
  it.each<[string, Record<string, string>, Record<string, string[]>]>([
    ['no name', { intent: 'profile', name: ' ', locale: 'nl' }, { name: ['errors.required'] }],
    ['another language', { intent: 'profile', name: 'Noor', locale: 'fr' }, { locale: ['errors.chooseOne'] }],
    ['no address', { intent: 'email', email: 'noor', emailPassword: PASSWORD }, { email: ['errors.email'] }],
    [
      'the wrong password for a new address',
      { intent: 'email', email: 'nieuw@voorbeeld.example', emailPassword: 'dit is het niet' },
      { emailPassword: ['account.errors.wrongPassword'] },
    ],
    [
      'the wrong password of now',
      { intent: 'password', currentPassword: 'dit is het niet', newPassword: NEW_PASSWORD },
      { currentPassword: ['account.errors.wrongPassword'] },
    ],
    [
      'a short new password',
      { intent: 'password', currentPassword: PASSWORD, newPassword: 'kort' },
      { newPassword: ['accounts.errors.passwordShort?min=10'] },
    ],
    [
      'the same password again',
      { intent: 'password', currentPassword: PASSWORD, newPassword: PASSWORD },
      { newPassword: ['account.errors.samePassword'] },
    ],
  ])('refuses %s', async (_what, form, fieldErrors) => {
    const { user, cookie } = await world.person();
    const { status, body } = await visit(account, '/account', { cookie, form });
    expect({ status, body }).toMatchObject({ status: 400, body: { fieldErrors } });
    expect(JSON.stringify(body)).not.toContain('dit is het niet');
    expect(await world.stored(user.id)).toMatchObject({ name: user.name, email: user.email });
    expect((await world.enter(user.email)).status).toBe(302);
  });

  it('changes name and language', async () => {
    const { user, cookie } = await world.person();
    const form = { intent: 'profile', name: ' Noor van Dijk ', locale: 'en' };
    expect((await visit(account, '/account', { cookie, form })).location).toBe('/account?done=profile');
    expect(await world.stored(user.id)).toMatchObject({ name: 'Noor van Dijk', locale: 'en' });
  });

  it('changes the password, keeps this session and ends the others', async () => {
    const { user, cookie } = await world.person('en');
    const other = (await world.enter(user.email)).cookie;
    const form = { intent: 'password', currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).status).toBe(302);
    expect([await world.isIn(cookie), await world.isIn(other)]).toEqual([true, false]);
    expect([
      (await world.enter(user.email)).status,
      (await world.enter(user.email, NEW_PASSWORD)).status,
    ]).toEqual([400, 302]);
    expect((await queuedMails(world, user.email)).at(-1)?.subject).toBe('Your password has been changed');
  });

  it('changes the address once the new one is confirmed, and tells the old one', async () => {
    const { user, cookie } = await world.person();
    const email = `nieuw-${user.email}`;
    const form = { intent: 'email', email, emailPassword: PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).location).toBe('/account?done=email');
    expect((await world.stored(user.id)).email).toBe(user.email);
    const path = await mailedPath(world, email, '/verify-email');
    await visit(verify, path, { form: { intent: 'confirm' } });
    expect(await world.stored(user.id)).toMatchObject({ email, emailVerified: true });
    expect((await queuedMails(world, user.email)).map(({ subject }) => subject)).toEqual([
      'Je e-mailadres wordt gewijzigd',
      'Je e-mailadres is gewijzigd',
    ]);
  });

  it('forgets a change of address once another password was chosen, as the notice of it advises', async () => {
    const { user, cookie } = await world.person();
    const email = `vreemde-${user.email}`;
    const change = { intent: 'email', email, emailPassword: PASSWORD };
    await visit(account, '/account', { cookie, form: change });
    const path = await mailedPath(world, email, '/verify-email');
    const form = { intent: 'password', currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).status).toBe(302);
    expect((await visit(verify, path, { form: { intent: 'confirm' } })).status).toBe(400);
    expect((await world.stored(user.id)).email).toBe(user.email);
  });

  it('lets nobody who reads the old address choose a password after the change', async () => {
    const { user, cookie } = await world.person();
    const email = `verhuisd-${user.email}`;
    await visit(forgot, '/forgot-password', { form: { email: user.email } });
    await workOff(world, SEND_RESET_TASK);
    const old = await mailedPath(world, user.email, '/reset-password');
    await visit(account, '/account', { cookie, form: { intent: 'email', email, emailPassword: PASSWORD } });
    const path = await mailedPath(world, email, '/verify-email');
    await visit(verify, path, { form: { intent: 'confirm' } });
    expect((await visit(reset, old, { form: { password: NEW_PASSWORD } })).status).toBe(400);
    expect((await world.enter(email)).status).toBe(302);
  });

  it('answers the same for an address of somebody else, and tells that person', async () => {
    const { user, cookie } = await world.person();
    const taken = await makeUser(world.db);
    const form = { intent: 'email', email: taken.email, emailPassword: PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).location).toBe('/account?done=email');
    expect((await queuedMails(world, taken.email)).map(({ subject }) => subject)).toEqual([
      'Je hebt al een account',
    ]);
    expect((await world.stored(user.id)).email).toBe(user.email);
  });

  it('stops guessing at the password of an open session', async () => {
    const { cookie } = await world.person();
    const guess = { intent: 'password', currentPassword: 'dit is het niet', newPassword: NEW_PASSWORD };
    for (let turn = 0; turn < 10; turn += 1)
      expect((await visit(account, '/account', { cookie, form: guess })).status).toBe(400);
    const right = { ...guess, currentPassword: PASSWORD };
    expect((await visit(account, '/account', { cookie, form: right })).status).toBe(429);
  });
});

describe('history and data', () => {
  it('show who of the staff looked along and the last sign-ins, of oneself only', async () => {
    const [{ user, cookie }, other] = [await world.person(), await world.person()];
    const { user: staff } = await makeStaff(world.db);
    await world.db.impersonation.create({
      data: { staffId: staff.id, staffName: 'Tess', userId: user.id, reason: 'Hulp bij een aanbod' },
    });
    const own = (await visit(history, '/account/history', { cookie })).body;
    expect(own).toMatchObject({ impersonations: [{ staffName: 'Tess', reason: 'Hulp bij een aanbod' }] });
    expect(own).toMatchObject({ signIns: [{ device: { browser: null } }] });
    expect((await visit(history, '/account/history', { cookie: other.cookie })).body).toMatchObject({
      impersonations: [],
    });
  });

  it('give everything about a person as a file, without secrets', async () => {
    const { user, organisation, cookie } = await world.person();
    const request = new Request('http://localhost:3000/account/data', { headers: { cookie } });
    const file = await accountData.loader({ request, params: {}, context: {} });
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(file.headers.get('Cache-Control')).toBe('no-store');
    const text = await file.text();
    expect(JSON.parse(text)).toMatchObject({
      person: { email: user.email, memberships: [{ organisation: { name: organisation.name } }] },
      actions: [{ action: 'person.signed-in' }],
    });
    const { password } = await world.db.account.findFirstOrThrow({ where: { userId: user.id } });
    const { token } = await world.db.session.findFirstOrThrow({ where: { userId: user.id } });
    for (const secret of [password ?? '', token]) expect(text).not.toContain(secret);
  });

  it.each([account, security, history, accountData, remove])(
    'ask a visitor to sign in first',
    async (route) => {
      expect((await visit(route, '/account')).location).toMatch(/^\/sign-in\?next=/);
    },
  );
});
