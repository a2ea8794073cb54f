import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, type makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import type { Actor, AppContext } from '~/features/accounts/actor';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { changeLogo } from './change-logo.server';
import { getProfilePage } from './profile-page.server';
import type { ProfileInput } from './profile-input';
import { getPublicProfile } from './public-profile.server';
import { submitOrganisation } from './submit-organisation.server';
import { updateOrganisation } from './update-organisation.server';

const INPUT: ProfileInput = {
  intent: 'save',
  name: 'De Nieuwe Naam',
  kvkNumber: '01234567',
  vatNumber: 'NL000099998B57',
  legalForm: 'bv',
  staffSize: '10-49',
  activity: 'sells',
  street: 'Oudegracht',
  houseNumber: '12',
  postcode: '3511 AB',
  website: 'https://voorbeeld.example',
  about: 'Wij maken kantoren schoon met een vaste ploeg en een vaste voorman.',
  aboutEn: '',
  targetGroups: ['wajong'],
  targetGroupShare: 40,
};
const COMPLETE = {
  kvkNumber: null as string | null,
  legalForm: 'bv',
  about: INPUT.about,
};
let kvk = 50_000_000;
const nextKvk = () => String((kvk += 1));

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());

const owner = (organisation: Parameters<typeof makeOrganisation>[1] = {}) =>
  makeMember(market.db, { organisation: { ...COMPLETE, kvkNumber: nextKvk(), ...organisation } });
const rowOf = (id: string) => market.db.organisation.findUniqueOrThrow({ where: { id } });

describe('the profile', () => {
  it('stays on a side of the market as long as posts stand there', async () => {
    const { actor, organisation } = await owner();
    const organisationId = organisation.id;
    const offer = await makeOffer(market.db, { organisationId, status: 'paused' });
    const demand = await makeDemand(market.db, { organisationId });
    const become = (activity: 'buys' | 'sells') =>
      updateOrganisation(market.as(actor), { ...INPUT, kvkNumber: organisation.kvkNumber ?? '', activity });
    const refusal = (message: string) => ({ details: { fieldErrors: { activity: [message] } } });
    await expect(become('buys')).rejects.toMatchObject(refusal('organisations.errors.stillOffers'));
    await expect(become('sells')).rejects.toMatchObject(refusal('organisations.errors.stillDemands'));
    expect(await rowOf(organisationId)).toMatchObject({ name: organisation.name, buys: true, sells: true });
    await market.db.demand.update({ where: { id: demand.id }, data: { status: 'closed' } });
    await become('sells');
    expect(await rowOf(organisationId)).toMatchObject({ buys: false, sells: true });
    expect(offer.status).toBe('paused');
  });

  it('keeps what was typed with its place, and tells its live offers', async () => {
    const { actor, organisation } = await owner({ status: 'new', lat: null, lon: null });
    const offer = await makeOffer(market.db, { organisationId: organisation.id });
    const kvkNumber = nextKvk();
    await updateOrganisation(market.as(actor), { ...INPUT, kvkNumber });
    expect(await rowOf(organisation.id)).toMatchObject({
      name: 'De Nieuwe Naam',
      slug: organisation.slug,
      kvkNumber,
      buys: false,
      sells: true,
      placeName: 'Utrecht',
      province: 'utrecht',
      lat: expect.closeTo(52.09, 0),
      targetGroupShare: 40,
    });
    await runTask(market.services, 'backoffice.reindex-posts', { id: organisation.id });
    const { rows } = await market.pool.query<{ task: string }>(
      `SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key IN ($1, $2) ORDER BY 1`,
      [`backoffice.reindex-posts:${organisation.id}`, `search.index-offer:${offer.id}`],
    );
    expect(rows.map(({ task }) => task)).toEqual(['backoffice.reindex-posts', 'search.index-offer']);
  });

  it('keeps a checked KVK number, and refuses one of somebody else', async () => {
    const verified = await owner({ status: 'verified' });
    await updateOrganisation(market.as(verified.actor), { ...INPUT, kvkNumber: nextKvk() });
    expect((await rowOf(verified.organisation.id)).kvkNumber).toBe(verified.organisation.kvkNumber);
    const fresh = await owner({ status: 'new' });
    const taken = verified.organisation.kvkNumber ?? '';
    await expect(
      updateOrganisation(market.as(fresh.actor), { ...INPUT, kvkNumber: taken }),
    ).rejects.toMatchObject({ details: { fieldErrors: { kvkNumber: ['organisations.errors.kvkTaken'] } } });
  });

  it('writes nothing when nothing changed', async () => {
    const { actor, organisation } = await owner({ status: 'new' });
    const input = { ...INPUT, kvkNumber: nextKvk() };
    await updateOrganisation(market.as(actor), input);
    await updateOrganisation(market.as(actor), input);
    const updates = { organisationId: organisation.id, action: 'organisation.updated' };
    expect(await market.db.auditEvent.count({ where: updates })).toBe(1);
  });

  it('shows a viewer the profile without the form', async () => {
    const { organisation } = await owner();
    const viewer = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    expect((await getProfilePage(market.as(viewer.actor))).can).toEqual({ edit: false, submit: false });
  });
});

describe('asking for a check', () => {
  it('waits at the end of the queue, tells staff once, and shows its place', async () => {
    const staff = await makeStaff(market.db, 'curator', { locale: 'en' });
    const first = await owner({ status: 'new' });
    await submitOrganisation(market.as(first.actor));
    await runTask(market.services, 'backoffice.tell-staff', { id: first.organisation.id });
    market.clock.advance(60_000);
    const second = await owner({ status: 'refused', statusReason: 'Geen website.' });
    await submitOrganisation(market.as(second.actor));
    expect(await rowOf(second.organisation.id)).toMatchObject({
      status: 'waiting',
      statusReason: null,
      submittedAt: market.clock.now(),
    });
    const places = [first, second].map(async ({ actor }) => {
      const { organisation } = await getProfilePage(market.as(actor));
      return organisation.queuePlace;
    });
    expect(await Promise.all(places)).toEqual([1, 2]);
    const mails = await market.db.mailDelivery.findMany({ where: { to: staff.user.email } });
    expect(mails).toHaveLength(1);
    await expect(submitOrganisation(market.as(second.actor))).rejects.toMatchObject({ code: 'conflict' });
  });

  it.each<[string, Parameters<typeof makeOrganisation>[1]]>([
    ['a KVK number', { kvkNumber: null }],
    ['a legal form', { legalForm: null }],
    ['an address', { postcode: null }],
    ['words about itself', { about: 'Kort.' }],
  ])('needs %s', async (_what, lacking) => {
    const { actor, organisation } = await owner({ status: 'new', ...lacking });
    await expect(submitOrganisation(market.as(actor))).rejects.toMatchObject({
      details: { message: 'organisations.errors.incomplete' },
    });
    expect((await rowOf(organisation.id)).status).toBe('new');
  });

  it.each(['waiting', 'verified'] as const)('is no use for a %s organisation', async (status) => {
    const { actor } = await owner({ status });
    await expect(submitOrganisation(market.as(actor))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('happens once when the button is pressed twice', async () => {
    const { actor } = await owner({ status: 'new' });
    const outcomes = await Promise.allSettled([1, 2].map(() => submitOrganisation(market.as(actor))));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('who may not change a profile', () => {
  const WRITES: [string, (ctx: AppContext) => Promise<unknown>, boolean][] = [
    ['write it', (ctx) => updateOrganisation(ctx, INPUT), true],
    ['change its logo', (ctx) => changeLogo(ctx, { file: null, isRemoved: true }), true],
    ['hand it in', submitOrganisation, false],
  ];
  it.each(WRITES)('may not %s', async (_what, write, mayEditor) => {
    const { organisation } = await owner({ status: 'new' });
    const before = await rowOf(organisation.id);
    const viewer = await makeMember(market.db, { organisationId: organisation.id, role: 'viewer' });
    await expect(write(market.as(viewer.actor))).rejects.toMatchObject({ code: 'not_allowed' });
    if (!mayEditor) {
      const editor = await makeMember(market.db, { organisationId: organisation.id, role: 'editor' });
      await expect(write(market.as(editor.actor))).rejects.toMatchObject({ code: 'not_allowed' });
    }
    const suspended = await owner({ status: 'suspended' });
    await expect(write(market.as(suspended.actor))).rejects.toMatchObject({ code: 'not_allowed' });
    const curator = await makeStaff(market.db);
    await expect(write(market.as(curator.actor))).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(write(market.as({ kind: 'anonymous' }))).rejects.toMatchObject({ code: 'not_signed_in' });
    const stranger = await owner({ status: 'new' });
    await write(market.as(stranger.actor)).catch(() => undefined);
    expect(await rowOf(organisation.id)).toEqual(before);
  });
});

describe('the public page', () => {
  it.each(['new', 'waiting', 'verified', 'refused', 'suspended'] as const)(
    'of a %s organisation is for who may see it',
    async (status) => {
      const { actor, organisation } = await owner({ status, aboutEn: 'We clean offices.' });
      const stranger = await owner();
      const staff = await makeStaff(market.db);
      const see = async (who: Actor, locale: 'nl' | 'en' = 'nl') =>
        (await getPublicProfile(market.as(who, locale), organisation.slug)).organisation;
      expect((await see(actor)).about).toBe(INPUT.about);
      expect(await see(staff.actor, 'en')).toMatchObject({
        about: 'We clean offices.',
        aboutLanguage: 'en',
        isPublic: status === 'verified',
      });
      for (const who of [{ kind: 'anonymous' } as const, stranger.actor]) {
        if (status === 'verified') expect((await see(who)).name).toBe(organisation.name);
        else await expect(see(who)).rejects.toMatchObject({ code: 'not_found' });
      }
    },
  );
});
