import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeStaff, makeUser } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { mailedPath, queuedMails } from '../../../tests/queued-mails';
import { visit } from '../../../tests/visit';
import * as account from './account';
import * as accountData from './account-data';
import * as dashboard from './dashboard';
import * as remove from './delete-account';
import * as history from './account-history';
import * as security from './security';
import * as signIn from './sign-in';
import * as verify from './verify-email';

const PASSWORD = 'een lange zin over soep';
const NEW_PASSWORD = 'een andere zin over brood';
const DAY = 24 * 60 * 60 * 1000;

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const enter = (email: string, password = PASSWORD) =>
  visit(signIn, '/sign-in', { form: { email, password } });
async function person(locale: 'nl' | 'en' = 'nl') {
  const made = await makeMember(market.db, { user: { password: PASSWORD, locale } });
  return { ...made, cookie: (await enter(made.user.email)).cookie };
}
const isIn = async (cookie: string) =>
  (await visit(dashboard, '/dashboard', { cookie })).location === '/buyer';
const stored = (id: string) => market.db.user.findUniqueOrThrow({ where: { id } });

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
    const { user, cookie } = await person();
    const { status, body } = await visit(account, '/account', { cookie, form });
    expect({ status, body }).toMatchObject({ status: 400, body: { fieldErrors } });
    expect(JSON.stringify(body)).not.toContain('dit is het niet');
    expect(await stored(user.id)).toMatchObject({ name: user.name, email: user.email });
    expect((await enter(user.email)).status).toBe(302);
  });

  it('changes name and language', async () => {
    const { user, cookie } = await person();
    const form = { intent: 'profile', name: ' Noor van Dijk ', locale: 'en' };
    expect((await visit(account, '/account', { cookie, form })).location).toBe('/account?done=profile');
    expect(await stored(user.id)).toMatchObject({ name: 'Noor van Dijk', locale: 'en' });
  });

  it('changes the password, keeps this session and ends the others', async () => {
    const { user, cookie } = await person('en');
    const other = (await enter(user.email)).cookie;
    const form = { intent: 'password', currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).status).toBe(302);
    expect([await isIn(cookie), await isIn(other)]).toEqual([true, false]);
    expect([(await enter(user.email)).status, (await enter(user.email, NEW_PASSWORD)).status]).toEqual([
      400, 302,
    ]);
    expect((await queuedMails(market, user.email)).at(-1)?.subject).toBe('Your password has been changed');
  });

  it('changes the address once the new one is confirmed, and tells the old one', async () => {
    const { user, cookie } = await person();
    const email = `nieuw-${user.email}`;
    const form = { intent: 'email', email, emailPassword: PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).location).toBe('/account?done=email');
    expect((await stored(user.id)).email).toBe(user.email);
    const path = await mailedPath(market, email, '/verify-email');
    await visit(verify, path, { form: { intent: 'confirm' } });
    expect(await stored(user.id)).toMatchObject({ email, emailVerified: true });
    expect((await queuedMails(market, user.email)).map(({ subject }) => subject)).toEqual([
      'Je e-mailadres wordt gewijzigd',
      'Je e-mailadres is gewijzigd',
    ]);
  });

  it('answers the same for an address of somebody else, and tells that person', async () => {
    const { user, cookie } = await person();
    const taken = await makeUser(market.db);
    const form = { intent: 'email', email: taken.email, emailPassword: PASSWORD };
    expect((await visit(account, '/account', { cookie, form })).location).toBe('/account?done=email');
    expect((await queuedMails(market, taken.email)).map(({ subject }) => subject)).toEqual([
      'Je hebt al een account',
    ]);
    expect((await stored(user.id)).email).toBe(user.email);
  });

  it('stops guessing at the password of an open session', async () => {
    const { cookie } = await person();
    const guess = { intent: 'password', currentPassword: 'dit is het niet', newPassword: NEW_PASSWORD };
    for (let turn = 0; turn < 10; turn += 1)
      expect((await visit(account, '/account', { cookie, form: guess })).status).toBe(400);
    const right = { ...guess, currentPassword: PASSWORD };
    expect((await visit(account, '/account', { cookie, form: right })).status).toBe(429);
  });
});

describe('sessions', () => {
  type Rows = { sessions: { id: string; isCurrent: boolean }[] };
  const rows = async (cookie: string) =>
    ((await visit(security, '/account/security', { cookie })).body as Rows).sessions;

  it('are listed with this one first, end one by one and all others at once', async () => {
    const { user, cookie } = await person();
    const others = [(await enter(user.email)).cookie, (await enter(user.email)).cookie];
    const listed = await rows(cookie);
    expect(listed.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
    const form = { intent: 'end', sessionId: listed[1]?.id ?? '' };
    expect((await visit(security, '/account/security', { cookie, form })).status).toBe(302);
    expect((await Promise.all(others.map(isIn))).sort()).toEqual([false, true]);
    await visit(security, '/account/security', { cookie, form: { intent: 'end-others' } });
    expect(await Promise.all([cookie, ...others].map(isIn))).toEqual([true, false, false]);
  });

  it('of somebody else do not exist', async () => {
    const [one, other] = [await person(), await person()];
    const [session] = await rows(other.cookie);
    const form = { intent: 'end', sessionId: session?.id ?? '' };
    expect((await visit(security, '/account/security', { cookie: one.cookie, form })).status).toBe(404);
    expect(await isIn(other.cookie)).toBe(true);
  });

  it('get a fresh cookie when they are used after a day, and not before', async () => {
    const { user, cookie } = await person();
    const kept = (await visit(history, '/account/history', { cookie })).cookie;
    expect(kept.split('; ')).toContain(cookie);
    const age = (days: number) => new Date(Date.now() + (30 - days) * DAY);
    await market.db.session.updateMany({ where: { userId: user.id }, data: { expiresAt: age(2) } });
    const request = new Request('http://localhost:3000/account/history', { headers: { cookie } });
    const answer = await history.loader({ request, params: {}, context: {} });
    const { init } = answer as unknown as { init: ResponseInit };
    expect(new Headers(init.headers).getSetCookie().join()).toMatch(
      /market\.session_token=[^;]+; Max-Age=2592000/,
    );
    const { expiresAt } = await market.db.session.findFirstOrThrow({ where: { userId: user.id } });
    expect(expiresAt.getTime()).toBeGreaterThan(age(1).getTime());
  });

  it('end and cannot begin for who is suspended or deleted', async () => {
    for (const data of [{ suspendedAt: new Date() }, { deletedAt: new Date() }]) {
      const { user, cookie } = await person();
      await market.db.user.update({ where: { id: user.id }, data });
      expect(await isIn(cookie)).toBe(false);
      const refused = await enter(user.email);
      expect(refused.cookie).not.toContain('session_token');
      expect(refused.status).toBe('suspendedAt' in data ? 403 : 400);
    }
  });

  it('note at most once a day that a person was here', async () => {
    const { user, cookie } = await person();
    await isIn(cookie);
    const first = (await stored(user.id)).lastSeenAt;
    expect(first).toEqual(market.clock.now());
    market.clock.advance(DAY / 2);
    await isIn(cookie);
    expect((await stored(user.id)).lastSeenAt).toEqual(first);
    market.clock.advance(DAY / 2);
    await isIn(cookie);
    expect((await stored(user.id)).lastSeenAt).toEqual(market.clock.now());
  });
});

describe('history and data', () => {
  it('show who of the staff looked along and the last sign-ins, of oneself only', async () => {
    const [{ user, cookie }, other] = [await person(), await person()];
    const { user: staff } = await makeStaff(market.db);
    await market.db.impersonation.create({
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
    const { user, organisation, cookie } = await person();
    const request = new Request('http://localhost:3000/account/data', { headers: { cookie } });
    const file = await accountData.loader({ request, params: {}, context: {} });
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(file.headers.get('Cache-Control')).toBe('no-store');
    const text = await file.text();
    expect(JSON.parse(text)).toMatchObject({
      person: { email: user.email, memberships: [{ organisation: { name: organisation.name } }] },
      actions: [{ action: 'person.signed-in' }],
    });
    const { password } = await market.db.account.findFirstOrThrow({ where: { userId: user.id } });
    const { token } = await market.db.session.findFirstOrThrow({ where: { userId: user.id } });
    for (const secret of [password ?? '', token]) expect(text).not.toContain(secret);
  });

  it.each([account, security, history, accountData, remove])(
    'ask a visitor to sign in first',
    async (route) => {
      expect((await visit(route, '/account')).location).toMatch(/^\/sign-in\?next=/);
    },
  );
});

describe('deleting an account', () => {
  const form = { password: PASSWORD, understands: 'true' };

  it('takes name, address, sessions and passwords away and frees the address', async () => {
    const { user, cookie } = await person();
    const gone = await visit(remove, '/account/delete', { cookie, form });
    expect(gone).toMatchObject({ status: 302, location: '/sign-in?done=delete' });
    expect(await stored(user.id)).toMatchObject({
      name: '',
      email: `${user.id}@deleted.invalid`,
      deletedAt: market.clock.now(),
    });
    const userId = user.id;
    const left = await Promise.all([
      market.db.session.count({ where: { userId } }),
      market.db.account.count({ where: { userId } }),
      market.db.member.count({ where: { userId } }),
    ]);
    expect(left).toEqual([0, 0, 0]);
    expect((await enter(user.email)).status).toBe(400);
    expect(await isIn(cookie)).toBe(false);
    expect((await queuedMails(market, user.email)).at(-1)?.subject).toBe('Je account is verwijderd');
    expect(await makeUser(market.db, { email: user.email })).toBeTruthy();
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
    const { user, cookie } = await person();
    const { body } = await visit(remove, '/account/delete', { cookie, form: typed });
    expect(body).toMatchObject({ fieldErrors });
    expect((await stored(user.id)).deletedAt).toBeNull();
  });

  it('refuses the last owner while others or posts count on one', async () => {
    const withMember = await person();
    await makeMember(market.db, { organisationId: withMember.organisation.id, role: 'editor' });
    const withOffer = await person();
    await makeOffer(market.db, { organisationId: withOffer.organisation.id, status: 'live' });
    for (const [who, reason] of [
      [withMember, 'members'],
      [withOffer, 'posts'],
    ] as const) {
      const { status, body } = await visit(remove, '/account/delete', { cookie: who.cookie, form });
      expect(status).toBe(409);
      expect((body as { formError: string }).formError).toContain(`account.delete.obstacle.${reason}`);
      expect(await isIn(who.cookie)).toBe(true);
    }
    const second = await makeMember(market.db, { organisationId: withOffer.organisation.id });
    expect(second.user.id).toBeTruthy();
    expect((await visit(remove, '/account/delete', { cookie: withOffer.cookie, form })).status).toBe(302);
  });

  it('lets of two last owners at the same moment only one go', async () => {
    const one = await person();
    await makeOffer(market.db, { organisationId: one.organisation.id, status: 'live' });
    const { user } = await makeMember(market.db, {
      organisationId: one.organisation.id,
      user: { password: PASSWORD },
    });
    const cookies = [one.cookie, (await enter(user.email)).cookie];
    const answers = await Promise.all(
      cookies.map((cookie) => visit(remove, '/account/delete', { cookie, form })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  });

  it('refuses platform staff', async () => {
    const { user } = await makeStaff(market.db, 'admin', { password: PASSWORD });
    const { cookie } = await enter(user.email);
    expect((await visit(remove, '/account/delete', { cookie, form })).status).toBe(409);
  });
});
