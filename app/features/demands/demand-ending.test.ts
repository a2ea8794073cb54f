import { makeStaff } from '#prisma/factories/accounts';
import { makeDemand } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTask } from '~/jobs.server';
import { openBuyerWorld } from '../../../tests/buyer-world';
import { demandsVisibleTo } from './demand-access.server';
import { askHelp } from './ask-help.server';
import { closeDemand, closeExpiredDemand } from './close-demand.server';
import { duplicateDemand } from './duplicate-demand.server';
import { reopenDemand } from './reopen-demand.server';
import { settleDemand } from './settle-demand.server';

const LATER = new Date('2026-12-15T22:59:59Z');
const PASSED = new Date('2026-11-22T22:59:59Z');

let world: Awaited<ReturnType<typeof openBuyerWorld>>;
beforeAll(async () => {
  world = await openBuyerWorld();
});
afterAll(() => world.close());

describe('the end of a demand', () => {
  it('is said by its owner while it is live', async () => {
    const { ctx, organisation } = await world.buyer();
    const demand = await makeDemand(world.db, { organisationId: organisation.id });
    const { id } = demand;
    const outcome = 'awarded_here' as const;
    await expect(closeDemand((await world.buyer()).ctx, { id, outcome })).rejects.toMatchObject({
      code: 'not_found',
    });
    await closeDemand(ctx, { id, outcome });
    expect(await world.stored(id)).toMatchObject({ status: 'closed', outcome });
    await expect(closeDemand(ctx, { id, outcome })).rejects.toMatchObject({ code: 'conflict' });
    await expect(settleDemand(ctx, { id, outcome: 'withdrawn' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('comes at the deadline as it stands now, and is not yet decided until its owner says so once', async () => {
    const { ctx, organisation } = await world.buyer();
    const system = world.as({ kind: 'system' });
    const later = new Date(world.clock.now().getTime() + 60_000);
    const demand = await makeDemand(world.db, { organisationId: organisation.id, respondBy: later });
    await closeExpiredDemand(system, demand);
    expect(await world.statusOf(demand.id)).toBe('live');
    expect(await world.planned(demand.id)).toEqual(later);
    await world.db.demand.update({ where: { id: demand.id }, data: { respondBy: world.clock.now() } });
    await closeExpiredDemand(system, demand);
    await closeExpiredDemand(system, demand);
    expect(await world.stored(demand.id)).toMatchObject({ status: 'closed', outcome: null });
    const settle = () => settleDemand(ctx, { id: demand.id, outcome: 'awarded_elsewhere' });
    const results = await Promise.allSettled([settle(), settle()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await world.stored(demand.id)).outcome).toBe('awarded_elsewhere');
  });

  it.each(['new', 'verified'] as const)(
    'is undone once, with a new deadline: %s organisation',
    async (status) => {
      const { ctx, organisation } = await world.buyer(status);
      const { id } = await makeDemand(world.db, { organisationId: organisation.id });
      await closeDemand(ctx, { id, outcome: 'not_awarded' });
      await expect(reopenDemand(ctx, { id, respondBy: PASSED })).rejects.toMatchObject({
        details: { fieldErrors: { respondBy: ['own-demands.problems.deadlinePassed'] } },
      });
      const results = await Promise.allSettled([1, 2].map(() => reopenDemand(ctx, { id, respondBy: LATER })));
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      const expected = status === 'new' ? 'submitted' : 'live';
      expect(await world.stored(id)).toMatchObject({
        status: expected,
        outcome: null,
        closedAt: null,
        respondBy: LATER,
      });
      expect(await world.planned(id)).toEqual(status === 'new' ? undefined : LATER);
      await world.db.demand.update({ where: { id }, data: { status: 'closed' } });
      await expect(reopenDemand(ctx, { id, respondBy: LATER })).rejects.toMatchObject({
        code: 'conflict',
        details: { message: 'own-demands.errors.reopenedBefore' },
      });
    },
  );

  it('is not undone without a membership, nor by others', async () => {
    const { ctx, organisation } = await world.buyer('verified', false);
    const { id } = await makeDemand(world.db, { organisationId: organisation.id, status: 'closed' });
    await expect(reopenDemand(ctx, { id, respondBy: LATER })).rejects.toMatchObject({
      code: 'membership_required',
    });
    await expect(reopenDemand((await world.buyer()).ctx, { id, respondBy: LATER })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(duplicateDemand((await world.buyer()).ctx, { id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('asking for help', () => {
  it('reaches every curator once, shows them the draft, and is open once', async () => {
    const staff = await makeStaff(world.db, 'curator');
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    const seen = () => world.db.demand.count({ where: { AND: [{ id }, demandsVisibleTo(staff.actor)] } });
    expect(await seen()).toBe(0);
    const asked = await Promise.allSettled([1, 2].map(() => askHelp(ctx, { id, message: 'Wie kan dit?' })));
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await seen()).toBe(1);
    const request = await world.db.helpRequest.findFirstOrThrow({ where: { demandId: id } });
    for (let round = 0; round < 2; round++)
      await runTask(world.services, 'backoffice.tell-staff-of-help', { id: request.id });
    expect(await world.db.mailDelivery.count({ where: { to: staff.user.email } })).toBe(1);
  });
});
