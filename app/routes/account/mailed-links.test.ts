import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeUser } from '#prisma/factories/accounts';
import { queueKnownAddressMail } from '~/features/accounts/known-address.server';
import { SEND_RESET_TASK } from '~/features/accounts/forgot-password.server';
import { queueEmailVerification } from '~/features/accounts/email-verification.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { mailedPath, queuedMails, workOff } from '../../../tests/queued-mails';
import { visit } from '../../../tests/visit';
import * as membership from '../buyer/membership';
import * as dashboard from './dashboard';
import * as forgot from './forgot-password';
import * as reset from './reset-password';
import * as signIn from './sign-in';
import * as verify from './verify-email';

const PASSWORD = 'een lange zin over soep';
const NEW_PASSWORD = 'een andere zin over brood';
const HOUR = 60 * 60 * 1000;

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const enter = (email: string, password = PASSWORD) =>
  visit(signIn, '/sign-in', { form: { email, password } });
const isUnverified = async (id: string) =>
  !(await market.db.user.findUniqueOrThrow({ where: { id } })).emailVerified;

describe('verifying an e-mail address', () => {
  async function unverified() {
    const { user } = await makeMember(market.db, { user: { password: PASSWORD, emailVerified: false } });
    const { id: userId, email, name, locale } = user;
    await market.db.$transaction((tx) =>
      queueEmailVerification(tx, market.services, { userId, email, name, locale }),
    );
    const path = await mailedPath(market, email, '/verify-email');
    return { user, path, cookie: (await enter(email)).cookie };
  }

  it('only asks when the link is opened, and confirms once when the button is pressed', async () => {
    const { user, path } = await unverified();
    expect((await visit(verify, path)).body).toMatchObject({ view: { state: 'ask', email: user.email } });
    expect(await isUnverified(user.id)).toBe(true);
    const done = await visit(verify, path, { form: { intent: 'confirm' } });
    expect(done).toMatchObject({ status: 302, location: '/verify-email?state=done' });
    expect(await isUnverified(user.id)).toBe(false);
    const again = await visit(verify, path, { form: { intent: 'confirm' } });
    expect(again).toMatchObject({ status: 400, body: { formError: 'account.errors.linkGone' } });
    expect((await visit(verify, path)).body).toMatchObject({ view: { state: 'gone', isSignedIn: false } });
  });

  it('refuses a link after three days, and lets who is signed in ask for a new one', async () => {
    const { user, path, cookie } = await unverified();
    market.clock.advance(73 * HOUR);
    const gone = await visit(verify, path, { cookie });
    expect(gone.body).toMatchObject({ view: { state: 'gone', mayAskAgain: true } });
    expect((await visit(verify, path, { form: { intent: 'confirm' } })).status).toBe(400);
    const asked = await visit(verify, '/verify-email', { cookie, form: { intent: 'resend' } });
    expect(asked.location).toBe('/verify-email?state=sent');
    const fresh = await mailedPath(market, user.email, '/verify-email');
    expect(fresh).not.toBe(path);
    await visit(verify, fresh, { form: { intent: 'confirm' } });
    expect(await isUnverified(user.id)).toBe(false);
  });

  it('sends a handful of links an hour and no more', async () => {
    const { cookie } = await unverified();
    const ask = () => visit(verify, '/verify-email', { cookie, form: { intent: 'resend' } });
    for (let turn = 0; turn < 5; turn += 1) expect((await ask()).status).toBe(302);
    expect((await ask()).status).toBe(429);
  });

  it('keeps who has not verified from paying, with words that help', async () => {
    const { cookie } = await unverified();
    const paid = await visit(membership, '/buyer/membership', { cookie, form: { intent: 'pay' } });
    expect(paid).toMatchObject({ status: 403, body: { formError: 'accounts.errors.emailNotVerified' } });
  });

  it.each(['', 'x', '../../etc', `link:${'a'.repeat(40)}`, "' OR 1=1 --"])(
    'knows nothing of %j',
    async (token) => {
      const path = `/verify-email?token=${encodeURIComponent(token)}`;
      expect((await visit(verify, path, { form: { intent: 'confirm' } })).status).toBe(400);
    },
  );

  it('stops guessing at links from one address', async () => {
    const guess = () =>
      visit(verify, '/verify-email?token=guess', { form: { intent: 'confirm' }, address: '192.0.2.77' });
    for (let turn = 0; turn < 60; turn += 1) expect((await guess()).status).toBe(400);
    expect((await guess()).status).toBe(429);
  });
});

describe('a forgotten password', () => {
  const ask = (email: string, address?: string) =>
    visit(forgot, '/forgot-password', { form: { email }, ...(address ? { address } : {}) });
  async function link(email: string) {
    await ask(email);
    await workOff(market, SEND_RESET_TASK);
    return mailedPath(market, email, '/reset-password');
  }
  const choose = (path: string, password = NEW_PASSWORD) => visit(reset, path, { form: { password } });

  it('answers known, unknown, suspended and deleted addresses alike, and mails the known one only', async () => {
    const known = await makeUser(market.db, { password: PASSWORD });
    const suspended = await makeUser(market.db, { password: PASSWORD });
    await market.db.user.update({ where: { id: suspended.id }, data: { suspendedAt: new Date() } });
    const emails = [known.email, 'niemand@voorbeeld.example', suspended.email];
    const answers = await Promise.all(emails.map((email) => ask(email)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 302, location: '/check-mail' });
    expect(await workOff(market, SEND_RESET_TASK)).toBe(3);
    const mails = await Promise.all(emails.map((email) => queuedMails(market, email)));
    expect(mails.map(({ length }) => length)).toEqual([1, 0, 0]);
  });

  it('sets the password once, ends all sessions, and tells by mail', async () => {
    const { id, email } = await makeUser(market.db, { password: PASSWORD, emailVerified: false });
    const { cookie } = await enter(email);
    const path = await link(email);
    expect((await visit(reset, path)).body).toMatchObject({ isUsable: true });
    expect(await choose(path)).toMatchObject({ status: 302, location: '/sign-in?done=reset' });
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toMatch(/^\/sign-in/);
    expect((await enter(email)).status).toBe(400);
    expect((await enter(email, NEW_PASSWORD)).status).toBe(302);
    expect(await isUnverified(id)).toBe(false);
    expect((await queuedMails(market, email)).at(-1)?.subject).toBe('Je wachtwoord is gewijzigd');
    expect(await choose(path, PASSWORD)).toMatchObject({
      status: 400,
      body: { formError: 'account.errors.linkGone' },
    });
    expect((await visit(reset, path)).body).toMatchObject({ isUsable: false });
  });

  it('lets one of two at the same moment win', async () => {
    const { email } = await makeUser(market.db, { password: PASSWORD });
    const path = await link(email);
    const answers = await Promise.all([choose(path), choose(path, 'nog een derde zin')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 400]);
  });

  it('refuses a link after an hour, and an older one once a newer was sent', async () => {
    const { email } = await makeUser(market.db, { password: PASSWORD });
    const first = await link(email);
    const second = await link(email);
    expect((await choose(first)).status).toBe(400);
    market.clock.advance(HOUR + 1);
    expect((await choose(second)).status).toBe(400);
    expect((await enter(email)).status).toBe(302);
  });

  it.each([
    ['kort', 'accounts.errors.passwordShort?min=10'],
    ['x'.repeat(201), 'errors.tooLong?max=200'],
    ['', 'errors.required'],
  ])('refuses %j and keeps the link', async (password, message) => {
    const { email } = await makeUser(market.db, { password: PASSWORD });
    const path = await link(email);
    expect((await choose(path, password)).body).toMatchObject({ fieldErrors: { password: [message] } });
    expect((await visit(reset, path)).body).toMatchObject({ isUsable: true });
  });

  it('refuses the own address as password and keeps the link', async () => {
    const { email } = await makeUser(market.db, { password: PASSWORD });
    const path = await link(email);
    expect((await choose(path, email.toUpperCase())).body).toMatchObject({
      fieldErrors: { password: ['accounts.errors.passwordIsEmail'] },
    });
    expect((await choose(path)).status).toBe(302);
  });

  it('mails one address a few times an hour and says nothing about it', async () => {
    const { email } = await makeUser(market.db, { password: PASSWORD });
    for (let turn = 0; turn < 8; turn += 1) expect((await ask(email)).location).toBe('/check-mail');
    expect(await workOff(market, SEND_RESET_TASK)).toBe(4);
  });

  it('stops one network address that asks for many people', async () => {
    for (let turn = 0; turn < 30; turn += 1)
      expect((await ask(`mens-${turn}@voorbeeld.example`, '192.0.2.78')).status).toBe(302);
    expect((await ask('nog-een@voorbeeld.example', '192.0.2.78')).status).toBe(429);
  });

  it('does not keep the secret of a link', async () => {
    const { email } = await makeUser(market.db, { password: PASSWORD });
    const token = new URL(await link(email), 'http://here').searchParams.get('token') ?? '';
    const rows = await market.db.verification.findMany();
    expect(token).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('signing up with a known address', () => {
  it('tells the owner of the address, once a day, and nobody else', async () => {
    const { email } = await makeUser(market.db, { locale: 'en' });
    for (const address of [email, email, 'niemand@voorbeeld.example'])
      await market.db.$transaction((tx) => queueKnownAddressMail(tx, market.services, address));
    const mails = await queuedMails(market, email);
    expect(mails.map(({ subject }) => subject)).toEqual(['You already have an account']);
    expect(await queuedMails(market, 'niemand@voorbeeld.example')).toEqual([]);
  });
});
