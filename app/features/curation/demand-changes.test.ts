import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { makeDemand } from '#prisma/factories/posts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askHelp } from '~/features/demands/ask-help.server';
import { CLOSE_DEMAND_TASK } from '~/features/demands/close-demand.server';
import { submitDemand } from '~/features/demands/submit-demand.server';
import { updateDemand } from '~/features/demands/update-demand.server';
import { runTask } from '~/jobs.server';
import { queuedMails } from '../../../tests/queued-mails';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { answerHelp } from './answer-help.server';
import { approveDemand } from './approve-demand.server';
import { askDemandChanges } from './ask-demand-changes.server';
import { REFUSE_UNCHANGED_TASKS } from './changes-deadline.server';

const START = '2026-11-23T09:00:00Z';
const TEN_DAYS_LATER = new Date('2026-12-03T09:00:00Z');
const REASON = 'Zet erbij op welke verdieping het werk is.';
const RESPOND_BY = new Date('2026-12-20T16:00:00Z');

let market: TestMarket;
let curator: ReturnType<TestMarket['as']>;
beforeAll(async () => {
  market = await openTestMarket();
  curator = market.as((await makeStaff(market.db)).actor);
});
afterAll(() => market.close());
beforeEach(() => market.clock.set(START));

async function asked(status: 'live' | 'submitted', respondBy = RESPOND_BY) {
  const buyer = await makeMember(market.db, { organisation: { status: 'verified', sells: false } });
  await makeActiveMembership(market.db, buyer.organisation.id, market.clock.now());
  const demand = await makeDemand(market.db, {
    organisationId: buyer.organisation.id,
    status,
    respondBy,
    kind: 'quote',
  });
  await askDemandChanges(curator, { id: demand.id, reason: REASON });
  return { ...buyer, id: demand.id, ctx: market.as(buyer.actor) };
}
const stored = (id: string) => market.db.demand.findUniqueOrThrow({ where: { id } });
const subjectsOf = async (email: string) => (await queuedMails(market, email)).map(({ subject }) => subject);
const runRefusal = (id: string) => runTask(market.services, REFUSE_UNCHANGED_TASKS.demand, { id });
const plannedAt = async (task: string, id: string) => {
  const { rows } = await market.pool.query<{ at: Date }>(
    `SELECT run_at AS at FROM graphile_worker.jobs WHERE task_identifier = $1 AND key LIKE '%' || $2`,
    [task, id],
  );
  return rows[0]?.at;
};

describe('asking for changes of a demand', () => {
  it.each(['live', 'submitted'] as const)(
    'takes a %s one off the market for ten days and says what must be different',
    async (status) => {
      const { id, user } = await asked(status);
      expect(await stored(id)).toMatchObject({
        status: 'changes_asked',
        askedChanges: REASON,
        changesUntil: TEN_DAYS_LATER,
      });
      expect(await plannedAt(REFUSE_UNCHANGED_TASKS.demand, id)).toEqual(TEN_DAYS_LATER);
      const [mail] = await queuedMails(market, user.email);
      expect(mail?.text).toContain(REASON);
      expect(mail?.text).toContain(`/buyer/demands/${id}`);
    },
  );

  it('handed in again it waits for a curator, who puts it back with its deadline', async () => {
    const { id, ctx, user } = await asked('live');
    await updateDemand(ctx, {
      id,
      step: 'what',
      input: { ...(await what(id)), title: 'Schoonmaak, tweede verdieping' },
    });
    expect(await submitDemand(ctx, { id })).toEqual({ status: 'submitted' });
    expect(await stored(id)).toMatchObject({ status: 'submitted', askedChanges: null, changesUntil: null });

    market.clock.set('2026-12-04T09:00:00Z');
    await runRefusal(id);
    expect((await stored(id)).status, 'the plan of before does not refuse it').toBe('submitted');

    await approveDemand(curator, { id });
    expect(await stored(id)).toMatchObject({ status: 'live', title: 'Schoonmaak, tweede verdieping' });
    expect(await plannedAt(CLOSE_DEMAND_TASK, id)).toEqual(RESPOND_BY);
    expect(await subjectsOf(user.email)).toHaveLength(2);
  });

  it('is refused after ten days of silence, once, with the words of the curator', async () => {
    const { id, user } = await asked('live');
    await runRefusal(id);
    expect((await stored(id)).status, 'not before its time').toBe('changes_asked');
    market.clock.set(TEN_DAYS_LATER.toISOString());
    await runRefusal(id);
    await runRefusal(id);
    expect(await stored(id)).toMatchObject({
      status: 'refused',
      refusedReason: REASON,
      askedChanges: null,
      changesUntil: null,
    });
    expect(await subjectsOf(user.email)).toHaveLength(2);
  });

  it('cannot be answered once its response deadline has passed, and does not close by it', async () => {
    const { id, ctx } = await asked('live', new Date('2026-11-25T16:00:00Z'));
    market.clock.set('2026-11-26T09:00:00Z');
    await runTask(market.services, CLOSE_DEMAND_TASK, { id });
    expect((await stored(id)).status).toBe('changes_asked');
    await expect(submitDemand(ctx, { id })).rejects.toMatchObject({ code: 'invalid' });

    await updateDemand(ctx, { id, step: 'when', input: { respondBy: RESPOND_BY } });
    expect(await submitDemand(ctx, { id })).toEqual({ status: 'submitted' });
  });

  it('is for curators, of what they read, and not of what has ended', async () => {
    const { id, ctx } = await asked('submitted');
    await expect(askDemandChanges(ctx, { id, reason: REASON })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(askDemandChanges(curator, { id, reason: REASON })).rejects.toMatchObject({
      code: 'conflict',
    });
    const { organisation } = await makeMember(market.db, { organisation: { sells: false } });
    const other = await makeDemand(market.db, { organisationId: organisation.id });
    const seen = new Date(other.updatedAt.getTime() - 1).toISOString();
    await expect(askDemandChanges(curator, { id: other.id, reason: REASON, seen })).rejects.toMatchObject({
      details: { message: 'curation.errors.changed' },
    });
  });
});

describe('a curator who answers a question for help', () => {
  async function question() {
    const buyer = await makeMember(market.db, { organisation: { status: 'verified', sells: false } });
    const { id: demandId } = await makeDemand(market.db, {
      organisationId: buyer.organisation.id,
      status: 'draft',
    });
    await askHelp(market.as(buyer.actor), { id: demandId, message: 'Wie kan dit?' });
    const { id } = await market.db.helpRequest.findFirstOrThrow({ where: { demandId } });
    return { ...buyer, demandId, id };
  }
  const ANSWER = 'Vraag De Bron in Utrecht; die wast ook gordijnen.';

  it('is read in a mail and at the demand, which may ask again', async () => {
    const { id, demandId, user, actor } = await question();
    await answerHelp(curator, { id, answer: ANSWER });
    expect(await market.db.helpRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({
      answer: ANSWER,
      answeredAt: new Date(START),
    });
    const [mail] = await queuedMails(market, user.email);
    expect(mail?.text).toContain(ANSWER);
    expect(mail?.text).toContain(`/buyer/demands/${demandId}`);
    await askHelp(market.as(actor), { id: demandId, message: 'En wie strijkt?' });
    expect(await market.db.helpRequest.count({ where: { demandId } })).toBe(2);
  });

  it('answers once, also when two press at the same moment', async () => {
    const { id, user } = await question();
    const pressed = await Promise.allSettled([1, 2].map(() => answerHelp(curator, { id, answer: ANSWER })));
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await subjectsOf(user.email)).toHaveLength(1);
    await expect(answerHelp(curator, { id, answer: ANSWER })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is nobody else', async () => {
    const { id, actor } = await question();
    const { actor: stranger } = await makeMember(market.db);
    await expect(answerHelp(market.as(actor), { id, answer: ANSWER })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(answerHelp(market.as(stranger), { id, answer: ANSWER })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

async function what(id: string) {
  const { title, description, categories } = await stored(id);
  return { kind: 'quote' as const, title, description, categories };
}
