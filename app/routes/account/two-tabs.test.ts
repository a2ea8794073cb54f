import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation } from '#prisma/factories/accounts';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import * as newOffer from '../enterprise/new-offer';
import * as offers from '../enterprise/dashboard';
import * as signIn from './sign-in';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const PASSWORD = 'een lange zin over soep';
type Route = { loader?: (args: never) => Promise<unknown>; action?: (args: never) => Promise<unknown> };

async function visit(
  route: Route,
  path: string,
  options: { form?: Record<string, string>; cookie?: string },
) {
  const { form, cookie } = options;
  const request = new Request(`http://localhost:3000${path}`, {
    headers: cookie === undefined ? {} : { cookie },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  const args = { request, params: {}, context: {} } as never;
  const outcome: unknown = await (form ? route.action : route.loader)?.(args).catch(
    (thrown: unknown) => thrown,
  );
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response)
    return {
      status: outcome.status,
      location: outcome.headers.get('Location') ?? '',
      cookie: outcome.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
      body: null,
    };
  const { data, init } = outcome as { data?: unknown; init?: { status?: number } };
  return { status: init?.status ?? 200, location: '', cookie: '', body: init ? data : outcome };
}

const DRAFT = { intent: 'close', title: 'Lunches voor vergaderingen', kind: 'service' };

describe('two tabs for two organisations', () => {
  async function personOfTwo() {
    const first = await makeMember(market.db, { user: { password: PASSWORD } });
    const second = await makeOrganisation(market.db, { name: 'De Tweede' });
    await market.db.member.create({
      data: { userId: first.user.id, organisationId: second.id, role: 'editor' },
    });
    const { cookie } = await visit(signIn, '/sign-in', {
      form: { email: first.user.email, password: PASSWORD },
    });
    return { first: first.organisation, second, cookie };
  }

  it('shows and writes what the address of each tab says, whatever the cookie became', async () => {
    const { first, second, cookie } = await personOfTwo();
    const unsaid = await visit(offers, '/en/enterprise?done=1', { cookie });
    expect(unsaid.location).toBe(`/en/enterprise?done=1&org=${first.slug}`);
    const switched = `${cookie}; market.organisation=${second.id}`;
    for (const own of [first, second]) {
      const page = await visit(offers, `/enterprise?org=${own.slug}`, { cookie: switched });
      expect(page.body).toMatchObject({ organisation: { name: own.name } });
      const saved = await visit(newOffer, `/enterprise/offers/new?org=${own.slug}`, {
        cookie: switched,
        form: DRAFT,
      });
      expect(saved.location).toMatch(new RegExp(`^/enterprise/offers/[^?]+\\?done=saved&org=${own.slug}$`));
      expect(await market.db.offer.count({ where: { organisationId: own.id } })).toBe(1);
    }
  });

  it('refuses a post for an organisation the person does not belong to, and writes nothing', async () => {
    const { cookie } = await personOfTwo();
    const strange = await makeOrganisation(market.db);
    const before = await market.db.offer.count();
    const path = `/enterprise/offers/new?org=${strange.slug}`;
    expect((await visit(newOffer, path, { cookie, form: DRAFT })).status).toBe(404);
    expect((await visit(newOffer, path, { cookie })).status).toBe(404);
    expect(await market.db.offer.count()).toBe(before);
  });

  it('asks nothing of a person with one organisation', async () => {
    const { user, organisation } = await makeMember(market.db, { user: { password: PASSWORD } });
    const { cookie } = await visit(signIn, '/sign-in', { form: { email: user.email, password: PASSWORD } });
    const page = await visit(offers, '/enterprise', { cookie });
    expect(page.body).toMatchObject({ organisation: { name: organisation.name } });
    expect((await visit(newOffer, '/enterprise/offers/new', { cookie, form: DRAFT })).location).not.toContain(
      'org=',
    );
  });
});
