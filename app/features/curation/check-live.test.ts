import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateDemand } from '~/features/demands/update-demand.server';
import { submitOffer } from '~/features/offers/submit-offer.server';
import { updateOffer } from '~/features/offers/update-offer.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { approveDemand } from './approve-demand.server';
import { approveOffer } from './approve-offer.server';
import { checkDemand } from './check-demand.server';
import { checkOffer } from './check-offer.server';
import { readQueueFilter } from './queue-filter';
import { refuseOffer } from './refuse-offer.server';
import { getDemandReview, getOfferReview } from './review-page.server';
import { getReviewQueue } from './review-queue.server';

let market: TestMarket;
let curator: Parameters<TestMarket['as']>[0];
beforeAll(async () => {
  market = await openTestMarket();
  curator = (await makeStaff(market.db)).actor;
});
afterAll(() => market.close());

describe('checking what is live already', () => {
  const queued = async (query: string) =>
    (await getReviewQueue(market.as(curator), readQueueFilter(new URLSearchParams(query)))).items;
  const liveAt = (hour: number) => ({ submittedAt: new Date(Date.UTC(2026, 10, 16, hour)), checkedAt: null });

  it('is asked below what is not live yet, oldest first, until a curator says it is in order', async () => {
    const { organisation, user, actor } = await makeMember(market.db);
    const post = { organisationId: organisation.id, title: 'Achterafproef' };
    const demand = await makeDemand(market.db, { ...post, ...liveAt(9) });
    const offer = await makeOffer(market.db, { ...post, ...liveAt(8) });
    await makeOffer(market.db, { ...post, ...liveAt(7), status: 'paused' });
    await makeOffer(market.db, post);
    const waiting = await makeOffer(market.db, {
      ...post,
      status: 'submitted',
      submittedAt: liveAt(10).submittedAt,
    });
    const asked = await queued('q=achterafproef');
    expect(asked.map(({ kind, id }) => [kind, id])).toEqual([
      ['offer', waiting.id],
      ['live-offer', offer.id],
      ['live-demand', demand.id],
    ]);
    expect(asked[1]).toMatchObject({ submittedAt: offer.submittedAt, isLate: true });
    expect((await queued('q=achterafproef&kind=live-demand')).map(({ id }) => id)).toEqual([demand.id]);

    const ctx = market.as(curator);
    const { seen, can, isLive } = await getOfferReview(ctx, offer.id);
    expect(isLive).toBe(true);
    expect(can).toEqual({ approve: false, check: true, ask: true, refuse: true });
    await expect(checkOffer(market.as(actor), offer)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(checkOffer(ctx, { id: waiting.id })).rejects.toMatchObject({ code: 'conflict' });
    const results = await Promise.allSettled([1, 2].map(() => checkOffer(ctx, { id: offer.id, seen })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await getDemandReview(ctx, demand.id)).can).toMatchObject({
      check: true,
      ask: true,
      refuse: true,
    });
    await checkDemand(ctx, demand);
    expect((await getDemandReview(ctx, demand.id)).can.check).toBe(false);
    expect((await queued('q=achterafproef')).map(({ id }) => id)).toEqual([waiting.id]);
    const events = await market.db.auditEvent.findMany({ where: { organisationId: organisation.id } });
    expect(events.map(({ action }) => action).sort()).toEqual(['demand.checked', 'offer.checked']);
    expect(await market.db.mailDelivery.count({ where: { to: user.email } })).toBe(0);
  });

  it('is not done to what changed after it was read', async () => {
    const { organisation } = await makeMember(market.db);
    const demand = await makeDemand(market.db, { organisationId: organisation.id, ...liveAt(9) });
    const { seen } = await getDemandReview(market.as(curator), demand.id);
    await market.db.demand.update({
      where: { id: demand.id },
      data: { title: 'Iets heel anders dan eerst' },
    });
    await expect(checkDemand(market.as(curator), { id: demand.id, seen })).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'curation.errors.changed' },
    });
  });

  it('follows a submission that goes live at once and no edit of a checked one', async () => {
    const { actor, organisation } = await makeMember(market.db);
    const offer = await makeOffer(market.db, { organisationId: organisation.id, status: 'draft' });
    const checkedAt = async () =>
      (await market.db.offer.findUniqueOrThrow({ where: { id: offer.id } })).checkedAt;
    await submitOffer(market.as(actor), offer);
    expect(await checkedAt()).toBeNull();
    await checkOffer(market.as(curator), offer);
    await updateOffer(market.as(actor), offer.id, { priceFromCents: 900, priceUnit: 'hours' });
    expect(await checkedAt()).toEqual(market.clock.now());
  });

  it('is asked again of a demand whose text changed on the market, and of nothing that stayed the same', async () => {
    const { actor, organisation } = await makeMember(market.db);
    const demand = await makeDemand(market.db, { organisationId: organisation.id });
    const ctx = market.as(actor);
    const row = () => market.db.demand.findUniqueOrThrow({ where: { id: demand.id } });
    await updateDemand(ctx, { id: demand.id, step: 'what', input: { title: demand.title } });
    expect(await row()).toMatchObject({ checkedAt: demand.checkedAt, submittedAt: demand.submittedAt });
    await updateDemand(ctx, { id: demand.id, step: 'what', input: { title: 'Hertekstproef van een vraag' } });
    expect(await row()).toMatchObject({ checkedAt: null, submittedAt: market.clock.now(), status: 'live' });
    expect(await queued('q=hertekstproef')).toMatchObject([{ kind: 'live-demand', isLate: false }]);
  });

  it('waits until a suspended organisation is seen again', async () => {
    const { organisation } = await makeMember(market.db, { organisation: { status: 'suspended' } });
    const post = { organisationId: organisation.id, title: 'Schorsproef', ...liveAt(9) };
    await makeOffer(market.db, post);
    await makeDemand(market.db, post);
    expect(await queued('q=schorsproef')).toEqual([]);
    await market.db.organisation.update({ where: { id: organisation.id }, data: { status: 'verified' } });
    expect(await queued('q=schorsproef')).toHaveLength(2);
  });

  it('may end in a refusal', async () => {
    const { organisation } = await makeMember(market.db);
    const offer = await makeOffer(market.db, {
      organisationId: organisation.id,
      title: 'Neeproef',
      ...liveAt(9),
    });
    await refuseOffer(market.as(curator), { id: offer.id, reason: 'Dit is geen aanbod, maar een vacature.' });
    expect(await queued('q=neeproef')).toEqual([]);
    await expect(checkOffer(market.as(curator), offer)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('was done when a curator approved it', async () => {
    const { organisation } = await makeMember(market.db, { organisation: { status: 'new' } });
    await makeActiveMembership(market.db, organisation.id, market.clock.now());
    const post = { organisationId: organisation.id, status: 'submitted', checkedAt: null } as const;
    const [offer, demand] = [await makeOffer(market.db, post), await makeDemand(market.db, post)];
    await approveOffer(market.as(curator), offer);
    await approveDemand(market.as(curator), demand);
    const now = { checkedAt: market.clock.now() };
    expect(await market.db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject(now);
    expect(await market.db.demand.findUniqueOrThrow({ where: { id: demand.id } })).toMatchObject(now);
  });
});
