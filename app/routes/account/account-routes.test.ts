import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation, makeStaff, makeUser } from '#prisma/factories/accounts';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import * as dashboard from './dashboard';
import * as signIn from './sign-in';
import * as signOut from './sign-out';
import * as signUp from './sign-up';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const PASSWORD = 'een lange zin over soep';

type Route = {
  loader?: (args: never) => Promise<unknown>;
  action?: (args: never) => Promise<unknown>;
};
type Visit = { form?: Record<string, string>; cookie?: string; address?: string };

/** Sends a request to a route module as Remix would, and reads what came back. */
async function visit(route: Route, path: string, { form, cookie, address }: Visit = {}) {
  const headers = new Headers(cookie === undefined ? {} : { cookie });
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  const run = form ? route.action : route.loader;
  const args = { request, params: {}, context: { clientAddress: address } } as never;
  const outcome: unknown = await run?.(args).catch((thrown: unknown) => thrown);
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response) {
    const { status } = outcome;
    return {
      status,
      location: outcome.headers.get('Location'),
      cookies: outcome.headers.getSetCookie(),
      body: null,
    };
  }
  const { data, init } = outcome as { data?: unknown; init?: { status?: number } | null };
  return {
    status: init?.status ?? 200,
    location: null,
    cookies: [],
    body: (data ?? null) as FormRefusal | null,
  };
}

const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');
const tokenOf = (cookies: string[]) => /market\.session_token=([^;.]+)/.exec(cookies.join())?.[1];

let kvk = 10;
const signUpForm = (over: Record<string, string> = {}) => {
  kvk += 1;
  return {
    organisationName: `Bakkerij ${kvk}`,
    kvkNumber: String(kvk).padStart(8, '0'),
    activity: 'both',
    postcode: '3511ab',
    name: 'Noor Verhagen',
    email: `noor-${kvk}@bakkerij.example`,
    password: PASSWORD,
    acceptsTerms: 'true',
    ...over,
  };
};

describe('sign-up', () => {
  it('makes a person, their organisation and the ownership, tells them by mail and signs them in', async () => {
    const form = signUpForm({ activity: 'sells' });
    const { status, location, cookies } = await visit(signUp, '/en/sign-up', { form });
    expect({ status, location }).toEqual({ status: 302, location: '/en/dashboard' });
    expect(cookies.join()).toMatch(/market\.session_token=[^;]+;.*HttpOnly;.*SameSite=Lax/i);
    const organisation = await market.db.organisation.findUniqueOrThrow({
      where: { kvkNumber: form.kvkNumber },
      include: { members: { include: { user: true } } },
    });
    expect(organisation).toMatchObject({
      kvkNumber: form.kvkNumber,
      status: 'new',
      buys: false,
      sells: true,
      postcode: '3511 AB',
      placeName: 'Utrecht',
      members: [{ role: 'owner', user: { email: form.email, locale: 'en', staffRole: null } }],
    });
    const mails = await market.db.mailDelivery.findMany({ where: { to: form.email } });
    const events = await market.db.auditEvent.findMany({ where: { organisationId: organisation.id } });
    expect([mails.length, events.map(({ action }) => action)]).toEqual([2, ['organisation.signed-up']]);
    const there = await visit(dashboard, '/dashboard', { cookie: cookieOf(cookies) });
    expect(there.location).toBe('/enterprise');
  });

  it('gives back what was typed with each bad answer at its field, without the password', async () => {
    const form = signUpForm({ kvkNumber: '1234', email: 'noor' });
    const { status, body } = await visit(signUp, '/sign-up', { form });
    const { password: _secret, ...typed } = form;
    expect(status).toBe(400);
    expect(body).toEqual({
      fieldErrors: { kvkNumber: ['accounts.errors.kvkNumber'], email: ['errors.email'] },
      values: typed,
    });
  });

  it.each([
    ['kvkNumber', 'accounts.errors.kvkTaken'],
    ['email', 'accounts.errors.emailTaken'],
  ])('refuses a known %s and makes nothing', async (field, message) => {
    const first = signUpForm();
    await visit(signUp, '/sign-up', { form: first });
    const known = field === 'email' ? first.email.toUpperCase() : first.kvkNumber;
    const before = await market.db.user.count();
    const { status, body } = await visit(signUp, '/sign-up', { form: signUpForm({ [field]: known }) });
    expect({ status, errors: body?.fieldErrors }).toEqual({ status: 400, errors: { [field]: [message] } });
    expect(await market.db.user.count()).toBe(before);
  });

  it('lets one of two at the same moment win', async () => {
    const form = signUpForm();
    const both = [form, { ...form, email: `ander-${form.email}` }].map((one) =>
      visit(signUp, '/sign-up', { form: one }),
    );
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 400]);
    expect(await market.db.organisation.count({ where: { kvkNumber: form.kvkNumber } })).toBe(1);
    expect(await market.db.user.count({ where: { email: { endsWith: form.email } } })).toBe(1);
  });

  it('gives organisations of the same name addresses of their own', async () => {
    const names = [
      signUpForm({ organisationName: 'Café Zon' }),
      signUpForm({ organisationName: 'Café Zon' }),
    ];
    for (const form of names) await visit(signUp, '/sign-up', { form });
    const slugs = await market.db.organisation.findMany({
      where: { name: 'Café Zon' },
      select: { slug: true },
    });
    expect(slugs.map(({ slug }) => slug).sort()).toEqual(['cafe-zon', 'cafe-zon-2']);
  });

  it('sends who is signed in to their own work', async () => {
    const { cookies } = await visit(signUp, '/sign-up', { form: signUpForm() });
    const again = await visit(signUp, '/sign-up', { cookie: cookieOf(cookies) });
    expect(again.location).toBe('/dashboard');
  });
});

describe('sign-in', () => {
  const person = (email: string) => makeUser(market.db, { email, password: PASSWORD });
  let traveller: { email: string; password: string };
  beforeAll(async () => {
    const { email } = await person('reiziger@voorbeeld.example');
    traveller = { email, password: PASSWORD };
  });

  it('says the same of a wrong password and an unknown address', async () => {
    const { email } = await person('mens@voorbeeld.example');
    for (const form of [
      { email, password: 'dit is het niet' },
      { email: 'niemand@voorbeeld.example', password: PASSWORD },
    ]) {
      const { status, cookies, body } = await visit(signIn, '/sign-in', { form });
      expect({ status, cookies }).toEqual({ status: 400, cookies: [] });
      expect(body).toEqual({
        fieldErrors: {},
        formError: 'accounts.errors.wrongCredentials',
        values: { email: form.email },
      });
    }
  });

  it.each([
    ['', '/dashboard'],
    ['?next=%2Fbuyer%2Fdemands%2F7%3Ftab%3Dmatches', '/buyer/demands/7?tab=matches'],
    ['?next=https%3A%2F%2Fevil.example', '/dashboard'],
    ['?next=%2F%2Fevil.example', '/dashboard'],
    ['?next=%2F%5Cevil.example', '/dashboard'],
    ['?next=%2F%09%2Fevil.example', '/dashboard'],
    ['?next=%2Fsign-out', '/dashboard'],
  ])('with %s leads to %s', async (query, location) => {
    const answer = await visit(signIn, `/sign-in${query}`, { form: traveller });
    expect({ status: answer.status, location: answer.location }).toEqual({ status: 302, location });
    const open = await visit(signIn, `/sign-in${query}`, { cookie: cookieOf(answer.cookies) });
    expect(open.location).toBe(location);
  });

  it('starts a session of its own and ends the one the browser came with', async () => {
    const { email } = await person('vast@voorbeeld.example');
    const form = { email, password: PASSWORD };
    const first = await visit(signIn, '/sign-in', { form });
    const second = await visit(signIn, '/sign-in', { form, cookie: cookieOf(first.cookies) });
    const planted = await visit(signIn, '/sign-in', { form, cookie: 'market.session_token=planted.value' });
    const tokens = [first, second, planted].map(({ cookies }) => tokenOf(cookies));
    expect(new Set(tokens).size).toBe(3);
    expect(tokens).not.toContain('planted');
    const old = await visit(dashboard, '/dashboard', { cookie: cookieOf(first.cookies) });
    expect(old.location).toBe('/sign-in?next=%2Fdashboard');
  });

  it('stops guessing at one account, also with the right password, and leaves others alone', async () => {
    const { email } = await person('doel@voorbeeld.example');
    const { email: neighbour } = await person('buur@voorbeeld.example');
    const guess = { form: { email, password: 'dit is het niet' }, address: '192.0.2.1' };
    for (let turn = 0; turn < 8; turn += 1) expect((await visit(signIn, '/sign-in', guess)).status).toBe(400);
    const { status, body } = await visit(signIn, '/sign-in', {
      ...guess,
      form: { email, password: PASSWORD },
    });
    expect({ status, values: body?.values }).toEqual({ status: 429, values: { email } });
    expect(body?.formError).toMatch(/^accounts\.errors\.tooManyAttempts\?count=\d+$/);
    const elsewhere = { form: { email, password: PASSWORD }, address: '192.0.2.2' };
    expect((await visit(signIn, '/sign-in', elsewhere)).status).toBe(302);
    const other = { form: { email: neighbour, password: PASSWORD }, address: '192.0.2.1' };
    expect((await visit(signIn, '/sign-in', other)).status).toBe(302);
  });

  it('does not count what succeeds', async () => {
    for (let turn = 0; turn < 9; turn += 1)
      expect((await visit(signIn, '/sign-in', { form: traveller })).status).toBe(302);
  });
});

describe('sign-out', () => {
  it('ends the session on the server and clears its cookies; a link only asks', async () => {
    const { cookies } = await visit(signUp, '/sign-up', { form: signUpForm() });
    const cookie = cookieOf(cookies);
    expect((await visit(signOut, '/sign-out', { cookie })).status).toBe(200);
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/buyer');
    const out = await visit(signOut, '/en/sign-out', { cookie, form: {} });
    expect(out).toMatchObject({ status: 302, location: '/en' });
    expect(out.cookies.join()).toMatch(/market\.session_token=;.*Max-Age=0/i);
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/sign-in?next=%2Fdashboard');
  });

  it('does nothing for who is not signed in', async () => {
    expect(await visit(signOut, '/sign-out', { form: {} })).toMatchObject({ status: 302, location: '/' });
    expect(await visit(signOut, '/sign-out')).toMatchObject({ status: 302, location: '/' });
  });
});

describe('dashboard', () => {
  async function session(email: string) {
    const { cookies } = await visit(signIn, '/sign-in', { form: { email, password: PASSWORD } });
    return cookieOf(cookies);
  }

  it.each([
    [{ buys: true, sells: false }, '/buyer'],
    [{ buys: false, sells: true }, '/enterprise'],
    [{ buys: true, sells: true }, '/buyer'],
  ])('leads members of %j to %s', async (organisation, location) => {
    const { user } = await makeMember(market.db, { organisation, user: { password: PASSWORD } });
    const answer = await visit(dashboard, '/dashboard', { cookie: await session(user.email) });
    expect(answer.location).toBe(location);
  });

  it('leads staff to their queue and refuses who belongs nowhere any more', async () => {
    const { user } = await makeStaff(market.db, 'curator', { password: PASSWORD });
    expect((await visit(dashboard, '/dashboard', { cookie: await session(user.email) })).location).toBe(
      '/admin',
    );
    const former = await makeMember(market.db, { user: { password: PASSWORD } });
    const cookie = await session(former.user.email);
    await market.db.member.deleteMany({ where: { userId: former.user.id } });
    expect((await visit(dashboard, '/dashboard', { cookie })).status).toBe(403);
  });

  it('works for another of one’s organisations, and for no one else’s', async () => {
    const { user, organisation } = await makeMember(market.db, {
      organisation: { buys: true, sells: false },
      user: { password: PASSWORD },
    });
    const other = await makeMember(market.db, { organisation: { buys: false, sells: true } });
    await market.db.member.create({
      data: { userId: user.id, organisationId: other.organisation.id, role: 'editor' },
    });
    const cookie = await session(user.email);
    const form = { organisationId: other.organisation.id };
    const switched = await visit(dashboard, '/dashboard', { cookie, form });
    const { slug } = other.organisation;
    expect(switched.location).toBe(`/dashboard?org=${slug}`);
    const both = `${cookie}; ${cookieOf(switched.cookies)}`;
    expect((await visit(dashboard, '/dashboard', { cookie: both })).location).toBe(`/dashboard?org=${slug}`);
    expect((await visit(dashboard, `/dashboard?org=${slug}`, { cookie })).location).toBe(
      `/enterprise?org=${slug}`,
    );
    const strange = await makeOrganisation(market.db);
    const refused = await visit(dashboard, '/dashboard', { cookie, form: { organisationId: strange.id } });
    expect(refused.status).toBe(404);
    const forged = `${cookie}; market.organisation=${strange.id}`;
    expect((await visit(dashboard, '/dashboard', { cookie: forged })).location).toBe(
      `/dashboard?org=${organisation.slug}`,
    );
  });
});
