import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { ROTTERDAM, openMatchingWorld } from '../../../tests/matching-world';
import { adviseDemand } from './advise-demand.server';
import { listBestMatches, listMatchesForDemand, listMatchesForOffer } from './match-queries.server';

let market: Awaited<ReturnType<typeof openMatchingWorld>>;
beforeAll(async () => {
  market = await openMatchingWorld();
});
afterAll(() => market.close());
beforeEach(() => market.clear());

describe('matching after publishing', () => {
  it('suggests the offer that fits, explained, to both sides with one score', async () => {
    const { buyer, firm } = await market.buyerAndFirm();
    const offer = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await market.index('offer', [offer.id]);
    await market.index('demand', [demand.id]);
    await market.matchDemand(demand.id);
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
    const { buyer, firm } = await market.buyerAndFirm();
    const offer = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await market.index('offer', [offer.id]);
    await market.index('demand', [demand.id]);
    await market.matchDemand(demand.id);
    const fromDemand = await market.db.match.findFirstOrThrow();
    await market.db.match.deleteMany();
    await market.matchOffer(offer.id);
    const fromOffer = await market.db.match.findFirstOrThrow();
    expect(fromOffer.score).toBeCloseTo(fromDemand.score, 6);
    expect(fromOffer.factors).toEqual(fromDemand.factors);
  });

  it('leaves out an offer whose area does not reach the place', async () => {
    const { buyer, firm } = await market.buyerAndFirm();
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
    await market.index('offer', [near.id, provincial.id]);
    await market.matchDemand(demand.id);
    const rows = await market.db.match.findMany({ where: { demandId: demand.id } });
    expect(rows.map(({ offerId }) => offerId)).toEqual([provincial.id]);
  });

  it('never suggests what an organisation offers to that organisation itself', async () => {
    const both = await makeMember(market.db);
    const own = await makeOffer(market.db, { organisationId: both.organisation.id });
    const { firm } = await market.buyerAndFirm();
    const other = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: both.organisation.id });
    await market.index('offer', [own.id, other.id]);
    await market.index('demand', [demand.id]);
    await market.matchDemand(demand.id);
    await market.matchOffer(own.id);
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
    const { buyer, firm } = await market.buyerAndFirm();
    const offer = await makeOffer(market.db, {
      organisationId: firm.organisation.id,
      priceFromCents: 1_000,
      priceUnit: 'hours',
    });
    const demand = await makeDemand(market.db, {
      organisationId: buyer.organisation.id,
      ...{ quantity: 100, quantityUnit: 'hours', valueBand: 'under-5k', isRecurring },
    });
    await market.index('offer', [offer.id]);
    await market.matchDemand(demand.id);
    const { factors } = await market.db.match.findFirstOrThrow({ where: { demandId: demand.id } });
    const price = (factors as { name: string; value: number }[]).find(({ name }) => name === 'value');
    expect(price?.value).toBeCloseTo(value, 6);
  });

  it('drops suggestions of an offer that is no longer live, and of a closed demand', async () => {
    const { buyer, firm } = await market.buyerAndFirm();
    const offer = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await market.index('offer', [offer.id]);
    await market.index('demand', [demand.id]);
    await market.matchDemand(demand.id);
    await market.db.offer.update({ where: { id: offer.id }, data: { status: 'refused' } });
    expect((await listMatchesForDemand(market.as(buyer.actor), demand.id))?.matches).toEqual([]);
    await market.index('offer', [offer.id]);
    await market.matchOffer(offer.id);
    expect(await market.db.match.count()).toBe(0);
  });

  it('changes nothing when it runs twice, also at the same time', async () => {
    const { buyer, firm } = await market.buyerAndFirm();
    const offers = await Promise.all(
      Array.from({ length: 6 }, () => makeOffer(market.db, { organisationId: firm.organisation.id })),
    );
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await market.index(
      'offer',
      offers.map(({ id }) => id),
    );
    await market.index('demand', [demand.id]);
    await market.matchDemand(demand.id);
    const before = await market.db.match.findMany({
      select: { id: true, score: true },
      orderBy: { id: 'asc' },
    });
    await Promise.all([
      market.matchDemand(demand.id),
      ...offers.map(({ id }) => market.matchOffer(id)),
      market.matchDemand(demand.id),
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
    const { buyer, firm } = await market.buyerAndFirm();
    const offers = await Promise.all(
      Array.from({ length: 5 }, () => makeOffer(market.db, { organisationId: firm.organisation.id })),
    );
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await market.index(
      'offer',
      offers.map(({ id }) => id),
    );
    await market.matchDemand(demand.id);
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
    const { buyer } = await market.buyerAndFirm();
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    expect(await listMatchesForDemand(market.as(buyer.actor), demand.id)).toMatchObject({
      isComputed: false,
    });
    await market.matchDemand(demand.id);
    expect(await listMatchesForDemand(market.as(buyer.actor), demand.id)).toMatchObject({
      isComputed: true,
      total: 0,
    });
  });
});
