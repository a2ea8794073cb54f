import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOffer } from '~/features/offers/archive-offer.server';
import { submitOffer } from '~/features/offers/submit-offer.server';
import { updateOffer } from '~/features/offers/update-offer.server';
import { withdrawOfferChange } from '~/features/offers/withdraw-offer-change.server';
import { categoryName } from '~/features/taxonomy/categories';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { askOfferChanges } from './ask-offer-changes.server';
import { getChangeReview } from './change-page.server';
import { decideOfferChange } from './decide-offer-change.server';
import { readQueueFilter } from './queue-filter';
import { refuseOffer } from './refuse-offer.server';
import { getReviewQueue } from './review-queue.server';

const REASON = 'Vertel ook hoeveel lunches je kunt maken.';
const TITLE = 'Schoonmaak van kantoren en scholen';

let market: TestMarket;
let curator: Parameters<TestMarket['as']>[0];
beforeAll(async () => {
  market = await openTestMarket();
  curator = (await makeStaff(market.db)).actor;
});
afterAll(() => market.close());

async function poster(status: 'live' | 'paused' | 'submitted' = 'live') {
  const member = await makeMember(market.db, { organisation: { status: 'verified' } });
  const offer = await makeOffer(market.db, { organisationId: member.organisation.id, status });
  return { ...member, offer, ctx: market.as(member.actor) };
}
const rowOf = (id: string) => market.db.offer.findUniqueOrThrow({ where: { id } });
const changesOf = (offerId: string) =>
  market.db.offerChange.findMany({ where: { offerId }, orderBy: { createdAt: 'asc' } });
const waitingOf = (offerId: string) =>
  market.db.offerChange.findFirstOrThrow({ where: { offerId, state: 'waiting' } });
const mailsOf = (email: string) => market.db.mailDelivery.count({ where: { to: email } });
const jobsFor = async (id: string) => {
  const { rows } = await market.pool.query<{ task: string }>(
    `SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key LIKE '%' || $1 ORDER BY 1`,
    [id],
  );
  return rows.map(({ task }) => task);
};

describe('changes asked of an offer on the market', () => {
  it('take it away, with what else was waiting, until a curator approves it', async () => {
    const { offer, ctx, user } = await poster('paused');
    await market.db.offer.update({ where: { id: offer.id }, data: { pausedUntil: new Date('2026-12-24') } });
    await updateOffer(ctx, offer.id, { title: TITLE });
    await askOfferChanges(market.as(curator), { id: offer.id, reason: REASON });
    expect(await rowOf(offer.id)).toMatchObject({
      ...{ status: 'changes_asked', askedChanges: REASON, pausedUntil: null },
    });
    expect(await waitingOf(offer.id).catch(() => null)).toBeNull();
    expect(await mailsOf(user.email)).toBe(1);
    expect(await submitOffer(ctx, offer)).toEqual({ status: 'submitted' });
  });
});

describe('an edit of an offer on the market', () => {
  it.each(['live', 'paused'] as const)(
    'of a %s one goes live where it can and waits for a curator where buyers rely on it',
    async (status) => {
      const { offer, ctx } = await poster(status);
      const done = await updateOffer(ctx, offer.id, {
        title: TITLE,
        priceFromCents: 900,
        priceUnit: 'hours',
      });
      expect(done).toBe('change-asked');
      expect(await rowOf(offer.id)).toMatchObject({ status, title: offer.title, priceFromCents: 900 });
      expect(await changesOf(offer.id)).toMatchObject([
        { state: 'waiting', before: { title: offer.title }, after: { title: TITLE } },
      ]);
      expect(await updateOffer(ctx, offer.id, { leadTimeDays: 3 })).toBe('saved');
      expect(await changesOf(offer.id)).toHaveLength(1);
    },
  );

  it('gathers what is asked step by step, never rewrites a request, and forgets what was put back', async () => {
    const { offer, ctx } = await poster();
    await updateOffer(ctx, offer.id, { title: TITLE });
    await updateOffer(ctx, offer.id, { summary: 'Elke werkdag schoon.' });
    await updateOffer(ctx, offer.id, { title: offer.title });
    expect((await changesOf(offer.id)).map(({ state, after }) => [state, after])).toEqual([
      ['withdrawn', { title: TITLE }],
      ['withdrawn', { title: TITLE, summary: 'Elke werkdag schoon.' }],
      ['waiting', { summary: 'Elke werkdag schoon.' }],
    ]);
    await updateOffer(ctx, offer.id, { summary: '' });
    expect((await changesOf(offer.id)).filter(({ state }) => state === 'waiting')).toEqual([]);
  });

  it('leaves one request when two colleagues ask at the same moment', async () => {
    const { offer, ctx } = await poster();
    await Promise.all([
      updateOffer(ctx, offer.id, { title: TITLE }),
      updateOffer(ctx, offer.id, { summary: 'Elke werkdag schoon.' }),
    ]);
    expect((await waitingOf(offer.id)).after).toEqual({ title: TITLE, summary: 'Elke werkdag schoon.' });
  });

  it('is withdrawn by its organisation, by archiving and by a refusal of the offer', async () => {
    const ways: ((one: Awaited<ReturnType<typeof poster>>) => Promise<unknown>)[] = [
      ({ ctx, offer }) => withdrawOfferChange(ctx, offer),
      ({ ctx, offer }) => archiveOffer(ctx, offer),
      ({ offer }) => refuseOffer(market.as(curator), { id: offer.id, reason: REASON }),
    ];
    for (const way of ways) {
      const one = await poster();
      await updateOffer(one.ctx, one.offer.id, { title: TITLE });
      await way(one);
      expect(await changesOf(one.offer.id)).toMatchObject([{ state: 'withdrawn' }]);
    }
    const { ctx, offer } = await poster();
    await expect(withdrawOfferChange(ctx, offer)).rejects.toMatchObject({ code: 'conflict' });
    const stranger = (await poster()).ctx;
    await expect(withdrawOfferChange(stranger, offer)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a curator and a change', () => {
  async function asked() {
    const one = await poster();
    await updateOffer(one.ctx, one.offer.id, { title: TITLE, categories: ['window-cleaning'] });
    return { ...one, change: await waitingOf(one.offer.id) };
  }

  it('sees it in the queue and reads both sides in words', async () => {
    const { change, offer } = await asked();
    const queue = await getReviewQueue(
      market.as(curator),
      readQueueFilter(new URLSearchParams({ kind: 'change', q: offer.title })),
    );
    expect(queue.items).toMatchObject([{ kind: 'change', id: change.id, title: offer.title }]);
    expect(queue.total).toBe(1);
    const { rows, canDecide } = await getChangeReview(market.as(curator), change.id);
    expect(canDecide).toBe(true);
    expect(rows).toEqual([
      { field: 'title', before: [offer.title], after: [TITLE] },
      {
        field: 'categories',
        before: [categoryName('office-cleaning', 'nl')],
        after: [categoryName('window-cleaning', 'nl')],
      },
    ]);
  });

  it('approves: it is on the market, matched anew, and the organisation hears so', async () => {
    const { change, offer, user } = await asked();
    await decideOfferChange(market.as(curator), { id: change.id, intent: 'approve' });
    expect(await rowOf(offer.id)).toMatchObject({
      ...{ title: TITLE, slug: offer.slug, categories: ['window-cleaning'], status: 'live' },
    });
    expect(await jobsFor(offer.id)).toContain('search.index-offer');
    expect(await mailsOf(user.email)).toBe(1);
    await expect(
      decideOfferChange(market.as(curator), { id: change.id, intent: 'approve' }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('refuses with a reason: the offer stays as it was', async () => {
    const { change, offer, user } = await asked();
    await decideOfferChange(market.as(curator), { id: change.id, intent: 'refuse', reason: REASON });
    expect(await rowOf(offer.id)).toMatchObject({ title: offer.title });
    expect(await changesOf(offer.id)).toMatchObject([{ state: 'refused', reason: REASON }]);
    expect(await mailsOf(user.email)).toBe(1);
  });

  it('never decides on what was replaced meanwhile, and decides once', async () => {
    const { change, ctx, offer } = await asked();
    await updateOffer(ctx, offer.id, { title: 'Iets heel anders dan net' });
    await expect(
      decideOfferChange(market.as(curator), { id: change.id, intent: 'approve' }),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(await rowOf(offer.id)).toMatchObject({ title: offer.title });
    const { id } = await waitingOf(offer.id);
    const both = await Promise.allSettled([
      decideOfferChange(market.as(curator), { id, intent: 'approve' }),
      decideOfferChange(market.as(curator), { id, intent: 'refuse', reason: REASON }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is the only one who may', async () => {
    const { change, ctx } = await asked();
    await expect(decideOfferChange(ctx, { id: change.id, intent: 'approve' })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    const stranger = (await makeMember(market.db)).actor;
    const offerOfOthers = decideOfferChange(market.as({ kind: 'anonymous' }), {
      id: change.id,
      intent: 'approve',
    });
    await expect(offerOfOthers).rejects.toMatchObject({ code: 'not_signed_in' });
    await expect(getChangeReview(market.as(stranger), change.id)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('asking for changes', () => {
  it('gives ten days; handing in again brings the offer back to a curator', async () => {
    const { offer, ctx, user } = await poster('submitted');
    await askOfferChanges(market.as(curator), { id: offer.id, reason: REASON });
    expect(await rowOf(offer.id)).toMatchObject({
      ...{ status: 'changes_asked', askedChanges: REASON },
      changesUntil: new Date('2026-12-03T09:00:00Z'),
    });
    expect(await mailsOf(user.email)).toBe(1);
    expect(await jobsFor(offer.id)).toContain('curation.refuse-unchanged-offer');
    expect(await submitOffer(ctx, offer)).toEqual({ status: 'submitted' });
    await runTask(market.services, 'curation.refuse-unchanged-offer', { id: offer.id });
    expect((await rowOf(offer.id)).status).toBe('submitted');
  });

  it('closes by itself after ten days, once, and tells the organisation', async () => {
    const { offer, user } = await poster('submitted');
    await askOfferChanges(market.as(curator), { id: offer.id, reason: REASON });
    const close = () => runTask(market.services, 'curation.refuse-unchanged-offer', { id: offer.id });
    await close();
    expect((await rowOf(offer.id)).status).toBe('changes_asked');
    market.clock.advance(10 * 24 * 60 * 60 * 1_000);
    await close();
    await close();
    expect(await rowOf(offer.id)).toMatchObject({
      status: 'refused',
      refusedReason: REASON,
      changesUntil: null,
    });
    expect(await mailsOf(user.email)).toBe(2);
    market.clock.set('2026-11-23T09:00:00Z');
  });
});
