import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { getHome } from './home-queries.server';
import { getSiteFrame } from './site-frame';
import { listStoredMails } from './stored-mails.server';

const VISITOR = { kind: 'anonymous' } as const;

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

describe('getHome', () => {
  it('counts and shows what anybody may see, newest first, also to who sees more', async () => {
    const { organisation, actor } = await makeMember(market.db);
    const suspended = await makeOrganisation(market.db, { status: 'suspended' });
    const organisationId = organisation.id;
    for (const day of [1, 4, 2, 3])
      await makeOffer(market.db, {
        organisationId,
        title: `Dag ${day}`,
        publishedAt: new Date(Date.UTC(2026, 10, day)),
      });
    await makeOffer(market.db, { organisationId, status: 'draft' });
    await makeOffer(market.db, { organisationId: suspended.id });
    await makeDemand(market.db, { organisationId });
    await makeDemand(market.db, { organisationId, status: 'closed' });
    for (const who of [VISITOR, actor]) {
      const home = await getHome(market.as(who));
      expect(home.figures).toEqual({ offers: 4, demands: 1, organisations: 1 });
      expect(home.newOffers.map(({ title }) => title)).toEqual(['Dag 4', 'Dag 3', 'Dag 2']);
      expect(home.newDemands).toHaveLength(1);
    }
  });
});

describe('listStoredMails', () => {
  const store = (key: string, to: string, at: string) =>
    market.db.storedMail.create({
      data: {
        key,
        to,
        subject: key,
        text: `Zie ${market.services.env.APP_URL}/buyer.`,
        createdAt: new Date(at),
      },
    });

  it('shows the newest first, for all or for one, with our own addresses as links', async () => {
    await store('een', 'a@voorbeeld.example', '2026-11-20T10:00:00Z');
    await store('twee', 'b@voorbeeld.example', '2026-11-21T10:00:00Z');
    const all = await listStoredMails(market.as(VISITOR), null);
    expect(all.mails.map(({ subject }) => subject)).toEqual(['twee', 'een']);
    expect(all.receivers).toEqual(['a@voorbeeld.example', 'b@voorbeeld.example']);
    expect(all.mails[0]?.parts[1]).toMatchObject({ href: '/buyer' });
    const one = await listStoredMails(market.as(VISITOR), 'a@voorbeeld.example');
    expect([one.total, one.mails.map(({ subject }) => subject)]).toEqual([1, ['een']]);
    expect((await listStoredMails(market.as(VISITOR), "' OR 1=1 --")).mails).toEqual([]);
  });

  it('does not exist outside the demo', async () => {
    const ctx = market.as(VISITOR);
    const live = { ...ctx, env: { ...ctx.env, MARKET_MODE: 'live' as const } };
    await expect(listStoredMails(live, null)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('getSiteFrame', () => {
  it('tells the browser who looks and no more', async () => {
    const { actor, organisation } = await makeMember(market.db, { role: 'viewer' });
    const { viewer } = getSiteFrame(market.as(actor));
    expect(viewer).toEqual({
      name: actor.name,
      email: actor.email,
      emailVerified: true,
      staffRole: null,
      organisations: [{ id: organisation.id, name: organisation.name, slug: organisation.slug }],
      organisation: {
        id: organisation.id,
        name: organisation.name,
        slug: organisation.slug,
        buys: true,
        sells: true,
        status: 'verified',
      },
    });
    expect(getSiteFrame(market.as(VISITOR)).viewer).toBeNull();
  });
});
