import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { createOffer } from './create-offer.server';
import type { OfferInput } from './offer-input';
import { saveOffer } from './save-offer.server';
import { submitOffer } from './submit-offer.server';
import { updateOffer } from './update-offer.server';

const INPUT: OfferInput = {
  title: 'Lunches voor vergaderingen',
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd in de stad.',
  categories: ['catering-lunch'],
  areaKind: 'radius',
  provinces: [],
  place: '3511 ab',
  radiusKm: 25,
  priceFromCents: 1250,
  priceUnit: 'persons',
  targetGroups: ['banenafspraak'],
};

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const jobsFor = async (id: string) => {
  const { rows } = await market.pool.query<{ task: string }>(
    `SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key LIKE '%' || $1 ORDER BY 1`,
    [id],
  );
  return rows.map(({ task }) => task);
};
const auditOf = async (id: string) => {
  const events = await market.db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } });
  return events.map(({ action }) => action);
};
const member = (status: 'new' | 'verified', role: 'owner' | 'viewer' = 'owner') =>
  makeMember(market.db, { organisation: { status, buys: false }, role });

describe('writing down an offer', () => {
  it('keeps what was typed, finds the place and tells nobody', async () => {
    const { actor, organisation } = await member('new');
    const { id } = await createOffer(market.as(actor), INPUT);
    const row = await market.db.offer.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      status: 'draft',
      organisationId: organisation.id,
      slug: expect.stringMatching(/^lunches-voor-vergaderingen/),
      postcode: '3511 AB',
      province: 'utrecht',
      radiusKm: 25,
      priceFromCents: 1250,
      publishedAt: null,
    });
    expect(row.lat).toBeCloseTo(52.09, 0);
    expect(await jobsFor(id)).toEqual([]);
    expect(await auditOf(id)).toEqual(['offer.created']);
  });

  it('gives namesakes an address each, also at the same moment', async () => {
    const { actor } = await member('new');
    const title = 'Café-schoonmaak à la carte';
    const made = await Promise.all([1, 2, 3].map(() => createOffer(market.as(actor), { ...INPUT, title })));
    const rows = await market.db.offer.findMany({ where: { id: { in: made.map(({ id }) => id) } } });
    expect(rows.map(({ slug }) => slug).sort()).toEqual([
      'cafe-schoonmaak-a-la-carte',
      'cafe-schoonmaak-a-la-carte-2',
      'cafe-schoonmaak-a-la-carte-3',
    ]);
  });

  it('refuses a place nobody knows at its field and writes nothing', async () => {
    const { actor, organisation } = await member('new');
    await expect(createOffer(market.as(actor), { ...INPUT, place: 'Atlantis' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { place: ['offers.problems.unknownPlace'] } },
    });
    expect(await market.db.offer.count({ where: { organisationId: organisation.id } })).toBe(0);
  });

  it.each<[string, () => Promise<Parameters<TestMarket['as']>[0]>, string]>([
    ['a visitor', async () => ({ kind: 'anonymous' }), 'not_signed_in'],
    ['a viewer', async () => (await member('verified', 'viewer')).actor, 'not_allowed'],
    [
      'an organisation that only buys',
      async () => (await makeMember(market.db, { organisation: { sells: false } })).actor,
      'not_allowed',
    ],
    [
      'a suspended organisation',
      async () => (await makeMember(market.db, { organisation: { status: 'suspended' } })).actor,
      'not_allowed',
    ],
  ])('refuses %s', async (_who, actor, code) => {
    await expect(createOffer(market.as(await actor()), INPUT)).rejects.toMatchObject({ code });
  });
});

describe('handing in an offer', () => {
  it.each(['new', 'verified'] as const)('of a %s organisation', async (status) => {
    const { actor } = await member(status);
    const { id } = await createOffer(market.as(actor), INPUT);
    const expected = status === 'new' ? 'submitted' : 'live';
    expect(await submitOffer(market.as(actor), { id })).toEqual({ status: expected });
    const row = await market.db.offer.findUniqueOrThrow({ where: { id } });
    expect(row.status).toBe(expected);
    expect(row.submittedAt).toEqual(market.clock.now());
    expect(row.publishedAt).toEqual(status === 'new' ? null : market.clock.now());
    expect(await jobsFor(id)).toContain('search.index-offer');
    expect(await auditOf(id)).toEqual([
      'offer.created',
      status === 'new' ? 'offer.submitted' : 'offer.published',
    ]);
  });

  it('names everything that is missing and leaves the draft alone', async () => {
    const { actor } = await member('verified');
    const { id } = await createOffer(market.as(actor), {
      ...INPUT,
      title: 'Kort',
      description: '',
      categories: [],
      place: undefined,
    });
    await expect(submitOffer(market.as(actor), { id })).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { title: [expect.any(String)], categories: ['offers.problems.categories'] } },
    });
    expect(await market.db.offer.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'draft' });
    expect(await jobsFor(id)).toEqual([]);
  });

  it('hides the offers of others and stops viewers', async () => {
    const { organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id, status: 'draft' });
    const stranger = (await member('verified')).actor;
    await expect(submitOffer(market.as(stranger), offer)).rejects.toMatchObject({ code: 'not_found' });
    const viewer = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(submitOffer(market.as(viewer.actor), offer)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('happens once when two colleagues press at the same moment', async () => {
    const { actor } = await member('verified');
    const { id } = await createOffer(market.as(actor), INPUT);
    const results = await Promise.allSettled([1, 2].map(() => submitOffer(market.as(actor), { id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    });
  });

  it('brings what was refused back to a curator, also of a verified organisation', async () => {
    const { actor, organisation } = await member('verified');
    const offer = await makeOffer(market.db, {
      organisationId: organisation.id,
      status: 'refused',
      refusedReason: 'Vertel meer over de prijs.',
    });
    expect(await submitOffer(market.as(actor), offer)).toEqual({ status: 'submitted' });
    expect(await market.db.offer.findUniqueOrThrow({ where: { id: offer.id } })).toMatchObject({
      refusedReason: null,
    });
  });
});

describe('changing an offer', () => {
  it('keeps a live offer live under its address and announces it', async () => {
    const { actor, organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    await updateOffer(market.as(actor), { ...INPUT, id: offer.id, title: 'Een heel andere titel' });
    const row = await market.db.offer.findUniqueOrThrow({ where: { id: offer.id } });
    expect(row).toMatchObject({
      status: 'live',
      title: 'Een heel andere titel',
      slug: offer.slug,
      priceToCents: null,
    });
    expect(await jobsFor(offer.id)).toContain('search.index-offer');
  });

  it('does not let a live offer become incomplete', async () => {
    const { actor, organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    await expect(
      updateOffer(market.as(actor), { ...INPUT, id: offer.id, categories: [] }),
    ).rejects.toMatchObject({ details: { fieldErrors: { categories: ['offers.problems.categories'] } } });
  });

  it('hides the offers of others and stops viewers', async () => {
    const { organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    const stranger = (await member('verified')).actor;
    await expect(updateOffer(market.as(stranger), { ...INPUT, id: offer.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    const { actor } = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(updateOffer(market.as(actor), { ...INPUT, id: offer.id })).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

describe('the offer form', () => {
  it('saves a new draft, then hands the same one in', async () => {
    const { actor } = await member('new');
    const saved = await saveOffer(market.as(actor), { ...INPUT, intent: 'save' });
    expect(saved.done).toBe('saved');
    expect(await saveOffer(market.as(actor), { ...INPUT, intent: 'submit', id: saved.id })).toEqual({
      id: saved.id,
      done: 'submitted',
    });
    expect(await saveOffer(market.as(actor), { ...INPUT, intent: 'submit', id: saved.id })).toEqual({
      id: saved.id,
      done: 'saved',
    });
  });
});
