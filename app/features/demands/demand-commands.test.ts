import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { demandsVisibleTo } from './demand-access.server';
import { askHelp } from './ask-help.server';
import { CLOSE_DEMAND_TASK, closeDemand, closeExpiredDemand } from './close-demand.server';
import { createDemand } from './create-demand.server';
import type { DemandInput, LotInput } from './demand-input';
import { duplicateDemand } from './duplicate-demand.server';
import { loosenDemand } from './loosen-demand.server';
import { moveLot } from './move-lot.server';
import { removeLot } from './remove-lot.server';
import { reopenDemand } from './reopen-demand.server';
import { autosaveDemandStep } from './save-demand-step.server';
import { saveLot } from './save-lot.server';
import { settleDemand } from './settle-demand.server';
import { submitDemand } from './submit-demand.server';
import { updateDemand } from './update-demand.server';

const WHAT: DemandInput['what'] = {
  kind: 'quote',
  title: '40 lunches elke dinsdag',
  description: 'Elke dinsdag lunch voor ons team, deels vegetarisch, op de derde verdieping.',
  categories: ['catering-lunch'],
};
const DEADLINE = new Date('2026-12-01T22:59:59Z');
const LATER = new Date('2026-12-15T22:59:59Z');
const PASSED = new Date('2026-11-22T22:59:59Z');
const LOT: LotInput = { title: 'Noord', description: '', categories: [] };

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
const stored = (id: string) =>
  market.db.demand.findUniqueOrThrow({
    where: { id },
    include: { lots: { orderBy: { position: 'asc' } }, questions: { orderBy: { position: 'asc' } } },
  });
const statusOf = async (id: string) => (await stored(id)).status;
type Ctx = ReturnType<TestMarket['as']>;

async function buyer(status: 'new' | 'verified' = 'verified', isMember = true) {
  const made = await makeMember(market.db, { organisation: { status, sells: false } });
  if (isMember) await makeActiveMembership(market.db, made.organisation.id, market.clock.now());
  return { ...made, ctx: market.as(made.actor) };
}

/** A draft that has all it needs. */
async function draft(ctx: Ctx, respondBy = DEADLINE): Promise<string> {
  const { id } = await createDemand(ctx, WHAT);
  await updateDemand(ctx, { id, step: 'where', input: { place: 'Utrecht' } });
  await updateDemand(ctx, { id, step: 'when', input: { respondBy } });
  return id;
}

describe('handing in a demand', () => {
  it.each(['new', 'verified'] as const)('of a %s organisation with a membership', async (status) => {
    const { ctx } = await buyer(status);
    const id = await draft(ctx);
    const expected = status === 'new' ? 'submitted' : 'live';
    expect(await submitDemand(ctx, { id })).toEqual({ status: expected });
    expect(await statusOf(id)).toBe(expected);
    expect((await jobsFor(id)).map(({ task }) => task)).toContain('search.index-demand');
    expect(await planned(id)).toEqual(expected === 'live' ? DEADLINE : undefined);
  });

  it('needs a running membership', async () => {
    const { ctx } = await buyer('verified', false);
    const id = await draft(ctx);
    await expect(submitDemand(ctx, { id })).rejects.toMatchObject({ code: 'membership_required' });
    expect(await statusOf(id)).toBe('draft');
    expect(await jobsFor(id)).toEqual([]);
  });

  it('needs a day in the future and all that others must know', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx, PASSED);
    await expect(submitDemand(ctx, { id })).rejects.toMatchObject({
      details: { fieldErrors: { respondBy: ['demands.problems.deadlinePassed'] } },
    });
    const empty = await createDemand(ctx, { kind: 'quote', title: '', description: '', categories: [] });
    await expect(submitDemand(ctx, empty)).rejects.toMatchObject({
      details: { fieldErrors: { title: [expect.any(String)], categories: [expect.any(String)] } },
    });
  });

  it('hides the demands of others and stops viewers', async () => {
    const { organisation } = await buyer();
    const demand = await makeDemand(market.db, { organisationId: organisation.id, status: 'draft' });
    await expect(submitDemand((await buyer()).ctx, demand)).rejects.toMatchObject({ code: 'not_found' });
    const viewer = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(submitDemand(market.as(viewer.actor), demand)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });

  it('happens once when two colleagues press at the same moment', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    const results = await Promise.allSettled([1, 2].map(() => submitDemand(ctx, { id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not publish what a colleague changed while the last check ran', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    const handIn = submitDemand(ctx, { id }, async () => {
      market.clock.advance(1_000);
      await updateDemand(ctx, { id, step: 'what', input: { title: '' } });
    });
    await expect(handIn).rejects.toMatchObject({ code: 'conflict' });
    expect(await statusOf(id)).toBe('draft');
  });
});

describe('changing a demand', () => {
  it('keeps a live demand live and plans its closing anew', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    await submitDemand(ctx, { id });
    await updateDemand(ctx, { id, step: 'when', input: { respondBy: LATER } });
    expect(await statusOf(id)).toBe('live');
    expect(await planned(id)).toEqual(LATER);
  });

  it('never makes a live demand incomplete in the step that is saved', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    await submitDemand(ctx, { id });
    await expect(updateDemand(ctx, { id, step: 'what', input: { title: 'kort' } })).rejects.toMatchObject({
      details: { fieldErrors: { title: [expect.any(String)] } },
    });
    await expect(saveLot(ctx, { id, lotId: null, lot: { ...LOT, title: '' } })).rejects.toMatchObject({
      details: { fieldErrors: { title: [expect.any(String)] } },
    });
    expect((await stored(id)).lots).toEqual([]);
  });

  it.each(['closed', 'refused'] as const)('refuses a %s one', async (status) => {
    const { ctx, organisation } = await buyer();
    const { id } = await makeDemand(market.db, { organisationId: organisation.id, status });
    const conflict = { code: 'conflict' };
    await expect(updateDemand(ctx, { id, step: 'what', input: WHAT })).rejects.toMatchObject(conflict);
    await expect(saveLot(ctx, { id, lotId: null, lot: LOT })).rejects.toMatchObject(conflict);
    await expect(loosenDemand(ctx, { id, loosening: 'off-site' })).rejects.toMatchObject(conflict);
    await expect(askHelp(ctx, { id, message: '' })).rejects.toMatchObject(conflict);
  });

  it('says at the field that nobody knows a place, and who is no colleague', async () => {
    const { ctx } = await buyer();
    const { user } = await buyer();
    const id = await draft(ctx);
    await expect(
      updateDemand(ctx, { id, step: 'where', input: { place: 'Nergensheim' } }),
    ).rejects.toMatchObject({
      details: { fieldErrors: { place: ['demands.problems.unknownPlace'] } },
    });
    const stranger = await market.db.member.findFirstOrThrow({ where: { userId: user.id } });
    await expect(
      updateDemand(ctx, { id, step: 'firms', input: { contactId: stranger.id } }),
    ).rejects.toMatchObject({
      details: { fieldErrors: { contactId: ['errors.chooseOne'] } },
    });
  });

  it('saves what is right while somebody types, and says what is not', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    const form = new FormData();
    for (const [name, value] of Object.entries({
      place: 'Nergensheim',
      firmArea: 'radius',
      firmRadiusKm: 'ver',
    }))
      form.append(name, value);
    const { fieldErrors } = await autosaveDemandStep(ctx, { id, step: 'where' }, form);
    expect(Object.keys(fieldErrors).sort()).toEqual(['firmRadiusKm', 'place']);
    expect(await stored(id)).toMatchObject({ firmArea: 'radius', placeName: 'Utrecht' });
    const events = await market.db.auditEvent.findMany({
      where: { subjectId: id, action: 'demand.updated' },
    });
    expect(events).toHaveLength(2);
  });

  it('keeps a place that an import knew better', async () => {
    const { ctx, organisation } = await buyer();
    const place = { postcode: null, placeName: 'Buurtschap Verweg', lat: 52.5, lon: 5.5 };
    const { id } = await makeDemand(market.db, {
      organisationId: organisation.id,
      status: 'draft',
      ...place,
    });
    await updateDemand(ctx, { id, step: 'where', input: { isOnSite: 'no' } });
    expect(await stored(id)).toMatchObject({ ...place, isOnSite: false });
  });

  it('takes the name of a buyer who wants to be unnamed out of a published address', async () => {
    const { ctx, organisation } = await buyer();
    await market.db.organisation.update({
      where: { id: organisation.id },
      data: { name: 'Gemeente Waterstad' },
    });
    const slug = 'lunches-voor-gemeente-waterstad';
    const { id } = await makeDemand(market.db, { organisationId: organisation.id, slug });
    await updateDemand(ctx, { id, step: 'firms', input: { isBuyerHidden: true } });
    expect((await stored(id)).slug).not.toContain('waterstad');
  });

  it('writes every field of every step and gives it back', async () => {
    const { ctx, user } = await buyer();
    const id = await draft(ctx);
    const { id: contactId } = await market.db.member.findFirstOrThrow({ where: { userId: user.id } });
    await updateDemand(ctx, {
      id,
      step: 'where',
      input: { isOnSite: 'yes', firmArea: 'provinces', firmProvinces: ['utrecht', 'gelderland'] },
    });
    await updateDemand(ctx, {
      id,
      step: 'amount',
      input: {
        rhythm: 'recurring',
        quantity: 40,
        quantityUnit: 'lunches',
        valueBand: '5k-25k',
        isValueHidden: true,
      },
    });
    await updateDemand(ctx, {
      id,
      step: 'impact',
      input: {
        targetGroups: ['wajong'],
        recognitions: ['b-corp', 'pso-2'],
        requiredRecognitions: ['pso-2'],
        socialReturnPercent: 2.5,
        socialReturnBase: 'wage-sum',
        reserved: 'res-ws',
        reservedProofs: ['pso-30-plus'],
      },
    });
    const questions = [
      { text: 'Hoeveel mensen werken er mee?', isRequired: true },
      { text: '', isRequired: false },
      { text: 'Kan het ook op vrijdag?', isRequired: false },
    ];
    await updateDemand(ctx, { id, step: 'firms', input: { questions, contactId, isBuyerHidden: true } });
    expect(await stored(id)).toMatchObject({
      isOnSite: true,
      firmArea: 'provinces',
      firmProvinces: ['utrecht', 'gelderland'],
      isRecurring: true,
      quantity: 40,
      isValueHidden: true,
      recognitions: ['b-corp'],
      requiredRecognitions: ['pso-2'],
      socialReturnPercent: 2.5,
      socialReturnBase: 'wage-sum',
      reserved: 'res-ws',
      reservedProofs: ['pso-30-plus'],
      contactId,
      isBuyerHidden: true,
      questions: [
        { text: 'Hoeveel mensen werken er mee?', isRequired: true },
        { text: 'Kan het ook op vrijdag?' },
      ],
    });
    const copy = await duplicateDemand(ctx, { id });
    const {
      id: _id,
      slug: _slug,
      createdAt: _c,
      updatedAt: _u,
      respondBy,
      startsOn: _s,
      lots: _l,
      questions: asked,
      ...same
    } = await stored(id);
    expect(respondBy).toEqual(DEADLINE);
    expect(await stored(copy.id)).toMatchObject({ ...same, respondBy: null });
    expect((await stored(copy.id)).questions.map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
  });
});

describe('lots', () => {
  it('are added, changed, put in order and taken out', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    for (const title of ['Noord', 'Zuid', 'Oost'])
      await saveLot(ctx, { id, lotId: null, lot: { ...LOT, title } });
    const titles = async () => (await stored(id)).lots.map(({ title }) => title);
    const [north, south, east] = (await stored(id)).lots.map((lot) => lot.id) as [string, string, string];
    await moveLot(ctx, { id, lotId: east, direction: 'up' });
    expect(await titles()).toEqual(['Noord', 'Oost', 'Zuid']);
    await moveLot(ctx, { id, lotId: north, direction: 'up' });
    await moveLot(ctx, { id, lotId: south, direction: 'down' });
    expect(await titles()).toEqual(['Noord', 'Oost', 'Zuid']);
    await saveLot(ctx, {
      id,
      lotId: north,
      lot: { ...LOT, title: 'Noordwest', place: '3011 AB', quantity: 4, quantityUnit: 'hours' },
    });
    expect((await stored(id)).lots[0]).toMatchObject({
      title: 'Noordwest',
      postcode: '3011 AB',
      quantity: 4,
    });
    await removeLot(ctx, { id, lotId: east });
    await removeLot(ctx, { id, lotId: east });
    expect(await titles()).toEqual(['Noordwest', 'Zuid']);
  });

  it('come after each other when colleagues add them at the same moment', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    const titles = ['Een', 'Twee', 'Drie', 'Vier'];
    await Promise.all(titles.map((title) => saveLot(ctx, { id, lotId: null, lot: { ...LOT, title } })));
    expect((await stored(id)).lots.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it('belong to the organisation that wrote them', async () => {
    const mine = await buyer();
    const theirs = await buyer();
    const id = await draft(mine.ctx);
    const other = await draft(theirs.ctx);
    await saveLot(mine.ctx, { id, lotId: null, lot: LOT });
    const lotId = (await stored(id)).lots[0]?.id ?? '';
    await expect(saveLot(theirs.ctx, { id, lotId, lot: LOT })).rejects.toMatchObject({ code: 'not_found' });
    await expect(saveLot(theirs.ctx, { id: other, lotId, lot: LOT })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(moveLot(theirs.ctx, { id: other, lotId, direction: 'up' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await removeLot(theirs.ctx, { id: other, lotId });
    expect((await stored(id)).lots).toHaveLength(1);
  });

  it('stop at twenty', async () => {
    const { ctx } = await buyer();
    const id = await draft(ctx);
    await market.db.demandLot.createMany({
      data: Array.from({ length: 20 }, (_, position) => ({
        demandId: id,
        position,
        title: `Perceel ${position}`,
      })),
    });
    await expect(saveLot(ctx, { id, lotId: null, lot: LOT })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('the end of a demand', () => {
  it('is said by its owner while it is live', async () => {
    const { ctx, organisation } = await buyer();
    const demand = await makeDemand(market.db, { organisationId: organisation.id });
    const { id } = demand;
    const outcome = 'awarded_here' as const;
    await expect(closeDemand((await buyer()).ctx, { id, outcome })).rejects.toMatchObject({
      code: 'not_found',
    });
    await closeDemand(ctx, { id, outcome });
    expect(await stored(id)).toMatchObject({ status: 'closed', outcome });
    await expect(closeDemand(ctx, { id, outcome })).rejects.toMatchObject({ code: 'conflict' });
    await expect(settleDemand(ctx, { id, outcome: 'withdrawn' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('comes at the deadline as it stands now, and is not yet decided until its owner says so once', async () => {
    const { ctx, organisation } = await buyer();
    const system = market.as({ kind: 'system' });
    const later = new Date(market.clock.now().getTime() + 60_000);
    const demand = await makeDemand(market.db, { organisationId: organisation.id, respondBy: later });
    await closeExpiredDemand(system, demand);
    expect(await statusOf(demand.id)).toBe('live');
    expect(await planned(demand.id)).toEqual(later);
    await market.db.demand.update({ where: { id: demand.id }, data: { respondBy: market.clock.now() } });
    await closeExpiredDemand(system, demand);
    await closeExpiredDemand(system, demand);
    expect(await stored(demand.id)).toMatchObject({ status: 'closed', outcome: null });
    const settle = () => settleDemand(ctx, { id: demand.id, outcome: 'awarded_elsewhere' });
    const results = await Promise.allSettled([settle(), settle()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await stored(demand.id)).outcome).toBe('awarded_elsewhere');
  });

  it.each(['new', 'verified'] as const)(
    'is undone once, with a new deadline: %s organisation',
    async (status) => {
      const { ctx, organisation } = await buyer(status);
      const { id } = await makeDemand(market.db, { organisationId: organisation.id });
      await closeDemand(ctx, { id, outcome: 'not_awarded' });
      await expect(reopenDemand(ctx, { id, respondBy: PASSED })).rejects.toMatchObject({
        details: { fieldErrors: { respondBy: ['demands.problems.deadlinePassed'] } },
      });
      const results = await Promise.allSettled([1, 2].map(() => reopenDemand(ctx, { id, respondBy: LATER })));
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      const expected = status === 'new' ? 'submitted' : 'live';
      expect(await stored(id)).toMatchObject({
        status: expected,
        outcome: null,
        closedAt: null,
        respondBy: LATER,
      });
      expect(await planned(id)).toEqual(status === 'new' ? undefined : LATER);
      await market.db.demand.update({ where: { id }, data: { status: 'closed' } });
      await expect(reopenDemand(ctx, { id, respondBy: LATER })).rejects.toMatchObject({
        code: 'conflict',
        details: { message: 'demands.errors.reopenedBefore' },
      });
    },
  );

  it('is not undone without a membership, nor by others', async () => {
    const { ctx, organisation } = await buyer('verified', false);
    const { id } = await makeDemand(market.db, { organisationId: organisation.id, status: 'closed' });
    await expect(reopenDemand(ctx, { id, respondBy: LATER })).rejects.toMatchObject({
      code: 'membership_required',
    });
    await expect(reopenDemand((await buyer()).ctx, { id, respondBy: LATER })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(duplicateDemand((await buyer()).ctx, { id })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('asking for help', () => {
  it('reaches every curator once, shows them the draft, and is open once', async () => {
    const staff = await makeStaff(market.db, 'curator');
    const { ctx } = await buyer();
    const id = await draft(ctx);
    const seen = () => market.db.demand.count({ where: { AND: [{ id }, demandsVisibleTo(staff.actor)] } });
    expect(await seen()).toBe(0);
    const asked = await Promise.allSettled([1, 2].map(() => askHelp(ctx, { id, message: 'Wie kan dit?' })));
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await seen()).toBe(1);
    const request = await market.db.helpRequest.findFirstOrThrow({ where: { demandId: id } });
    for (let round = 0; round < 2; round++)
      await runTask(market.services, 'backoffice.tell-staff-of-help', { id: request.id });
    expect(await market.db.mailDelivery.count({ where: { to: staff.user.email } })).toBe(1);
  });
});
