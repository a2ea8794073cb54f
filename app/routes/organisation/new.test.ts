import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import { singleton } from '~/platform/singleton.server';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { visit } from '../../../tests/visit-route';
import * as signIn from '../account/sign-in';
import * as number from '../account/sign-up';
import * as organisation from '../account/sign-up-organisation';
import * as person from '../account/sign-up-person';
import * as add from './new';
import * as details from './new-details';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const PASSWORD = 'een lange zin over soep';
const requestsOf = (organisationId: string) => market.db.joinRequest.findMany({ where: { organisationId } });

describe('somebody who is signed in', () => {
  async function signedIn(over: Parameters<typeof makeMember>[1] = {}) {
    const member = await makeMember(market.db, { ...over, user: { password: PASSWORD } });
    const { cookie } = await visit(signIn, '/sign-in', {
      form: { email: member.user.email, password: PASSWORD },
    });
    return { ...member, cookie };
  }
  const addNumber = (kvkNumber: string, cookie: string) =>
    visit(add, '/organisations/new', { cookie, form: { kvkNumber, activity: 'sells' } });

  it('is led away from signing up', async () => {
    const { cookie } = await signedIn();
    for (const [route, path] of [
      [number, '/sign-up'],
      [organisation, '/sign-up/organisation'],
      [person, '/sign-up/person'],
    ] as const)
      expect((await visit(route, path, { cookie })).location).toBe('/dashboard');
  });

  it('adds a second organisation and owns it', async () => {
    const { cookie, user } = await signedIn();
    const found = await addNumber('68750110', cookie);
    expect(found.location).toMatch(/^\/organisations\/new\/details\?draft=/);
    const made = await visit(details, found.location, { cookie, form: { intent: 'create' } });
    expect(made.location).toBe('/dashboard?org=proefbedrijf-donald-b-v');
    const roles = await market.db.member.findMany({
      where: { userId: user.id, organisation: { kvkNumber: '68750110' } },
    });
    expect(roles.map(({ role }) => role)).toEqual(['owner']);
    const again = await visit(details, found.location, { cookie, form: { intent: 'create' } });
    expect([again.status, again.refusal?.formError]).toEqual([409, 'registration.errors.kvkTaken']);
  });

  it('types what the register does not know, and confirms it', async () => {
    const { cookie } = await signedIn();
    const found = await addNumber('11220099', cookie);
    const early = await visit(details, found.location, { cookie, form: { intent: 'create' } });
    expect([early.status, early.refusal?.formError]).toEqual([409, 'registration.errors.draftGone']);
    const form = { name: 'Zelf getypt', postcode: '5046 AA' };
    const typed = await visit(details, found.location, { cookie, form });
    expect((await visit(details, typed.location, { cookie })).page?.view).toMatchObject({ kind: 'found' });
    await visit(details, typed.location, { cookie, form: { intent: 'create' } });
    expect(await market.db.organisation.findUnique({ where: { kvkNumber: '11220099' } })).toMatchObject({
      placeName: 'Tilburg',
    });
  });

  it('asks to join once, not twice, not their own, and not after a refusal', async () => {
    const { cookie, user, organisation: own } = await signedIn({ organisation: { kvkNumber: '30000009' } });
    const known = await makeMember(market.db, { organisation: { kvkNumber: '30000003' } });
    const mine = await addNumber('30000009', cookie);
    expect(mine.refusal?.fieldErrors).toEqual({ kvkNumber: ['registration.errors.alreadyMember'] });
    expect(own.kvkNumber).toBe('30000009');
    const { location } = await addNumber('30000003', cookie);
    for (const message of ['Hallo', 'Hallo nog eens'])
      expect((await visit(details, location, { cookie, form: { message } })).status).toBe(302);
    const requests = await requestsOf(known.organisation.id);
    expect(requests.map(({ message, userId }) => [message, userId])).toEqual([['Hallo nog eens', user.id]]);
    const id = requests[0]?.id ?? '';
    await runTask(market.services, 'registration.tell-of-requests', { id: user.id });
    expect(await market.db.mailDelivery.count({ where: { key: { contains: id } } })).toBe(1);
    const page = await visit(add, '/organisations/new', { cookie });
    expect(page.page).toMatchObject({ requests: [{ state: 'waiting' }] });
    await market.db.joinRequest.update({ where: { id }, data: { state: 'refused' } });
    const refused = await visit(details, location, { cookie, form: { message: 'Toch?' } });
    expect([refused.status, refused.refusal?.formError]).toEqual([409, 'registration.errors.refusedBefore']);
  });

  it('sees only their own requests', async () => {
    const { cookie } = await signedIn();
    expect((await visit(add, '/organisations/new', { cookie })).page).toMatchObject({ requests: [] });
  });

  it('is needed: a visitor adds nothing', async () => {
    const form = { kvkNumber: '55344526', activity: 'buys' };
    const { location } = await visit(number, '/sign-up', { form });
    const path = location.replace('/sign-up/organisation', '/organisations/new/details');
    for (const [route, at] of [
      [add, '/organisations/new'],
      [details, path],
    ] as const) {
      expect((await visit(route, at)).location).toMatch(/^\/sign-in/);
      expect((await visit(route, at, { form: { intent: 'create' } })).location).toMatch(/^\/sign-in/);
    }
    expect(await market.db.organisation.count({ where: { kvkNumber: '55344526' } })).toBe(0);
  });
});
