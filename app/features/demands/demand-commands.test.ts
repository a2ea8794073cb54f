import { makeMember } from '#prisma/factories/accounts';
import { makeDemand } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEADLINE, WHAT, openBuyerWorld } from '../../../tests/buyer-world';
import { askHelp } from './ask-help.server';
import { createDemand } from './create-demand.server';
import type { LotInput } from './demand-input';
import { duplicateDemand } from './duplicate-demand.server';
import { loosenDemand } from './loosen-demand.server';
import { autosaveDemandStep } from './save-demand-step.server';
import { saveLot } from './save-lot.server';
import { submitDemand } from './submit-demand.server';
import { updateDemand } from './update-demand.server';

const LATER = new Date('2026-12-15T22:59:59Z');
const PASSED = new Date('2026-11-22T22:59:59Z');
const LOT: LotInput = { title: 'Noord', description: '', categories: [] };

let world: Awaited<ReturnType<typeof openBuyerWorld>>;
beforeAll(async () => {
  world = await openBuyerWorld();
});
afterAll(() => world.close());

describe('handing in a demand', () => {
  it.each(['new', 'verified'] as const)('of a %s organisation with a membership', async (status) => {
    const { ctx } = await world.buyer(status);
    const id = await world.draft(ctx);
    const expected = status === 'new' ? 'submitted' : 'live';
    expect(await submitDemand(ctx, { id })).toEqual({ status: expected });
    expect(await world.statusOf(id)).toBe(expected);
    expect((await world.jobsFor(id)).map(({ task }) => task)).toContain('search.index-demand');
    expect(await world.planned(id)).toEqual(expected === 'live' ? DEADLINE : undefined);
  });

  it('needs a running membership', async () => {
    const { ctx } = await world.buyer('verified', false);
    const id = await world.draft(ctx);
    await expect(submitDemand(ctx, { id })).rejects.toMatchObject({ code: 'membership_required' });
    expect(await world.statusOf(id)).toBe('draft');
    expect(await world.jobsFor(id)).toEqual([]);
  });

  it('needs a day in the future and all that others must know', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    await expect(updateDemand(ctx, { id, step: 'when', input: { respondBy: PASSED } })).rejects.toMatchObject(
      {
        details: { fieldErrors: { respondBy: ['own-demands.problems.deadlinePassed'] } },
      },
    );
    await world.db.demand.update({ where: { id }, data: { respondBy: PASSED } });
    await updateDemand(ctx, { id, step: 'when', input: { startsOn: LATER } });
    await expect(submitDemand(ctx, { id })).rejects.toMatchObject({
      details: { fieldErrors: { respondBy: ['own-demands.problems.deadlinePassed'] } },
    });
    const empty = await createDemand(ctx, { kind: 'quote', title: '', description: '', categories: [] });
    await expect(submitDemand(ctx, empty)).rejects.toMatchObject({
      details: { fieldErrors: { title: [expect.any(String)], categories: [expect.any(String)] } },
    });
  });

  it('hides the demands of others and stops viewers', async () => {
    const { organisation } = await world.buyer();
    const demand = await makeDemand(world.db, { organisationId: organisation.id, status: 'draft' });
    await expect(submitDemand((await world.buyer()).ctx, demand)).rejects.toMatchObject({
      code: 'not_found',
    });
    const viewer = await makeMember(world.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(submitDemand(world.as(viewer.actor), demand)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });

  it('happens once when two colleagues press at the same moment', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    const results = await Promise.allSettled([1, 2].map(() => submitDemand(ctx, { id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('does not publish what a colleague changed while the last check ran', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    const handIn = submitDemand(ctx, { id }, async () => {
      world.clock.advance(1_000);
      await updateDemand(ctx, { id, step: 'what', input: { title: '' } });
    });
    await expect(handIn).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.statusOf(id)).toBe('draft');
  });
});

describe('changing a demand', () => {
  it('keeps a live demand live and plans its closing anew', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    await submitDemand(ctx, { id });
    await updateDemand(ctx, { id, step: 'when', input: { respondBy: LATER } });
    expect(await world.statusOf(id)).toBe('live');
    expect(await world.planned(id)).toEqual(LATER);
  });

  it('never makes a live demand incomplete in the step that is saved', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    await submitDemand(ctx, { id });
    await expect(updateDemand(ctx, { id, step: 'what', input: { title: 'kort' } })).rejects.toMatchObject({
      details: { fieldErrors: { title: [expect.any(String)] } },
    });
    await expect(saveLot(ctx, { id, lotId: null, lot: { ...LOT, title: '' } })).rejects.toMatchObject({
      details: { fieldErrors: { title: [expect.any(String)] } },
    });
    expect((await world.stored(id)).lots).toEqual([]);
  });

  it.each(['closed', 'refused'] as const)('refuses a %s one', async (status) => {
    const { ctx, organisation } = await world.buyer();
    const { id } = await makeDemand(world.db, { organisationId: organisation.id, status });
    const conflict = { code: 'conflict' };
    await expect(updateDemand(ctx, { id, step: 'what', input: WHAT })).rejects.toMatchObject(conflict);
    await expect(saveLot(ctx, { id, lotId: null, lot: LOT })).rejects.toMatchObject(conflict);
    await expect(loosenDemand(ctx, { id, loosening: 'off-site' })).rejects.toMatchObject(conflict);
    await expect(askHelp(ctx, { id, message: '' })).rejects.toMatchObject(conflict);
  });

  it('says at the field that nobody knows a place, and who is no colleague', async () => {
    const { ctx } = await world.buyer();
    const { user } = await world.buyer();
    const id = await world.draft(ctx);
    await expect(
      updateDemand(ctx, { id, step: 'where', input: { place: 'Nergensheim' } }),
    ).rejects.toMatchObject({
      details: { fieldErrors: { place: ['own-demands.problems.unknownPlace'] } },
    });
    const stranger = await world.db.member.findFirstOrThrow({ where: { userId: user.id } });
    await expect(
      updateDemand(ctx, { id, step: 'firms', input: { contactId: stranger.id } }),
    ).rejects.toMatchObject({
      details: { fieldErrors: { contactId: ['errors.chooseOne'] } },
    });
  });

  it('saves what is right while somebody types, and says what is not', async () => {
    const { ctx } = await world.buyer();
    const id = await world.draft(ctx);
    const form = new FormData();
    for (const [name, value] of Object.entries({
      place: 'Nergensheim',
      firmArea: 'radius',
      firmRadiusKm: 'ver',
    }))
      form.append(name, value);
    const { fieldErrors } = await autosaveDemandStep(ctx, { id, step: 'where' }, form);
    expect(Object.keys(fieldErrors).sort()).toEqual(['firmRadiusKm', 'place']);
    expect(await world.stored(id)).toMatchObject({ firmArea: 'radius', placeName: 'Utrecht' });
    const events = await world.db.auditEvent.findMany({
      where: { subjectId: id, action: 'demand.updated' },
    });
    expect(events).toHaveLength(2);
  });

  it('never reaches a demand that others read while somebody types', async () => {
    const { ctx, organisation } = await world.buyer();
    const { id, title } = await makeDemand(world.db, { organisationId: organisation.id });
    const form = new FormData();
    form.append('title', 'Iets heel anders');
    await expect(autosaveDemandStep(ctx, { id, step: 'what' }, form)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await world.stored(id)).title).toBe(title);
  });

  it('keeps a place that an import knew better', async () => {
    const { ctx, organisation } = await world.buyer();
    const place = { postcode: null, placeName: 'Buurtschap Verweg', lat: 52.5, lon: 5.5 };
    const { id } = await makeDemand(world.db, {
      organisationId: organisation.id,
      status: 'draft',
      ...place,
    });
    await updateDemand(ctx, { id, step: 'where', input: { isOnSite: 'no' } });
    expect(await world.stored(id)).toMatchObject({ ...place, isOnSite: false });
  });

  it('takes the name of a buyer who wants to be unnamed out of a published address', async () => {
    const { ctx, organisation } = await world.buyer();
    await world.db.organisation.update({
      where: { id: organisation.id },
      data: { name: 'Gemeente Waterstad' },
    });
    const slug = 'lunches-voor-gemeente-waterstad';
    const { id } = await makeDemand(world.db, { organisationId: organisation.id, slug });
    await updateDemand(ctx, { id, step: 'firms', input: { isBuyerHidden: true } });
    expect((await world.stored(id)).slug).not.toContain('waterstad');
  });

  it('keeps a live demand from hiding a buyer whom its own words name', async () => {
    const { ctx, organisation } = await world.buyer();
    const name = 'Gemeente Waterstad';
    await world.db.organisation.update({ where: { id: organisation.id }, data: { name } });
    const { id } = await makeDemand(world.db, {
      organisationId: organisation.id,
      lots: { create: [{ position: 0, title: `Perceel van ${name}` }] },
    });
    const hide = () => updateDemand(ctx, { id, step: 'firms', input: { isBuyerHidden: true } });
    await expect(hide()).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { isBuyerHidden: ['own-demands.problems.namedElsewhere'] } },
    });
    expect((await world.stored(id)).isBuyerHidden).toBe(false);
    await world.db.demandLot.updateMany({ where: { demandId: id }, data: { title: 'Perceel noord' } });
    await hide();
    expect((await world.stored(id)).isBuyerHidden).toBe(true);
  });

  it('writes every field of every step and gives it back', async () => {
    const { ctx, user } = await world.buyer();
    const id = await world.draft(ctx);
    const { id: contactId } = await world.db.member.findFirstOrThrow({ where: { userId: user.id } });
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
    expect(await world.stored(id)).toMatchObject({
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
    } = await world.stored(id);
    expect(respondBy).toEqual(DEADLINE);
    expect(await world.stored(copy.id)).toMatchObject({ ...same, respondBy: null });
    expect((await world.stored(copy.id)).questions.map(({ text }) => text)).toEqual(
      asked.map(({ text }) => text),
    );
  });
});
