import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { actionsOn, jobsOf } from '../../../tests/what-followed';
import type { AppContext } from '~/features/accounts/actor';
import { archiveOffer } from './archive-offer.server';
import { createOffer } from './create-offer.server';
import type { OfferInput } from './offer-input';
import { getOfferPage } from './offer-page.server';
import { reopenOffer } from './reopen-offer.server';
import { autosaveOfferStep } from './save-offer-step.server';
import { submitOffer } from './submit-offer.server';
import { updateOffer } from './update-offer.server';

const START = {
  title: 'Lunches voor vergaderingen',
  kind: 'service',
  categories: ['catering-lunch'],
} as const;
const INPUT = {
  ...START,
  categories: ['catering-lunch'],
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd in de stad.',
  areaKind: 'radius',
  place: '3511 ab',
  radiusKm: 25,
  priceFromCents: 1250,
  priceUnit: 'persons',
  targetGroups: ['banenafspraak'],
} satisfies Partial<OfferInput>;

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const jobsFor = async (id: string) => (await jobsOf(market, id)).map(({ task }) => task);
const member = (status: 'new' | 'verified', role: 'owner' | 'viewer' = 'owner') =>
  makeMember(market.db, { organisation: { status, buys: false }, role });

/** A draft with all of INPUT. */
async function written(ctx: AppContext): Promise<{ id: string }> {
  const { id } = await createOffer(ctx, { ...START, categories: [...START.categories] });
  await updateOffer(ctx, id, INPUT);
  return { id };
}
const rowOf = (id: string) => market.db.offer.findUniqueOrThrow({ where: { id } });

describe('writing down an offer', () => {
  it('keeps what was typed, finds the place and tells nobody', async () => {
    const { actor, organisation } = await member('new');
    const { id } = await written(market.as(actor));
    const row = await rowOf(id);
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
    expect(await actionsOn(market, id)).toEqual(['offer.created', 'offer.updated']);
  });

  it('gives namesakes an address each, also at the same moment', async () => {
    const { actor } = await member('new');
    const title = 'Café-schoonmaak à la carte';
    const made = await Promise.all(
      [1, 2, 3].map(() => createOffer(market.as(actor), { title, kind: 'service', categories: [] })),
    );
    const rows = await market.db.offer.findMany({ where: { id: { in: made.map(({ id }) => id) } } });
    expect(rows.map(({ slug }) => slug).sort()).toEqual([
      'cafe-schoonmaak-a-la-carte',
      'cafe-schoonmaak-a-la-carte-2',
      'cafe-schoonmaak-a-la-carte-3',
    ]);
  });

  it.each<[string, Partial<OfferInput>, string, string]>([
    ['a place nobody knows', { place: 'Atlantis' }, 'place', 'own-offers.problems.unknownPlace'],
    [
      'a municipality nobody knows',
      { areaKind: 'municipalities', municipalities: ['Utrecht', 'Atlantis'] },
      'municipalities',
      'own-offers.problems.unknownMunicipality?name=Atlantis',
    ],
    [
      'a recognition the organisation does not hold',
      { recognitions: ['pso-3'] },
      'recognitions',
      'own-offers.problems.recognitionNotHeld',
    ],
  ])('refuses %s at its field and writes nothing', async (_what, input, field, message) => {
    const { actor } = await member('new');
    const { id } = await written(market.as(actor));
    const before = await rowOf(id);
    await expect(updateOffer(market.as(actor), id, { ...input, summary: 'Anders' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { [field]: [message] } },
    });
    expect(await rowOf(id)).toEqual(before);
  });

  it('keeps municipalities by the name we know them by, and only what belongs to the kind of area', async () => {
    const { actor } = await member('new');
    const { id } = await written(market.as(actor));
    await updateOffer(market.as(actor), id, {
      areaKind: 'municipalities',
      municipalities: ["'s-Gravenhage", 'utrecht'],
    });
    expect(await rowOf(id)).toMatchObject({ municipalities: ['Den Haag', 'Utrecht'], radiusKm: null });
    await updateOffer(market.as(actor), id, { areaKind: 'provinces', provinces: ['utrecht'] });
    expect(await rowOf(id)).toMatchObject({ municipalities: [], provinces: ['utrecht'] });
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
    const start = { ...START, categories: [] };
    await expect(createOffer(market.as(await actor()), start)).rejects.toMatchObject({ code });
  });
});

describe('saving while somebody types', () => {
  const typing = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    return form;
  };

  it('keeps what is right, names what is not, and leaves no line in the history', async () => {
    const { actor } = await member('new');
    const { id } = await written(market.as(actor));
    const answer = await autosaveOfferStep(
      market.as(actor),
      { id, step: 'where' },
      typing({ areaKind: 'radius', place: 'Atlantis', radiusKm: 'ver' }),
    );
    expect(answer).toEqual({
      savedAt: market.clock.now().toISOString(),
      fieldErrors: { place: ['own-offers.problems.unknownPlace'], radiusKm: ['errors.number'] },
    });
    expect(await rowOf(id)).toMatchObject({ areaKind: 'radius', postcode: '3511 AB', radiusKm: 25 });
    expect(await actionsOn(market, id)).toEqual(['offer.created', 'offer.updated']);
  });

  it('refuses earlier work of a year that is still to come, at its field', async () => {
    const { actor } = await member('new');
    const { id } = await written(market.as(actor));
    const nextYear = String(market.clock.now().getUTCFullYear() + 1);
    const { fieldErrors } = await autosaveOfferStep(
      market.as(actor),
      { id, step: 'proof' },
      typing({ 'references.0.client': 'Gemeente', 'references.0.year': nextYear }),
    );
    expect(fieldErrors).toEqual({ 'references.0.year': [expect.stringContaining('errors.atMost')] });
    expect((await rowOf(id)).references).toEqual([]);
  });

  it.each(['submitted', 'live', 'paused', 'archived'] as const)(
    'never touches a %s offer',
    async (status) => {
      const { actor, organisation } = await member('verified');
      const offer = await makeOffer(market.db, { organisationId: organisation.id, status });
      const typed = typing({ summary: 'Anders' });
      await expect(
        autosaveOfferStep(market.as(actor), { id: offer.id, step: 'story' }, typed),
      ).rejects.toMatchObject({ code: 'conflict' });
      expect(await rowOf(offer.id)).toEqual(offer);
    },
  );
});

describe('handing in an offer', () => {
  it.each(['new', 'verified'] as const)('of a %s organisation', async (status) => {
    const { actor } = await member(status);
    const { id } = await written(market.as(actor));
    const expected = status === 'new' ? 'submitted' : 'live';
    expect(await submitOffer(market.as(actor), { id })).toEqual({ status: expected });
    const row = await rowOf(id);
    expect(row.status).toBe(expected);
    expect(row.submittedAt).toEqual(market.clock.now());
    expect(row.publishedAt).toEqual(status === 'new' ? null : market.clock.now());
    expect(await jobsFor(id)).toContain('search.index-offer');
    expect((await actionsOn(market, id)).at(-1)).toBe(
      status === 'new' ? 'offer.submitted' : 'offer.published',
    );
  });

  it('names everything that is missing and leaves the draft alone', async () => {
    const { actor } = await member('verified');
    const { id } = await createOffer(market.as(actor), { title: 'Kort', kind: 'service', categories: [] });
    await expect(submitOffer(market.as(actor), { id })).rejects.toMatchObject({
      code: 'invalid',
      details: {
        fieldErrors: { title: [expect.any(String)], categories: ['own-offers.problems.categories'] },
      },
    });
    expect(await rowOf(id)).toMatchObject({ status: 'draft' });
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
    const { id } = await written(market.as(actor));
    const results = await Promise.allSettled([1, 2].map(() => submitOffer(market.as(actor), { id })));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict' },
    });
  });

  it('writes state, history and job together or not at all', async () => {
    const { actor } = await member('verified');
    const { id } = await written(market.as(actor));
    const before = [await rowOf(id), await actionsOn(market, id), await jobsFor(id)];
    const killed = { ...market.as(actor), emit: () => Promise.reject(new Error('the process was killed')) };
    await expect(submitOffer(killed, { id })).rejects.toThrow('killed');
    expect([await rowOf(id), await actionsOn(market, id), await jobsFor(id)]).toEqual(before);
    expect(await submitOffer(market.as(actor), { id })).toEqual({ status: 'live' });
  });

  it('brings what was refused back to a curator, also of a verified organisation and by a detour', async () => {
    const { actor, organisation } = await member('verified');
    const refusedReason = 'Vertel meer over de prijs.';
    const refused = () =>
      makeOffer(market.db, { organisationId: organisation.id, status: 'refused', refusedReason });
    const ctx = market.as(actor);
    const straight = await refused();
    expect(await submitOffer(ctx, straight)).toEqual({ status: 'submitted' });
    expect(await rowOf(straight.id)).toMatchObject({ refusedReason });
    const around = await refused();
    await archiveOffer(ctx, around);
    await reopenOffer(ctx, around);
    expect(await submitOffer(ctx, around)).toEqual({ status: 'submitted' });
  });
});

describe('looking at a draft as a buyer', () => {
  it('works for each organisation of a person, whichever they used last, and for nobody else', async () => {
    const { actor, organisation } = await member('verified');
    const other = (await member('verified')).actor;
    const { slug } = await makeOffer(market.db, { organisationId: organisation.id, status: 'draft' });
    const inOther = { ...actor, organisations: [...actor.organisations, ...other.organisations] };
    const { offer } = await getOfferPage(market.as({ ...inOther, organisation: other.organisation }), slug);
    expect(offer.slug).toBe(slug);
    await expect(getOfferPage(market.as(other), slug)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('changing an offer', () => {
  it('does not let a live offer become incomplete', async () => {
    const { actor, organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    await expect(updateOffer(market.as(actor), offer.id, { categories: [] })).rejects.toMatchObject({
      details: { fieldErrors: { categories: ['own-offers.problems.categories'] } },
    });
  });

  it('hides the offers of others and stops viewers', async () => {
    const { organisation } = await member('verified');
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    const stranger = (await member('verified')).actor;
    await expect(updateOffer(market.as(stranger), offer.id, INPUT)).rejects.toMatchObject({
      code: 'not_found',
    });
    const { actor } = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(updateOffer(market.as(actor), offer.id, INPUT)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});
