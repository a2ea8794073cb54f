import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation } from '#prisma/factories/accounts';
import { makeRecognition } from '#prisma/factories/organisations';
import { makeOffer } from '#prisma/factories/posts';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { visit } from '../../../tests/visit';
import * as signIn from '../account/sign-in';
import * as publicPage from '../public/organisation';
import * as editRecognition from './edit-recognition';
import * as invitation from './invitation';
import * as members from './members';
import * as newRecognition from './new-recognition';
import * as profile from './profile';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const PASSWORD = 'een lange zin over soep';
async function signedIn(options: Parameters<typeof makeMember>[1] = {}) {
  const member = await makeMember(market.db, { ...options, user: { password: PASSWORD } });
  const form = { email: member.user.email, password: PASSWORD };
  const { cookie } = await visit(signIn, '/sign-in', { form });
  return { ...member, cookie };
}

describe('the pages of an organisation', () => {
  it('save the profile and come back with what was done, in the language of the page', async () => {
    const { cookie, organisation } = await signedIn();
    const form = { intent: 'save', name: 'Bakkerij Zon', activity: 'both', postcode: '3511 AB' };
    const { location } = await visit(profile, '/en/organisation', { cookie, form });
    expect(location).toBe('/en/organisation?done=save');
    const row = await market.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } });
    expect(row.name).toBe('Bakkerij Zon');
  });

  it('give what was typed back when the database refuses it', async () => {
    const taken = await makeOrganisation(market.db, { kvkNumber: '70000001' });
    const { cookie } = await signedIn({ organisation: { status: 'new' } });
    const form = {
      intent: 'save',
      name: 'Bakkerij Maan',
      activity: 'sells',
      kvkNumber: taken.kvkNumber ?? '',
    };
    const { status, body } = await visit(profile, '/organisation', { cookie, form });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      fieldErrors: { kvkNumber: ['organisations.errors.kvkTaken'] },
      values: { name: 'Bakkerij Maan' },
    });
  });

  it('refuse the last owner to leave, on the page', async () => {
    const { cookie } = await signedIn();
    const { status, body } = await visit(members, '/organisation/members', {
      cookie,
      form: { intent: 'leave' },
    });
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { formError: 'members.errors.lastOwner' },
    });
  });

  it('keep a recognition, and know nothing of those of others', async () => {
    const { cookie, organisation } = await signedIn();
    const form = { intent: 'save', what: 'pso:2', validUntil: '2027-12-31' };
    const saved = await visit(newRecognition, '/organisation/recognitions/new', { cookie, form });
    expect(saved.location).toBe('/organisation/recognitions?done=saved');
    const row = await market.db.organisation.findUniqueOrThrow({ where: { id: organisation.id } });
    expect(row.recognitions).toEqual(['pso-2']);
    const other = await makeRecognition(market.db, {
      organisationId: (await makeOrganisation(market.db)).id,
    });
    const path = `/organisation/recognitions/${other.id}`;
    const there = { cookie, params: { id: other.id } };
    expect((await visit(editRecognition, path, there)).status).toBe(404);
    expect((await visit(editRecognition, path, { ...there, form: { intent: 'remove' } })).status).toBe(404);
  });

  it.each([
    ['2020-12-31', 'expired'],
    ['2099-12-31', 'valid'],
  ])('say of a recognition until %s that it is %s', async (until, state) => {
    const { cookie, organisation } = await signedIn();
    const validUntil = new Date(`${until}T00:00:00Z`);
    const { id } = await makeRecognition(market.db, {
      organisationId: organisation.id,
      validFrom: null,
      validUntil,
    });
    const page = await visit(editRecognition, `/organisation/recognitions/${id}`, { cookie, params: { id } });
    expect(page.body).toMatchObject({ state });
  });

  it('say that an invitation is gone without saying why', async () => {
    for (const token of ['f'.repeat(64), 'x']) {
      const { status, body } = await visit(invitation, `/invitations/${token}`, { params: { token } });
      expect({ status, body }).toMatchObject({
        status: 404,
        body: { message: 'members.errors.invitationGone' },
      });
    }
  });

  it('show a verified organisation with its live offers to anybody', async () => {
    const organisation = await makeOrganisation(market.db, { name: '</script><b>Bakkerij' });
    await makeOffer(market.db, { organisationId: organisation.id, title: 'Brood voor veertig' });
    await makeOffer(market.db, { organisationId: organisation.id, status: 'draft' });
    const params = { slug: organisation.slug };
    const { body } = await visit(publicPage, `/organisations/${organisation.slug}`, { params });
    expect(body).toMatchObject({
      isOwn: false,
      offers: { cards: [{ title: 'Brood voor veertig' }], total: 1 },
      facts: { '@type': 'Organization', name: '</script><b>Bakkerij' },
    });
  });
});
