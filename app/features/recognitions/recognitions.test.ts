import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import { makeRecognition } from '#prisma/factories/organisations';
import type { AppContext } from '~/features/accounts/actor';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { pdfFile } from '../../../tests/upload-files';
import { getRecognitionsPage } from './own-recognitions.server';
import type { RecognitionInput } from './recognition-input';
import { RECOGNITION_ROUND_TASK } from './recognition-round.server';
import { removeRecognition } from './remove-recognition.server';
import { saveRecognition } from './save-recognition.server';

const INPUT: RecognitionInput = {
  intent: 'save',
  what: 'pso:3',
  issuer: 'PSO Nederland',
  validFrom: new Date('2025-12-01'),
  validUntil: new Date('2027-11-30'),
  kvkNumbers: ['90000201'],
  removeProof: false,
};

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
beforeEach(() => market.clock.set('2026-11-23T09:00:00Z'));
afterAll(() => market.close());

const marksOf = async (id: string) =>
  (await market.db.organisation.findUniqueOrThrow({ where: { id } })).recognitions;
const save = (ctx: AppContext, input: Partial<RecognitionInput> = {}, id: string | null = null) =>
  saveRecognition(ctx, { id, input: { ...INPUT, ...input }, proof: null });
const round = () => runTask(market.services, RECOGNITION_ROUND_TASK, {});
const reindexJobs = async (id: string) => {
  const { rows } = await market.pool.query(
    `DELETE FROM graphile_worker._private_jobs WHERE key = $1 RETURNING id`,
    [`backoffice.reindex-posts:${id}`],
  );
  return rows.length;
};

describe('recognitions', () => {
  it('give the marks of today and tell the offers when these change', async () => {
    const { actor, organisation } = await makeMember(market.db);
    const ctx = market.as(actor);
    const { id } = await save(ctx);
    expect(await marksOf(organisation.id)).toEqual(['pso-3']);
    expect(await reindexJobs(organisation.id)).toBe(1);
    await save(ctx, { issuer: 'TNO' }, id);
    expect(await reindexJobs(organisation.id)).toBe(0);
    await save(ctx, { what: 'code-sociale-ondernemingen:applied' });
    await save(ctx, { what: 'b-corp:', validFrom: new Date('2026-11-24') });
    expect(await marksOf(organisation.id)).toEqual(['pso-3']);
    await removeRecognition(ctx, id);
    expect(await marksOf(organisation.id)).toEqual([]);
    market.clock.set('2026-11-24T05:00:00Z');
    await round();
    expect(await marksOf(organisation.id)).toEqual(['b-corp']);
  });

  it('keep their proof, and let go of a replaced one', async () => {
    const { actor } = await makeMember(market.db);
    const ctx = market.as(actor);
    const proof = () =>
      new File([new Uint8Array(pdfFile())], 'PSO certificaat.pdf', { type: 'application/pdf' });
    const { id } = await saveRecognition(ctx, { id: null, input: INPUT, proof: proof() });
    const [shown] = (await getRecognitionsPage(ctx)).recognitions;
    expect(shown?.proof).toMatchObject({ name: 'pso-certificaat.pdf', isPicture: false });
    await save(ctx, { issuer: 'TNO' }, id);
    expect((await market.db.recognition.findUniqueOrThrow({ where: { id } })).proofFileId).not.toBeNull();
    await save(ctx, { removeProof: true }, id);
    expect((await market.db.recognition.findUniqueOrThrow({ where: { id } })).proofFileId).toBeNull();
  });

  it.each(['pso:30-plus', 'accountant-30:'])('of the 30%% count with their proof only: %s', async (what) => {
    const { actor, organisation } = await makeMember(market.db);
    const ctx = market.as(actor);
    const refused = { details: { fieldErrors: { proof: ['recognitions.errors.proofNeeded'] } } };
    await expect(save(ctx, { what })).rejects.toMatchObject(refused);
    expect(await marksOf(organisation.id)).toEqual([]);
    const proof = new File([new Uint8Array(pdfFile())], 'bewijs.pdf', { type: 'application/pdf' });
    const { id } = await saveRecognition(ctx, { id: null, input: { ...INPUT, what }, proof });
    expect(await marksOf(organisation.id)).toHaveLength(1);
    await save(ctx, { what, issuer: 'TNO' }, id);
    await expect(save(ctx, { what, removeProof: true }, id)).rejects.toMatchObject(refused);
  });

  it.each([
    ['public-body', 'code-sociale-ondernemingen:registered', 'recognitions.errors.codeNotAdmitted'],
    ['vof', 'code-sociale-ondernemingen:registered', 'recognitions.errors.codeAspirantOnly'],
    ['sole-trader', 'code-sociale-ondernemingen:applied', 'recognitions.errors.codeAspirantOnly'],
  ])('of a %s may not be %s', async (legalForm, what, message) => {
    const { actor, organisation } = await makeMember(market.db, { organisation: { legalForm } });
    await expect(save(market.as(actor), { what })).rejects.toMatchObject({
      details: { fieldErrors: { what: [message] } },
    });
    expect(await market.db.recognition.count({ where: { organisationId: organisation.id } })).toBe(0);
  });

  it('leave imported marks alone where none are kept here', async () => {
    const { organisation } = await makeMember(market.db, { organisation: { recognitions: ['pso-1'] } });
    await round();
    expect(await marksOf(organisation.id)).toEqual(['pso-1']);
  });
});

describe('a recognition that ends', () => {
  it('is told at 90, 60 and 30 days and at the end, once each, and then lapses', async () => {
    const { actor, organisation, user } = await makeMember(market.db, { user: { locale: 'en' } });
    await makeMember(market.db, { organisationId: organisation.id, role: 'editor' });
    await save(market.as(actor), { validUntil: new Date('2027-03-01') });
    const told = async () => {
      const mails = await market.db.mailDelivery.findMany({ where: { to: user.email } });
      return mails.map(({ key }) => key.split(':').slice(0, -1).at(-1));
    };
    const days: [string, string[]][] = [
      ['2026-11-30', []],
      ['2026-12-01', ['90']],
      ['2026-12-02', ['90']],
      ['2026-12-31', ['90', '60']],
      ['2027-01-30', ['90', '60', '30']],
      ['2027-03-01', ['90', '60', '30']],
      ['2027-03-02', ['90', '60', '30', '0']],
      ['2027-03-03', ['90', '60', '30', '0']],
    ];
    for (const [day, expected] of days) {
      market.clock.set(`${day}T05:00:00Z`);
      await round();
      await round();
      expect(await told(), day).toEqual(expected);
      expect(await marksOf(organisation.id), day).toEqual(day < '2027-03-02' ? ['pso-3'] : []);
    }
    const mails = await market.db.mailDelivery.findMany({ where: { to: user.email } });
    expect(mails[0]?.template).toContain('PSO level 3');
    expect(await market.db.mailDelivery.count({ where: { key: { contains: organisation.id } } })).toBe(0);
  });

  it('is looked at again as soon as the day has changed in Amsterdam', async () => {
    await round();
    const { rows } = await market.pool.query<{ at: Date }>(
      'SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1',
      [RECOGNITION_ROUND_TASK],
    );
    expect(rows).toEqual([{ at: new Date('2026-11-23T23:00:00Z') }]);
  });

  it('sends one mail when rounds were missed, none for the past, and starts anew with a new end', async () => {
    const { actor, user } = await makeMember(market.db);
    const ctx = market.as(actor);
    const { id } = await save(ctx, { validUntil: new Date('2026-12-01') });
    await save(ctx, { what: 'b-corp:', validUntil: new Date('2026-01-31'), validFrom: undefined });
    await round();
    const count = () => market.db.mailDelivery.count({ where: { to: user.email } });
    expect(await count()).toBe(1);
    await save(ctx, { validUntil: new Date('2027-02-01') }, id);
    await round();
    expect(await count()).toBe(2);
  });
});

describe('who may not change recognitions', () => {
  const WRITES: [string, (ctx: AppContext, id: string) => Promise<unknown>, boolean][] = [
    ['add one', (ctx) => save(ctx), false],
    ['change one', (ctx, id) => save(ctx, {}, id), true],
    ['take one away', (ctx, id) => removeRecognition(ctx, id), true],
  ];
  it.each(WRITES)('may not %s', async (_what, write, isAboutRecord) => {
    const { organisation } = await makeMember(market.db);
    const { id } = await makeRecognition(market.db, { organisationId: organisation.id });
    const before = await market.db.recognition.findMany({ where: { organisationId: organisation.id } });
    const viewer = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(write(market.as(viewer.actor), id)).rejects.toMatchObject({ code: 'not_allowed' });
    const stranger = await makeMember(market.db);
    if (isAboutRecord)
      await expect(write(market.as(stranger.actor), id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(write(market.as({ kind: 'anonymous' }), id)).rejects.toMatchObject({
      code: 'not_signed_in',
    });
    expect(await market.db.recognition.findMany({ where: { organisationId: organisation.id } })).toEqual(
      before,
    );
  });
});
