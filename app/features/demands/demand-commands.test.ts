import { makeMember } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { CLOSE_DEMAND_TASK, closeDemand, closeExpiredDemand } from './close-demand.server';
import { createDemand } from './create-demand.server';
import type { DemandInput } from './demand-input';
import { saveDemand } from './save-demand.server';
import { submitDemand } from './submit-demand.server';
import { updateDemand } from './update-demand.server';

const INPUT: DemandInput = {
  title: '40 lunches elke dinsdag',
  description: 'Elke dinsdag lunch voor ons team, deels vegetarisch, op de derde verdieping.',
  categories: ['catering-lunch'],
  place: 'Utrecht',
  quantity: 40,
  quantityUnit: 'lunches',
  valueBand: '5k-25k',
  respondBy: new Date('2026-12-01T22:59:59Z'),
  targetGroups: [],
  recognitions: [],
};

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const jobsFor = async (id: string) => {
  const { rows } = await market.pool.query<{ task: string; at: Date }>(
    `SELECT task_identifier AS task, run_at AS at FROM graphile_worker.jobs WHERE key LIKE '%' || $1 ORDER BY 1`,
    [id],
  );
  return rows;
};
const planned = async (id: string) => (await jobsFor(id)).find(({ task }) => task === CLOSE_DEMAND_TASK)?.at;
const statusOf = async (id: string) => (await market.db.demand.findUniqueOrThrow({ where: { id } })).status;

async function buyer(status: 'new' | 'verified', isMember = true) {
  const made = await makeMember(market.db, { organisation: { status, sells: false } });
  if (isMember) await makeActiveMembership(market.db, made.organisation.id, market.clock.now());
  return made;
}

describe('handing in a demand', () => {
  it.each(['new', 'verified'] as const)('of a %s organisation with a membership', async (status) => {
    const { actor } = await buyer(status);
    const { id } = await createDemand(market.as(actor), INPUT);
    const expected = status === 'new' ? 'submitted' : 'live';
    expect(await submitDemand(market.as(actor), { id })).toEqual({ status: expected });
    expect(await statusOf(id)).toBe(expected);
    expect((await jobsFor(id)).map(({ task }) => task)).toContain('search.index-demand');
    expect(await planned(id)).toEqual(expected === 'live' ? INPUT.respondBy : undefined);
  });

  it('needs a running membership', async () => {
    const { actor } = await buyer('verified', false);
    const { id } = await createDemand(market.as(actor), INPUT);
    await expect(submitDemand(market.as(actor), { id })).rejects.toMatchObject({
      code: 'membership_required',
    });
    expect(await statusOf(id)).toBe('draft');
    expect(await jobsFor(id)).toEqual([]);
  });

  it('needs a day in the future', async () => {
    const { actor } = await buyer('verified');
    const { id } = await createDemand(market.as(actor), {
      ...INPUT,
      respondBy: new Date('2026-11-22T22:59:59Z'),
    });
    await expect(submitDemand(market.as(actor), { id })).rejects.toMatchObject({
      details: { fieldErrors: { respondBy: ['demands.problems.deadlinePassed'] } },
    });
  });

  it('hides the demands of others and stops viewers', async () => {
    const { organisation } = await buyer('verified');
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'draft' });
    const stranger = (await buyer('verified')).actor;
    await expect(submitDemand(market.as(stranger), demand)).rejects.toMatchObject({ code: 'not_found' });
    const viewer = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(submitDemand(market.as(viewer.actor), demand)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });

  it('happens once when two colleagues press at the same moment', async () => {
    const { actor } = await buyer('verified');
    const { id } = await createDemand(market.as(actor), INPUT);
    const results = await Promise.allSettled([1, 2].map(() => submitDemand(market.as(actor), { id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    });
  });
});

describe('the demand form', () => {
  it('keeps the work as a draft when the membership is missing', async () => {
    const { actor } = await buyer('verified', false);
    const saved = await saveDemand(market.as(actor), { ...INPUT, intent: 'submit' });
    expect(saved.done).toBe('waits-for-membership');
    expect(await statusOf(saved.id)).toBe('draft');
  });

  it('refuses a passed day before anything is written', async () => {
    const { actor, organisation } = await buyer('verified');
    const respondBy = new Date('2026-11-01T22:59:59Z');
    await expect(
      saveDemand(market.as(actor), { ...INPUT, respondBy, intent: 'submit' }),
    ).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await market.db.demand.count({ where: { organisationId: organisation.id } })).toBe(0);
  });

  it('refuses an organisation that only sells', async () => {
    const { actor } = await makeMember(market.db, { organisation: { buys: false } });
    await expect(saveDemand(market.as(actor), { ...INPUT, intent: 'save' })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('changing a demand', () => {
  it('keeps a live demand live and plans its closing anew', async () => {
    const { actor } = await buyer('verified');
    const { id } = await saveDemand(market.as(actor), { ...INPUT, intent: 'submit' });
    const respondBy = new Date('2026-12-15T22:59:59Z');
    await updateDemand(market.as(actor), { ...INPUT, respondBy, id });
    expect(await statusOf(id)).toBe('live');
    expect(await planned(id)).toEqual(respondBy);
  });

  it('refuses a closed one', async () => {
    const { actor, organisation } = await buyer('verified');
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'closed' });
    await expect(updateDemand(market.as(actor), { ...INPUT, id: demand.id })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('closing a demand', () => {
  it('is up to its owner while it is live', async () => {
    const { actor, organisation } = await buyer('verified');
    const demand = await makeDemand(market.db, { organisationId: organisation.id });
    const stranger = (await buyer('verified')).actor;
    await expect(closeDemand(market.as(stranger), demand)).rejects.toMatchObject({ code: 'not_found' });
    await closeDemand(market.as(actor), demand);
    expect(await statusOf(demand.id)).toBe('closed');
    await expect(closeDemand(market.as(actor), demand)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('happens by itself after the deadline as it stands now, and not before', async () => {
    const { organisation } = await buyer('verified');
    const system = market.as({ kind: 'system' });
    const later = new Date(market.clock.now().getTime() + 60_000);
    const demand = await makeDemand(market.db, { organisationId: organisation.id, respondBy: later });
    await closeExpiredDemand(system, demand);
    expect(await statusOf(demand.id)).toBe('live');
    expect(await planned(demand.id)).toEqual(later);
    await market.db.demand.update({ where: { id: demand.id }, data: { respondBy: market.clock.now() } });
    await closeExpiredDemand(system, demand);
    await closeExpiredDemand(system, demand);
    expect(await statusOf(demand.id)).toBe('closed');
  });
});
