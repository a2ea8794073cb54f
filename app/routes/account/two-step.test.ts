import { symmetricDecrypt } from 'better-auth/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { auth } from '~/features/accounts/auth.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { visit } from '../../../tests/visit';
import * as queue from '../admin/queue';
import * as dashboard from './dashboard';
import * as security from './security';
import * as signIn from './sign-in';
import * as twoStep from './two-step';
import * as setup from './two-step-setup';

const PASSWORD = 'een lange zin over soep';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket({ staffTwoStep: 'required' });
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const enter = (email: string, cookie = '') =>
  visit(signIn, '/sign-in', { form: { email, password: PASSWORD }, cookie });
const api = () => auth(market.db, market.services.env).api;

/** The code the app of a person shows now, or a code that it surely does not show. */
async function codeOf(userId: string): Promise<string> {
  const { secret } = await market.db.twoFactor.findFirstOrThrow({ where: { userId } });
  const { secretConfig } = await auth(market.db, market.services.env).$context;
  const plain = await symmetricDecrypt({ key: secretConfig, data: secret });
  return (await api().generateTOTP({ body: { secret: plain } })).code;
}
const wrong = (code: string) => String((Number(code) + 500_000) % 1_000_000).padStart(6, '0');

type Setup = { secret: string; recoveryCodes: string[] };
async function turnOn(userId: string, cookie: string) {
  const started = await visit(security, '/account/security', {
    cookie,
    form: { intent: 'start', password: PASSWORD },
  });
  expect(started.location).toBe('/account/security/two-step');
  const page = await visit(setup, '/account/security/two-step', { cookie });
  const { recoveryCodes } = (page.body as { setup: Setup }).setup;
  const on = await visit(setup, '/account/security/two-step', {
    cookie,
    form: { code: await codeOf(userId) },
  });
  expect(on.location).toBe('/account/security?done=two-step-on');
  return { cookie: on.cookie, recoveryCodes };
}
async function memberWithTwoStep() {
  const { user } = await makeMember(market.db, { user: { password: PASSWORD } });
  const before = (await enter(user.email)).cookie;
  return { user, before, ...(await turnOn(user.id, before)) };
}

describe('setting up', () => {
  it('asks the password, shows secret and recovery codes, and is on after the first right code', async () => {
    const { user } = await makeMember(market.db, { user: { password: PASSWORD } });
    const { cookie } = await enter(user.email);
    const refused = await visit(security, '/account/security', {
      cookie,
      form: { intent: 'start', password: 'dit is het niet' },
    });
    expect(refused.body).toMatchObject({ fieldErrors: { password: ['account.errors.wrongPassword'] } });
    await visit(security, '/account/security', { cookie, form: { intent: 'start', password: PASSWORD } });
    const { body } = await visit(setup, '/account/security/two-step', { cookie });
    const shown = (body as { setup: Setup }).setup;
    expect(shown.recoveryCodes).toHaveLength(10);
    expect(shown.secret).toMatch(/^([A-Z2-7]{1,4} ?)+$/);
    const code = await codeOf(user.id);
    for (const [typed, message] of [
      [wrong(code), 'account.errors.wrongCode'],
      ['12345', 'account.errors.appCodeForm'],
      ['', 'errors.required'],
    ] as const) {
      const answer = await visit(setup, '/account/security/two-step', { cookie, form: { code: typed } });
      expect(answer.body).toMatchObject({ fieldErrors: { code: [message] } });
    }
    expect((await enter(user.email)).location).toBe('/dashboard');
    const on = await visit(setup, '/account/security/two-step', { cookie, form: { code } });
    expect(on.location).toBe('/account/security?done=two-step-on');
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toMatch(/^\/sign-in/);
    expect((await visit(dashboard, '/dashboard', { cookie: on.cookie })).location).toBe('/buyer');
    expect((await visit(setup, '/account/security/two-step', { cookie: on.cookie })).location).toBe(
      '/account/security',
    );
  });

  it('goes off with the password only, and new recovery codes replace the old ones', async () => {
    const { user, cookie, recoveryCodes } = await memberWithTwoStep();
    const renewed = await visit(security, '/account/security', {
      cookie,
      form: { intent: 'renew', password: PASSWORD },
    });
    const codes = (renewed.body as { recoveryCodes: string[] }).recoveryCodes;
    expect(codes.some((code) => recoveryCodes.includes(code))).toBe(false);
    const bad = { intent: 'stop', password: 'dit is het niet' };
    expect((await visit(security, '/account/security', { cookie, form: bad })).status).toBe(400);
    const off = await visit(security, '/account/security', {
      cookie,
      form: { intent: 'stop', password: PASSWORD },
    });
    expect(off.location).toBe('/account/security?done=two-step-off');
    expect((await enter(user.email)).location).toBe('/dashboard');
  });
});

describe('signing in', () => {
  const codes = async (userId: string) => (await api().viewBackupCodes({ body: { userId } })).backupCodes;
  const answer = (cookie: string, form: Record<string, string>, address?: string) =>
    visit(twoStep, '/two-step?next=%2Fbuyer', { cookie, form, ...(address ? { address } : {}) });

  it('gives no session for the password alone, and one for the code', async () => {
    const { user } = await memberWithTwoStep();
    const challenged = await enter(user.email);
    expect(challenged).toMatchObject({ status: 302, location: '/two-step' });
    expect(challenged.cookie).not.toContain('session_token');
    expect((await visit(dashboard, '/dashboard', { cookie: challenged.cookie })).location).toMatch(
      /^\/sign-in/,
    );
    expect((await visit(twoStep, '/two-step', { cookie: challenged.cookie })).status).toBe(200);
    const code = await codeOf(user.id);
    const entered = await answer(challenged.cookie, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(entered).toMatchObject({ status: 302, location: '/buyer' });
    expect((await visit(dashboard, '/dashboard', { cookie: entered.cookie })).location).toBe('/buyer');
    const replayed = await answer((await enter(user.email)).cookie, { code });
    expect(replayed.body).toMatchObject({ fieldErrors: { code: ['account.errors.wrongCode'] } });
  });

  it('sends who has no challenge to the password first', async () => {
    for (const cookie of ['', 'market.two_factor=2fa-guess.guess']) {
      expect((await visit(twoStep, '/two-step', { cookie })).location).toBe('/sign-in');
      expect((await answer(cookie, { code: '123456' })).location).toBe('/sign-in');
    }
  });

  it('does not take a forged challenge of somebody', async () => {
    const { user } = await memberWithTwoStep();
    const { cookie } = await enter(user.email);
    const forged = cookie.replace(/(market\.two_factor=[^.]+\.).*/, '$1forged');
    expect((await answer(forged, { code: await codeOf(user.id) })).location).toBe('/sign-in');
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { user, recoveryCodes } = await memberWithTwoStep();
    const [code = ''] = recoveryCodes;
    const first = await answer((await enter(user.email)).cookie, { code: ` ${code.replace('-', '')} ` });
    expect(first.status).toBe(302);
    const again = await answer((await enter(user.email)).cookie, { code });
    expect(again.body).toMatchObject({ fieldErrors: { code: ['account.errors.wrongCode'] } });
  });

  it('stops guessing, also with the right code', async () => {
    const { user } = await memberWithTwoStep();
    const code = await codeOf(user.id);
    const statuses: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const { cookie } = await enter(user.email);
      statuses.push((await answer(cookie, { code: String(turn).padStart(6, '7') })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    const { cookie } = await enter(user.email);
    expect((await answer(cookie, { code: wrong(wrong(code)) })).status).toBe(429);
  });

  it('remembers a device only when asked, and not after the password changed hands', async () => {
    const { user } = await memberWithTwoStep();
    const plain = await answer((await enter(user.email)).cookie, { code: (await codes(user.id))[0] ?? '' });
    expect(plain.cookie).not.toContain('trust_device');
    const trusting = { code: (await codes(user.id))[0] ?? '', trustDevice: 'true' };
    const trusted = await answer((await enter(user.email)).cookie, trusting);
    const device = /market\.trust_device=[^;]+/.exec(trusted.cookie)?.[0] ?? '';
    const known = await enter(user.email, device);
    expect(known.location).toBe('/dashboard');
    const other = await memberWithTwoStep();
    expect((await enter(other.user.email, device)).location).toBe('/two-step');
    const kept = /market\.trust_device=[^;]+/.exec(known.cookie)?.[0] ?? '';
    await visit(security, '/account/security', { cookie: known.cookie, form: { intent: 'end-others' } });
    expect((await enter(user.email, kept)).location).toBe('/two-step');
  });
});

describe('platform staff', () => {
  it('set it up before the back office opens, when the market asks for it', async () => {
    const { user } = await makeStaff(market.db, 'curator', { password: PASSWORD });
    const { cookie } = await enter(user.email);
    const closed = await visit(queue, '/en/admin', { cookie });
    expect(closed).toMatchObject({ status: 302, location: '/en/account/security?needed=two-step' });
    const on = await turnOn(user.id, cookie);
    expect((await visit(queue, '/admin', { cookie: on.cookie })).status).toBe(200);
  });
});
