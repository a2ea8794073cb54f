import { makeStaff } from '#prisma/factories/accounts';
import { makeDemand } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTask } from '~/jobs.server';
import { openBuyerWorld } from '../../../tests/buyer-world';
import { pdfFile } from '../../../tests/upload-files';
import { demandsVisibleTo } from './demand-access.server';
import { addAttachment } from './add-attachment.server';
import { askHelp } from './ask-help.server';
import { closeDemand, closeExpiredDemand } from './close-demand.server';
import { deleteDemandDraft } from './delete-demand-draft.server';
import { duplicateDemand } from './duplicate-demand.server';
import { getDemandPage } from './demand-page.server';
import { getOwnDemand } from './own-demands.server';
import { reopenDemand } from './reopen-demand.server';
import { settleDemand } from './settle-demand.server';
import { withdrawDemand } from './withdraw-demand.server';

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

describe('taking back what waits', () => {
  it.each(['submitted', 'changes_asked'] as const)(
    'closes a %s demand as withdrawn, for good',
    async (status) => {
      const { ctx, organisation } = await world.buyer();
      const demand = await makeDemand(world.db, {
        organisationId: organisation.id,
        status,
        ...(status === 'changes_asked' ? { askedChanges: 'Anders.', changesUntil: PASSED } : {}),
      });
      const { id, slug } = demand;
      const stranger = (await world.buyer()).ctx;
      await expect(withdrawDemand(stranger, { id })).rejects.toMatchObject({ code: 'not_found' });
      await expect(closeDemand(ctx, { id, outcome: 'withdrawn' })).rejects.toMatchObject({
        code: 'conflict',
      });
      expect((await getOwnDemand(ctx, id)).can).toMatchObject({ withdraw: true, close: false });
      const results = await Promise.allSettled([1, 2].map(() => withdrawDemand(ctx, { id })));
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await world.stored(id)).toMatchObject({
        status: 'closed',
        outcome: 'withdrawn',
        closedAt: world.clock.now(),
        askedChanges: null,
        changesUntil: null,
      });

      await runTask(world.services, 'curation.refuse-unchanged-demand', { id });
      expect(await world.statusOf(id)).toBe('closed');
      for (const reader of [stranger, world.as({ kind: 'anonymous' })])
        await expect(getDemandPage(reader, slug)).rejects.toMatchObject({ code: 'not_found' });

      const own = await getOwnDemand(ctx, id);
      expect(own.can).toMatchObject({ withdraw: false, settle: false, reopen: false, duplicate: true });
      expect(own.history.map(({ action }) => action)).toEqual(['withdrawn']);
      await expect(reopenDemand(ctx, { id, respondBy: LATER })).rejects.toMatchObject({
        code: 'conflict',
        details: { message: 'own-demands.errors.neverLive' },
      });
    },
  );

  it.each(['draft', 'live', 'refused', 'closed'] as const)('does nothing to a %s demand', async (status) => {
    const { ctx, organisation } = await world.buyer();
    const { id } = await makeDemand(world.db, { organisationId: organisation.id, status });
    await expect(withdrawDemand(ctx, { id })).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.statusOf(id)).toBe(status);
  });

  it('leaves a demand that closed after it was on the market at its address', async () => {
    const { ctx, organisation } = await world.buyer();
    const { id, slug } = await makeDemand(world.db, { organisationId: organisation.id });
    await closeDemand(ctx, { id, outcome: 'withdrawn' });
    const { demand } = await getDemandPage(world.as({ kind: 'anonymous' }), slug);
    expect(demand.status).toBe('closed');
  });
});

describe('throwing a draft away', () => {
  it('takes along its lots, questions, files and requests for help', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    await world.db.demandLot.create({ data: { demandId: id, position: 0, title: 'Zuid' } });
    await world.db.demandQuestion.create({ data: { demandId: id, position: 0, text: 'Wanneer?' } });
    await askHelp(ctx, { id, message: 'Wie kan dit?' });
    const file = new File([new Uint8Array(pdfFile())], 'bestek.pdf', { type: 'application/pdf' });
    await addAttachment(ctx, { id, file, text: 'Bestek' });
    const { file: stored } = await world.db.postFile.findFirstOrThrow({
      where: { demandId: id },
      include: { file: true },
    });
    await expect(deleteDemandDraft((await world.buyer()).ctx, { id })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await getOwnDemand(ctx, id)).can).toMatchObject({ delete: true, withdraw: false });

    await deleteDemandDraft(ctx, { id });
    const where = { where: { demandId: id } };
    expect(await world.db.demand.count({ where: { id } })).toBe(0);
    expect(await world.db.demandLot.count(where)).toBe(0);
    expect(await world.db.demandQuestion.count(where)).toBe(0);
    expect(await world.db.helpRequest.count(where)).toBe(0);
    expect(await world.db.storedFile.count({ where: { id: stored.id } })).toBe(0);
    const { rows } = await world.pool.query(
      'SELECT 1 FROM graphile_worker._private_jobs WHERE payload::text LIKE $1',
      [`%${stored.storageKey}%`],
    );
    expect(rows).toHaveLength(1);
    expect(await world.db.auditEvent.count({ where: { subjectId: id, action: 'demand.deleted' } })).toBe(1);
    await expect(deleteDemandDraft(ctx, { id })).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each(['submitted', 'changes_asked', 'live', 'refused', 'closed'] as const)(
    'leaves a %s demand',
    async (status) => {
      const { ctx, organisation } = await world.buyer();
      const { id } = await makeDemand(world.db, { organisationId: organisation.id, status });
      await expect(deleteDemandDraft(ctx, { id })).rejects.toMatchObject({
        code: 'conflict',
        details: { message: 'own-demands.errors.notDeletable' },
      });
    },
  );
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
