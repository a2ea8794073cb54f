import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decideMatch } from '~/features/curation/decide-match.server';
import { makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { ROTTERDAM, openMatchingWorld } from '../../../tests/matching-world';
import { listMatchesForDemand } from './match-queries.server';

let market: Awaited<ReturnType<typeof openMatchingWorld>>;
beforeAll(async () => {
  market = await openMatchingWorld();
});
afterAll(() => market.close());
beforeEach(() => market.clear());

describe("a curator's word", () => {
  async function twoMatches() {
    const { buyer, firm } = await market.buyerAndFirm();
    const good = await makeOffer(market.db, { organisationId: firm.organisation.id });
    const lesser = await makeOffer(market.db, {
      organisationId: (await makeOrganisation(market.db, ROTTERDAM)).id,
      ...ROTTERDAM,
      areaKind: 'country',
    });
    const demand = await makeDemand(market.db, { organisationId: buyer.organisation.id });
    await market.index('offer', [good.id, lesser.id]);
    await market.matchDemand(demand.id);
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
    await market.matchDemand(demand.id);
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
    await market.index('offer', [lesser.id]);
    await market.matchDemand(demand.id);
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
