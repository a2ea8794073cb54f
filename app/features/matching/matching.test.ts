import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runTask } from '~/jobs.server';
import { decideMatch } from '~/features/curation/decide-match.server';
import { makeMember, makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { adviseDemand } from './advise-demand.server';
import { listBestMatches, listMatchesForDemand, listMatchesForOffer } from './match-queries.server';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const ROTTERDAM = {
  ...{ postcode: '3011 AB', placeName: 'Rotterdam', province: 'zuid-holland' },
  ...{ lat: 51.92, lon: 4.48 },
};

/** Puts posts through the same jobs as after publishing. */
const index = async (kind: 'offer' | 'demand', ids: string[]) => {
  for (const id of ids) await runTask(market.services, `search.index-${kind}`, { id });
};
const matchDemand = (id: string) => runTask(market.services, 'matching.match-demand', { id });
const matchOffer = (id: string) => runTask(market.services, 'matching.match-offer', { id });

async function buyerAndFirm() {
  const buyer = await makeMember(market.db, { organisation: { sells: false } });
  await makeActiveMembership(market.db, buyer.organisation.id, market.clock.now());
  const firm = await makeMember(market.db, { organisation: { buys: false } });
  return { buyer, firm };
}

beforeEach(async () => {
  await market.db.organisation.deleteMany();
  await market.pool.query('DELETE FROM search_documents');
  for (const collection of SEARCH_COLLECTIONS)
    await market.services.search.rebuild(collection, (async function* () {})());
});

describe('matching after publishing', () => {
  it('suggests the offer that fits, explained, to both sides with one score', async () => {
    const { buyer, firm } = await buyerAndFirm();
    const offer = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index('offer', [offer.id]);
    await index('demand', [demand.id]);
    await matchDemand(demand.id);
    const forBuyer = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    const forFirm = await listMatchesForOffer(market.as(firm.actor), offer.id);
    expect(forBuyer?.matches).toHaveLength(1);
    expect(forFirm?.matches).toHaveLength(1);
    expect(forFirm?.matches[0]?.score).toBe(forBuyer?.matches[0]?.score);
    expect(forBuyer?.matches[0]?.reasons.map(({ key }) => key)).toEqual(
      expect.arrayContaining([expect.stringContaining('.category.same.buyer')]),
    );
    expect(forFirm?.matches[0]?.reasons[0]?.key).toMatch(/\.enterprise$/);
  });

  it('gives the same pair the same score whichever side was computed', async () => {
    const { buyer, firm } = await buyerAndFirm();
    const offer = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index('offer', [offer.id]);
    await index('demand', [demand.id]);
    await matchDemand(demand.id);
    const fromDemand = await market.db.match.findFirstOrThrow();
    await market.db.match.deleteMany();
    await matchOffer(offer.id);
    const fromOffer = await market.db.match.findFirstOrThrow();
    expect(fromOffer.score).toBeCloseTo(fromDemand.score, 6);
    expect(fromOffer.factors).toEqual(fromDemand.factors);
  });

  it('leaves out an offer whose area does not reach the place', async () => {
    const { buyer, firm } = await buyerAndFirm();
    const near = await makeOffer(market.db, {
      organisationId: firm.organisation.id,
      ...ROTTERDAM,
      radiusKm: 20,
    });
    const provincial = await makeOffer(market.db, {
      organisationId: firm.organisation.id,
      areaKind: 'provinces',
      provinces: ['utrecht'],
      radiusKm: null,
    });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index('offer', [near.id, provincial.id]);
    await matchDemand(demand.id);
    const rows = await market.db.match.findMany({ where: { demandId: demand.id } });
    expect(rows.map(({ offerId }) => offerId)).toEqual([provincial.id]);
  });

  it('never suggests what an organisation offers to that organisation itself', async () => {
    const both = await makeMember(market.db);
    const own = await makeOffer(market.db, { organisationId: both.organisation.id });
    const { firm } = await buyerAndFirm();
    const other = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: both.organisation.id });
    await index('offer', [own.id, other.id]);
    await index('demand', [demand.id]);
    await matchDemand(demand.id);
    await matchOffer(own.id);
    const rows = await market.db.match.findMany({ where: { demandId: demand.id } });
    expect(rows.map(({ offerId }) => offerId)).toEqual([other.id]);
    expect(await adviseDemand(market.as(both.actor), demand.id)).toMatchObject({
      fits: 1,
      best: [{ id: other.id }],
    });
  });

  it.each([
    ['once', false, 1],
    ['every month', true, 5_000 / 12_000],
  ])('weighs the price of what is needed %s against the budget for it', async (_how, isRecurring, value) => {
    const { buyer, firm } = await buyerAndFirm();
    const offer = await makeOffer(market.db, {
      organisationId: firm.organisation.id,
      priceFromCents: 1_000,
      priceUnit: 'hours',
    });
    const demand = await makeDemand(market.db, {
      organisationId: buyer.organisation.id,
      ...{ quantity: 100, quantityUnit: 'hours', valueBand: 'under-5k', isRecurring },
    });
    await index('offer', [offer.id]);
    await matchDemand(demand.id);
    const { factors } = await market.db.match.findFirstOrThrow({ where: { demandId: demand.id } });
    const price = (factors as { name: string; value: number }[]).find(({ name }) => name === 'value');
    expect(price?.value).toBeCloseTo(value, 6);
  });

  it('drops suggestions of an offer that is no longer live, and of a closed demand', async () => {
    const { buyer, firm } = await buyerAndFirm();
    const offer = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index('offer', [offer.id]);
    await index('demand', [demand.id]);
    await matchDemand(demand.id);
    await market.db.offer.update({ where: { id: offer.id }, data: { status: 'refused' } });
    expect((await listMatchesForDemand(market.as(buyer.actor), demand.id))?.matches).toEqual([]);
    await index('offer', [offer.id]);
    await matchOffer(offer.id);
    expect(await market.db.match.count()).toBe(0);
  });

  it('changes nothing when it runs twice, also at the same time', async () => {
    const { buyer, firm } = await buyerAndFirm();
    const offers = await Promise.all(
      Array.from({ length: 6 }, () => makeOffer(market.db, { organisationId: firm.organisation.id })),
    );
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index(
      'offer',
      offers.map(({ id }) => id),
    );
    await index('demand', [demand.id]);
    await matchDemand(demand.id);
    const before = await market.db.match.findMany({
      select: { id: true, score: true },
      orderBy: { id: 'asc' },
    });
    await Promise.all([
      matchDemand(demand.id),
      ...offers.map(({ id }) => matchOffer(id)),
      matchDemand(demand.id),
    ]);
    const after = await market.db.match.findMany({
      select: { id: true, score: true },
      orderBy: { id: 'asc' },
    });
    expect(after).toEqual(before);
    expect(after).toHaveLength(6);
  });
});

describe('who sees which matches', () => {
  async function demandWithFiveOffers() {
    const { buyer, firm } = await buyerAndFirm();
    const offers = await Promise.all(
      Array.from({ length: 5 }, () => makeOffer(market.db, { organisationId: firm.organisation.id })),
    );
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index(
      'offer',
      offers.map(({ id }) => id),
    );
    await matchDemand(demand.id);
    return { buyer, firm, demand, offers };
  }

  it('shows a member all, and a buyer without membership the best three and the count', async () => {
    const { buyer, demand } = await demandWithFiveOffers();
    const all = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(all).toMatchObject({ total: 5, isLimited: false });
    expect(all?.matches).toHaveLength(5);
    await market.db.billingSubscription.updateMany({ data: { status: 'canceled' } });
    const limited = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(limited).toMatchObject({ total: 5, isLimited: true });
    expect(limited?.matches.map(({ id }) => id)).toEqual(all?.matches.slice(0, 3).map(({ id }) => id));
    const dashboard = await listBestMatches(market.as(buyer.actor), 'buyer', 6);
    expect(dashboard.matches).toHaveLength(3);
  });

  it('shows a firm each demand once on its dashboard, with the offer that fits best', async () => {
    const { firm, demand } = await demandWithFiveOffers();
    const { matches, total } = await listBestMatches(market.as(firm.actor), 'enterprise', 6);
    expect(total).toBe(5);
    expect(matches.map(({ other }) => other.slug)).toEqual([demand.slug]);
    const best = await market.db.match.aggregate({ _max: { score: true } });
    expect(matches[0]?.score).toBe(Math.round(best._max.score ?? 0));
  });

  it('tells a member whom to write to, and nobody without membership', async () => {
    const { buyer, firm, demand, offers } = await demandWithFiveOffers();
    const contact = { name: firm.user.name, email: firm.user.email };
    const asMember = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(asMember?.matches.map((match) => match.contact)).toEqual(offers.map(() => contact));
    const asFirm = await listMatchesForOffer(market.as(firm.actor), offers[0]!.id);
    expect(asFirm?.matches[0]?.contact).toBeNull();
    await market.db.billingSubscription.updateMany({ data: { status: 'canceled' } });
    const limited = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(JSON.stringify(limited)).not.toContain(firm.user.email);
  });

  it('shows nothing of it to another organisation or a visitor', async () => {
    const { demand, offers } = await demandWithFiveOffers();
    const stranger = await makeMember(market.db);
    await makeActiveMembership(market.db, stranger.organisation.id, market.clock.now());
    for (const actor of [stranger.actor, { kind: 'anonymous' as const }]) {
      expect((await listMatchesForDemand(market.as(actor), demand.id))?.matches).toEqual([]);
      expect((await listMatchesForOffer(market.as(actor), offers[0]!.id))?.matches).toEqual([]);
    }
  });

  it('says that matching still runs until the first computation', async () => {
    const { buyer } = await buyerAndFirm();
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    expect(await listMatchesForDemand(market.as(buyer.actor), demand.id)).toMatchObject({
      isComputed: false,
    });
    await matchDemand(demand.id);
    expect(await listMatchesForDemand(market.as(buyer.actor), demand.id)).toMatchObject({
      isComputed: true,
      total: 0,
    });
  });
});

describe("a curator's word", () => {
  async function twoMatches() {
    const { buyer, firm } = await buyerAndFirm();
    const good = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const lesser = await makeOffer(market.db, {
      organisationId: (await makeOrganisation(market.db, ROTTERDAM)).id,
      ...ROTTERDAM,
      areaKind: 'country',
    });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await index('offer', [good.id, lesser.id]);
    await matchDemand(demand.id);
    const { actor } = await makeStaff(market.db);
    const matchOf = async (offerId: string) =>
      (await market.db.match.findFirstOrThrow({ where: { offerId } })).id;
    return { buyer, demand, good, lesser, curator: market.as(actor), matchOf };
  }

  it('puts a pinned match on top with its reason and survives recomputation', async () => {
    const { buyer, demand, lesser, curator, matchOf } = await twoMatches();
    await decideMatch(curator, {
      intent: 'pin',
      matchId: await matchOf(lesser.id),
      reason: 'Kent het gebouw al.',
    });
    await matchDemand(demand.id);
    const list = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(list?.matches[0]).toMatchObject({ state: 'pinned', decisionReason: 'Kent het gebouw al.' });
    expect(await market.db.auditEvent.count({ where: { action: 'match.pinned' } })).toBe(1);
  });

  it('keeps a pin visible when the score no longer suggests it, and a hidden match away', async () => {
    const { buyer, demand, good, lesser, curator, matchOf } = await twoMatches();
    await decideMatch(curator, {
      intent: 'pin',
      matchId: await matchOf(lesser.id),
      reason: 'Kent het gebouw al.',
    });
    await decideMatch(curator, {
      intent: 'hide',
      matchId: await matchOf(good.id),
      reason: 'Zit vol tot mei.',
    });
    await market.db.offer.update({
      where: { id: lesser.id },
      data: { areaKind: 'provinces', provinces: ['zeeland'] },
    });
    await index('offer', [lesser.id]);
    await matchDemand(demand.id);
    const list = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(list?.matches.map(({ state }) => state)).toEqual(['pinned']);
    await decideMatch(curator, { intent: 'release', matchId: await matchOf(good.id) });
    const released = await listMatchesForDemand(market.as(buyer.actor), demand.id);
    expect(released?.matches.map(({ state }) => state)).toEqual(['pinned', 'suggested']);
  });

  it('is refused to a buyer, for a match that does not exist, and the second time', async () => {
    const { buyer, good, curator, matchOf } = await twoMatches();
    const matchId = await matchOf(good.id);
    const pin = { intent: 'pin' as const, matchId, reason: 'Goede firma.' };
    await expect(decideMatch(market.as(buyer.actor), pin)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(decideMatch(curator, { ...pin, matchId: 'nothing' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const both = await Promise.allSettled([decideMatch(curator, pin), decideMatch(curator, pin)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(decideMatch(curator, pin)).rejects.toMatchObject({ code: 'conflict' });
  });
});
