import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation, makeStaff, makeUser } from '#prisma/factories/accounts';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import * as dashboard from './dashboard';
import * as signIn from './sign-in';
import * as signOut from './sign-out';

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
    const { user } = await makeMember(market.db, { user: { password: PASSWORD } });
    const { cookies } = await visit(signIn, '/sign-in', { form: { email: user.email, password: PASSWORD } });
    const cookie = cookieOf(cookies);
    expect((await visit(signOut, '/sign-out', { cookie })).status).toBe(200);
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/buyer');
    const out = await visit(signOut, '/en/sign-out', { cookie, form: {} });
    expect(out).toMatchObject({ status: 302, location: '/en' });
    expect(out.cookies.join()).toMatch(/market\.session_token=;.*Max-Age=0/i);
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/sign-in?next=%2Fdashboard');
  });

  it.each([
    ['/sign-out?next=%2Finvitations%2Fabc', '/invitations/abc'],
    ['/en/sign-out?next=%2Finvitations%2Fabc', '/en/invitations/abc'],
    ['/sign-out?next=https%3A%2F%2Felsewhere.example', '/'],
    ['/sign-out?next=%2F%2Felsewhere.example', '/'],
  ])('leads on from %s to %s, on this site only', async (path, location) => {
    const { user } = await makeMember(market.db, { user: { password: PASSWORD } });
    const { cookies } = await visit(signIn, '/sign-in', { form: { email: user.email, password: PASSWORD } });
    const out = await visit(signOut, path, { cookie: cookieOf(cookies), form: {} });
    expect(out).toMatchObject({ status: 302, location });
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

  it('leads staff to their queue and offers who belongs nowhere any more to begin anew', async () => {
    const { user } = await makeStaff(market.db, 'curator', { password: PASSWORD });
    expect((await visit(dashboard, '/dashboard', { cookie: await session(user.email) })).location).toBe(
      '/admin',
    );
    const former = await makeMember(market.db, { user: { password: PASSWORD } });
    const cookie = await session(former.user.email);
    await market.db.member.deleteMany({ where: { userId: former.user.id } });
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/organisations/new');
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
