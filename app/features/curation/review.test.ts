import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAttachment } from '~/features/demands/add-attachment.server';
import { removeAttachment } from '~/features/demands/remove-attachment.server';
import { pdfFile } from '../../../tests/upload-files';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { approveDemand } from './approve-demand.server';
import { approveOffer } from './approve-offer.server';
import { refuseDemand } from './refuse-demand.server';
import { refuseOffer } from './refuse-offer.server';
import { getDemandReview, getOfferReview } from './review-page.server';
import { readQueueFilter } from './queue-filter';
import { getReviewQueue } from './review-queue.server';

const ALL = readQueueFilter(new URLSearchParams());
const REASON = 'Vertel ook hoeveel lunches je kunt maken.';

let market: TestMarket;
let curator: Parameters<TestMarket['as']>[0];
beforeAll(async () => {
  market = await openTestMarket();
  curator = (await makeStaff(market.db)).actor;
});
afterAll(() => market.close());

const submittedAt = new Date('2026-11-19T09:00:00Z');
async function submittedOffer(status: 'new' | 'verified' = 'new') {
  const poster = await makeMember(market.db, { organisation: { status } });
  const offer = await makeOffer(market.db, {
    organisationId: poster.organisation.id,
    status: 'submitted',
    submittedAt,
    publishedAt: null,
  });
  return { ...poster, offer };
}
/** An organisation that may have demands on the market. */
async function partner(status: 'new' | 'verified' | 'refused' | 'suspended') {
  const made = await makeMember(market.db, { organisation: { status } });
  await makeActiveMembership(market.db, made.organisation.id, market.clock.now());
  return made;
}
const mailsOf = (email: string) => market.db.mailDelivery.findMany({ where: { to: email } });

describe('approving', () => {
  it('puts an offer on the market, trusts its organisation and tells every member', async () => {
    const { offer, user, organisation } = await submittedOffer();
    const colleague = await makeMember(market.db, {
      organisationId: organisation.id,
      role: 'viewer',
      user: { locale: 'en' },
    });
    await approveOffer(market.as(curator), offer);
    expect(await market.db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject({
      status: 'live',
      publishedAt: market.clock.now(),
    });
    expect(await market.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      status: 'verified',
      verifiedAt: market.clock.now(),
    });
    const events = await market.db.auditEvent.findMany({ where: { organisationId: organisation.id } });
    expect(events.map(({ action }) => action).sort()).toEqual(['offer.approved', 'organisation.verified']);
    const [own, english] = [await mailsOf(user.email), await mailsOf(colleague.user.email)];
    expect(own).toHaveLength(1);
    expect(english).toHaveLength(1);
    expect(own[0]?.template).not.toBe(english[0]?.template);
    const { rows } = await market.pool.query<{ task: string }>(
      `SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key LIKE '%' || $1`,
      [offer.id],
    );
    expect(rows.map(({ task }) => task)).toContain('search.index-offer');
  });

  it('is done once by two curators at the same moment', async () => {
    const { offer, organisation } = await submittedOffer();
    const results = await Promise.allSettled([1, 2].map(() => approveOffer(market.as(curator), offer)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    });
    expect(
      await market.db.auditEvent.count({
        where: { organisationId: organisation.id, action: 'organisation.verified' },
      }),
    ).toBe(1);
  });

  it('does not approve what changed after it was read', async () => {
    const { offer } = await submittedOffer();
    const { seen } = await getOfferReview(market.as(curator), offer.id);
    await market.db.offer.update({ where: { id: offer.id }, data: { title: 'Iets heel anders dan eerst' } });
    await expect(approveOffer(market.as(curator), { id: offer.id, seen })).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'curation.errors.changed' },
    });
  });

  it('does not approve documents that came after it was read', async () => {
    const { actor, organisation } = await makeMember(market.db, { organisation: { status: 'new' } });
    const { id } = await makeDemand(market.db, { organisationId: organisation.id, status: 'submitted' });
    const { seen } = await getDemandReview(market.as(curator), id);
    const file = new File([new Uint8Array(pdfFile())], 'bestek.pdf', { type: 'application/pdf' });
    await addAttachment(market.as(actor), { id, file, text: 'Bestek' });
    await expect(approveDemand(market.as(curator), { id, seen })).rejects.toMatchObject({ code: 'conflict' });
    const [added] = await market.db.postFile.findMany({ where: { demandId: id } });
    await removeAttachment(market.as(actor), { id, fileId: added?.id ?? '' });
    expect(await market.db.auditEvent.count({ where: { subjectId: id, action: 'demand.updated' } })).toBe(2);
  });

  it.each(['refused', 'suspended'] as const)(
    'does not approve a post of a %s organisation',
    async (status) => {
      const { organisation, user } = await partner(status);
      const post = { organisationId: organisation.id, status: 'submitted' } as const;
      const refusal = { code: 'conflict', details: { message: 'curation.errors.organisationHidden' } };
      const [offer, demand] = [await makeOffer(market.db, post), await makeDemand(market.db, post)];
      const { can } = await getOfferReview(market.as(curator), offer.id);
      expect(can).toMatchObject({ approve: false, ask: true, refuse: true });
      await expect(approveOffer(market.as(curator), offer)).rejects.toMatchObject(refusal);
      await expect(approveDemand(market.as(curator), demand)).rejects.toMatchObject(refusal);
      expect(await mailsOf(user.email)).toEqual([]);
    },
  );

  it('does not put a demand on the market once its organisation is no partner any more', async () => {
    const { organisation, user } = await partner('new');
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'submitted' });
    await market.db.billingSubscription.updateMany({
      where: { organisationId: organisation.id },
      data: { status: 'canceled' },
    });
    const review = await getDemandReview(market.as(curator), demand.id);
    expect(review).toMatchObject({ needsMembership: true, can: { refuse: true } });
    await expect(approveDemand(market.as(curator), demand)).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'curation.errors.noMembership' },
    });
    expect(await market.db.demand.findUniqueOrThrow({ where: { id: demand.id } })).toEqual(demand);
    expect(await market.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      status: 'new',
    });
    expect(await mailsOf(user.email)).toEqual([]);
    await market.db.membershipGrant.create({
      data: { organisationId: organisation.id, until: new Date('2027-01-01'), reason: 'proef' },
    });
    await approveDemand(market.as(curator), demand);
  });

  it('does not put a demand on the market after its last day', async () => {
    const { organisation } = await partner('verified');
    const demand = await makeDemand(market.db, {
      organisationId: organisation.id,
      status: 'submitted',
      respondBy: new Date('2026-11-22T22:59:59Z'),
    });
    await expect(approveDemand(market.as(curator), demand)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('puts an organisation that is trusted from now on into the directory', async () => {
    const { organisation } = await partner('new');
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'submitted' });
    await approveDemand(market.as(curator), demand);
    const { rows } = await market.pool.query(
      `SELECT 1 FROM graphile_worker.jobs WHERE key = 'search.index-organisation:' || $1`,
      [organisation.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('puts a demand on the market and plans its closing', async () => {
    const { organisation } = await partner('new');
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'submitted' });
    await approveDemand(market.as(curator), demand);
    expect(await market.db.demand.findUniqueOrThrow({ where: { id: demand.id } })).toMatchObject({
      status: 'live',
    });
    const { rows } = await market.pool.query<{ at: Date }>(
      `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = 'demand.close:' || $1`,
      [demand.id],
    );
    expect(rows.map(({ at }) => at)).toEqual([demand.respondBy]);
  });
});

describe('refusing', () => {
  it('gives the reason to the organisation, also for what is live already', async () => {
    const { organisation, user } = await makeMember(market.db);
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    await refuseOffer(market.as(curator), { id: offer.id, reason: REASON });
    expect(await market.db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject({
      status: 'refused',
      refusedReason: REASON,
    });
    expect(await mailsOf(user.email)).toHaveLength(1);
    await expect(refuseOffer(market.as(curator), { id: offer.id, reason: REASON })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('leaves a new organisation new', async () => {
    const { organisation } = await makeMember(market.db, { organisation: { status: 'new' } });
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'submitted' });
    await refuseDemand(market.as(curator), { id: demand.id, reason: REASON });
    expect(await market.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      status: 'new',
    });
  });
});

describe('who may review', () => {
  it('hides what waits from strangers and stops its own organisation', async () => {
    const { offer, actor } = await submittedOffer();
    const stranger = (await makeMember(market.db)).actor;
    await expect(approveOffer(market.as(stranger), offer)).rejects.toMatchObject({ code: 'not_found' });
    await expect(approveOffer(market.as(actor), offer)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(getReviewQueue(market.as(actor), ALL)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(getReviewQueue(market.as({ kind: 'anonymous' }), ALL)).rejects.toMatchObject({
      code: 'not_signed_in',
    });
  });

  it('does not show a draft to staff', async () => {
    const { organisation } = await makeMember(market.db);
    const offer = await makeOffer(market.db, { organisationId: organisation.id, status: 'draft' });
    await expect(approveOffer(market.as(curator), offer)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lists what waits, longest first, with what is over its time', async () => {
    const { offer } = await submittedOffer('verified');
    const { organisation } = await makeMember(market.db, { organisation: { status: 'new' } });
    const demand = await makeDemand(market.db, {
      organisationId: organisation.id,
      status: 'submitted',
      submittedAt: market.clock.now(),
    });
    const { items, total } = await getReviewQueue(market.as(curator), ALL);
    expect(total).toBe(items.length);
    const times = items.map((item) => item.submittedAt.getTime());
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(items.find(({ id }) => id === offer.id)).toMatchObject({
      organisationStatus: 'verified',
      isLate: false,
    });
    expect(items.find(({ id }) => id === demand.id)).toMatchObject({
      organisationStatus: 'new',
      kind: 'demand',
    });
    market.clock.set('2026-11-26T10:00:00Z');
    const later = await getReviewQueue(market.as(curator), ALL);
    expect(later.items.find(({ id }) => id === offer.id)?.isLate).toBe(true);
  });
});
