import { makeMember, makeOrganisation, makeStaff, makeUser } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { updateOffer } from '~/features/offers/update-offer.server';
import { getOwnOffer } from '~/features/offers/own-offers.server';
import { runTask } from '~/jobs.server';
import { parseForm } from '~/ui/forms/parse-form';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { decideOnOrganisation } from './decide-organisation.server';
import { OrganisationDecisionForm, type OrganisationDecision } from './organisation-decision-input';
import { getOrganisationForStaff } from './organisation-page.server';

const REASON = 'Het KVK-nummer hoort bij een ander bedrijf.';

let market: TestMarket;
let curator: Parameters<TestMarket['as']>[0];
beforeAll(async () => {
  market = await openTestMarket();
  curator = (await makeStaff(market.db)).actor;
});
afterAll(() => market.close());

const decide = (id: string, input: OrganisationDecision) =>
  decideOnOrganisation(market.as(curator), id, input);
const standing = (id: string) =>
  market.db.organisation.findUniqueOrThrow({
    where: { id },
    select: { status: true, statusReason: true, verifiedAt: true },
  });
const mailsTo = (to: string) => market.db.mailDelivery.findMany({ where: { to } });
const actionsOn = async (organisationId: string) =>
  (await market.db.auditEvent.findMany({ where: { organisationId }, orderBy: { at: 'asc' } })).map(
    ({ action }) => action,
  );
const jobsOf = async (id: string) =>
  (
    await market.pool.query<{ task: string }>(
      `SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key LIKE '%' || $1`,
      [id],
    )
  ).rows.map(({ task }) => task);

describe('deciding about an organisation', () => {
  it('verifies who waits and tells every member in their own language', async () => {
    const { organisation, user } = await makeMember(market.db, { organisation: { status: 'waiting' } });
    const english = await makeMember(market.db, {
      organisationId: organisation.id,
      role: 'viewer',
      user: { locale: 'en' },
    });
    await decide(organisation.id, { intent: 'verify' });
    expect(await standing(organisation.id)).toEqual({
      status: 'verified',
      statusReason: null,
      verifiedAt: market.clock.now(),
    });
    expect(await actionsOn(organisation.id)).toEqual(['organisation.verified']);
    const [own, other] = [await mailsTo(user.email), await mailsTo(english.user.email)];
    expect([own.length, other.length]).toEqual([1, 1]);
    expect(own[0]?.template).not.toBe(other[0]?.template);
  });

  it('keeps the reason of a refusal and a suspension, and gives trust back with the end of a suspension', async () => {
    const organisation = await makeOrganisation(market.db, { status: 'waiting' });
    await decide(organisation.id, { intent: 'refuse', reason: REASON });
    expect(await standing(organisation.id)).toEqual({
      status: 'refused',
      statusReason: REASON,
      verifiedAt: null,
    });
    await decide(organisation.id, { intent: 'verify' });
    await decide(organisation.id, { intent: 'suspend', reason: REASON });
    expect(await standing(organisation.id)).toMatchObject({ status: 'suspended', statusReason: REASON });
    await decide(organisation.id, { intent: 'restore' });
    expect(await standing(organisation.id)).toMatchObject({ status: 'verified', statusReason: null });
  });

  it('does not trust by the end of a suspension who was never checked', async () => {
    const organisation = await makeOrganisation(market.db, { status: 'new' });
    await decide(organisation.id, { intent: 'suspend', reason: REASON });
    const page = await getOrganisationForStaff(market.as(curator), organisation.id);
    expect(page.can).toMatchObject({ restore: false, refuse: true });
    await expect(decide(organisation.id, { intent: 'restore' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each([
    ['new', { intent: 'restore' }],
    ['verified', { intent: 'verify' }],
    ['verified', { intent: 'refuse', reason: REASON }],
    ['refused', { intent: 'refuse', reason: REASON }],
    ['suspended', { intent: 'verify' }],
    ['suspended', { intent: 'suspend', reason: REASON }],
  ] as [Parameters<typeof makeOrganisation>[1] & string, OrganisationDecision][])(
    'refuses what is no step from %s: %j',
    async (status, input) => {
      const organisation = await makeOrganisation(market.db, { status: status as 'new' });
      await expect(decide(organisation.id, input)).rejects.toMatchObject({ code: 'conflict' });
      expect(await actionsOn(organisation.id)).toEqual([]);
    },
  );

  it('lets one of two curators who decide at once win', async () => {
    const { organisation, user } = await makeMember(market.db, { organisation: { status: 'waiting' } });
    const seen = organisation.updatedAt.toISOString();
    const outcomes = await Promise.allSettled([
      decide(organisation.id, { intent: 'verify', seen }),
      decide(organisation.id, { intent: 'refuse', seen, reason: REASON }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await actionsOn(organisation.id)).toHaveLength(1);
    expect(await mailsTo(user.email)).toHaveLength(1);
  });

  it('refuses a decision on what changed since it was read', async () => {
    const organisation = await makeOrganisation(market.db, { status: 'waiting' });
    const seen = new Date(organisation.updatedAt.getTime() - 1000).toISOString();
    await expect(decide(organisation.id, { intent: 'verify', seen })).rejects.toMatchObject({
      code: 'conflict',
      details: { message: 'backoffice.errors.changed' },
    });
    expect(await standing(organisation.id)).toMatchObject({ status: 'waiting' });
  });

  it('is not for members, nor for visitors', async () => {
    const { organisation, actor } = await makeMember(market.db, { organisation: { status: 'waiting' } });
    await expect(
      decideOnOrganisation(market.as(actor), organisation.id, { intent: 'verify' }),
    ).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(
      decideOnOrganisation(market.as({ kind: 'anonymous' }), organisation.id, { intent: 'verify' }),
    ).rejects.toMatchObject({ code: 'not_signed_in' });
  });
});

describe('a suspension', () => {
  it('takes every post off the market and brings it back at its end', async () => {
    const { organisation, actor } = await makeMember(market.db);
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    const demand = await makeDemand(market.db, { organisationId: organisation.id });
    const isPublic = async () =>
      (await market.db.offer.count({
        where: { AND: [{ id: offer.id }, offersVisibleTo({ kind: 'anonymous' })] },
      })) === 1;
    const isIndexed = async () => {
      const { rows } = await market.pool.query(
        `SELECT 1 FROM search_documents WHERE id = ANY($1) AND body IS NOT NULL`,
        [[offer.id, demand.id]],
      );
      return rows.length;
    };
    const work = async () => {
      await runTask(market.services, 'backoffice.reindex-posts', { id: organisation.id });
      await runTask(market.services, 'search.index-offer', { id: offer.id });
      await runTask(market.services, 'search.index-demand', { id: demand.id });
    };
    await work();
    expect([await isPublic(), await isIndexed()]).toEqual([true, 2]);

    await decide(organisation.id, { intent: 'suspend', reason: REASON });
    expect(await jobsOf(organisation.id)).toContain('backoffice.reindex-posts');
    await work();
    expect(await jobsOf(offer.id)).toContain('search.index-offer');
    expect([await isPublic(), await isIndexed()]).toEqual([false, 0]);

    const suspended = { ...actor.organisations[0]!, status: 'suspended' as const };
    const member = market.as({ ...actor, organisations: [suspended], organisation: suspended });
    await expect(getOwnOffer(member, offer.id)).resolves.toMatchObject({ can: { edit: false } });
    await expect(updateOffer(member, offer.id, { title: offer.title })).rejects.toMatchObject({
      code: 'not_allowed',
    });

    await decide(organisation.id, { intent: 'restore' });
    await work();
    expect([await isPublic(), await isIndexed()]).toEqual([true, 2]);
  });
});

describe('a claim', () => {
  async function claimed(options: { isVerified?: boolean } = {}) {
    const organisation = await makeOrganisation(market.db, { name: 'Zonder Medewerkers' });
    const user = await makeUser(market.db);
    if (options.isVerified === false)
      await market.db.user.update({ where: { id: user.id }, data: { emailVerified: false } });
    const { id } = await market.db.joinRequest.create({
      data: { organisationId: organisation.id, userId: user.id },
    });
    return { organisation, user, requestId: id };
  }
  const members = (organisationId: string) => market.db.member.findMany({ where: { organisationId } });

  it('makes the asker owner and tells them', async () => {
    const { organisation, user, requestId } = await claimed();
    await decide(organisation.id, { intent: 'accept-claim', requestId });
    expect(await members(organisation.id)).toMatchObject([{ userId: user.id, role: 'owner' }]);
    expect(await mailsTo(user.email)).toHaveLength(1);
    expect(await actionsOn(organisation.id)).toEqual(['organisation.claim-accepted']);
  });

  it('is refused without making anybody member', async () => {
    const { organisation, user, requestId } = await claimed();
    await decide(organisation.id, { intent: 'refuse-claim', requestId });
    expect(await members(organisation.id)).toEqual([]);
    expect(await mailsTo(user.email)).toHaveLength(1);
    await expect(decide(organisation.id, { intent: 'accept-claim', requestId })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('waits for a verified e-mail address', async () => {
    const { organisation, requestId } = await claimed({ isVerified: false });
    await expect(decide(organisation.id, { intent: 'accept-claim', requestId })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is the business of the owners once somebody works there, and of no other organisation’s page', async () => {
    const { organisation, requestId } = await claimed();
    const elsewhere = await makeOrganisation(market.db);
    await expect(decide(elsewhere.id, { intent: 'accept-claim', requestId })).rejects.toMatchObject({
      code: 'not_found',
    });
    await makeMember(market.db, { organisationId: organisation.id });
    await expect(decide(organisation.id, { intent: 'accept-claim', requestId })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('makes one owner when two claims are accepted at once', async () => {
    const { organisation, requestId } = await claimed();
    const other = await makeUser(market.db);
    const second = await market.db.joinRequest.create({
      data: { organisationId: organisation.id, userId: other.id },
    });
    const outcomes = await Promise.allSettled(
      [requestId, second.id].map((id) => decide(organisation.id, { intent: 'accept-claim', requestId: id })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await members(organisation.id)).toHaveLength(1);
  });
});

describe('staff', () => {
  it('get one mail each when an organisation asks for a check, and none when it no longer waits', async () => {
    const { user } = await makeStaff(market.db, 'admin', { locale: 'en' });
    const waiting = await makeOrganisation(market.db, { status: 'waiting', submittedAt: market.clock.now() });
    const verified = await makeOrganisation(market.db);
    for (const { id } of [waiting, waiting, verified])
      await runTask(market.services, 'backoffice.tell-staff', { id });
    expect(await mailsTo(user.email)).toHaveLength(1);
  });
});

describe('staff and claims', () => {
  it('hear once of a claim that waits, and nothing of one that was decided', async () => {
    const { user: curator } = await makeStaff(market.db, 'curator');
    const organisation = await makeOrganisation(market.db);
    const claimOf = async (state: 'waiting' | 'refused') => {
      const person = await makeUser(market.db);
      return market.db.joinRequest.create({
        data: { organisationId: organisation.id, userId: person.id, state },
      });
    };
    const waiting = await claimOf('waiting');
    const refused = await claimOf('refused');
    for (const { id } of [waiting, waiting, refused])
      await runTask(market.services, 'backoffice.tell-staff-of-claim', { id });
    expect(await mailsTo(curator.email)).toHaveLength(1);
  });
});

describe('the decision form', () => {
  it.each<[Record<string, string>, Record<string, string[]> | 'ok']>([
    [{ intent: 'verify' }, 'ok'],
    [{ intent: 'refuse', reason: REASON }, 'ok'],
    [{ intent: 'refuse', reason: '' }, { reason: ['errors.required'] }],
    [{ intent: 'suspend', reason: 'te kort' }, { reason: ['errors.tooShort?min=10'] }],
    [{ intent: 'suspend', reason: 'x'.repeat(1001) }, { reason: ['errors.tooLong?max=1000'] }],
    [{ intent: 'accept-claim' }, { requestId: ['errors.required'] }],
  ])('%j', (values, expected) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    const parsed = parseForm(OrganisationDecisionForm, form);
    expect(parsed.ok ? 'ok' : parsed.refusal.fieldErrors).toEqual(expected);
  });
});
