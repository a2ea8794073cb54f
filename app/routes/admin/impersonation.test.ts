import { makeMember, makeStaff } from '#prisma/factories/accounts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveActor } from '~/features/accounts/resolve-actor.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { visit, type RouteModule } from '../../../tests/visit';
import * as account from '../account/account';
import * as download from '../account/account-data';
import * as deletion from '../account/delete-account';
import * as security from '../account/security';
import * as signIn from '../account/sign-in';
import * as signOut from '../account/sign-out';
import * as setup from '../account/two-step-setup';
import * as membership from '../buyer/membership';
import * as newOffer from '../enterprise/new-offer';
import * as person from './person';
import * as stop from './stop-impersonating';

const PASSWORD = 'een lange zin over soep';
const REASON = 'Zij belde dat de lijst leeg is.';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

async function signedIn(email: string): Promise<string> {
  const { cookie } = await visit(signIn, '/sign-in', { form: { email, password: PASSWORD } });
  return cookie;
}
const staff = async (role: 'curator' | 'admin' = 'admin') => {
  const { user } = await makeStaff(market.db, role, { password: PASSWORD });
  return { user, cookie: await signedIn(user.email) };
};
const become = (id: string, cookie: string, reason = REASON) =>
  visit(person, `/admin/people/${id}`, { params: { id }, cookie, form: { intent: 'impersonate', reason } });
const actorOf = async (cookie: string) => {
  const request = new Request('http://localhost:3000/', { headers: { cookie } });
  const { actor } = await resolveActor(market.services, request);
  return actor.kind === 'person' ? actor : null;
};

describe('signing in as a person', () => {
  it('borrows a session for an hour, tells the person, and gives the own session back', async () => {
    const admin = await staff();
    const { user } = await makeMember(market.db);
    const started = await become(user.id, admin.cookie);
    expect(started).toMatchObject({ status: 302, location: '/dashboard' });
    expect(await actorOf(started.cookie)).toMatchObject({
      userId: user.id,
      staffRole: null,
      impersonatedBy: { staffId: admin.user.id, staffName: admin.user.name },
    });
    const session = await market.db.session.findFirstOrThrow({ where: { impersonatedBy: admin.user.id } });
    const minutes = (session.expiresAt.getTime() - session.createdAt.getTime()) / 60_000;
    expect(Math.round(minutes)).toBe(60);
    const row = await market.db.impersonation.findFirstOrThrow({ where: { userId: user.id } });
    expect(row).toMatchObject({ staffId: admin.user.id, reason: REASON, endedAt: null });
    expect(await market.db.mailDelivery.count({ where: { to: user.email } })).toBe(1);

    const stopped = await visit(stop, '/stop-impersonating', { cookie: started.cookie, form: {} });
    expect(stopped.location).toBe(`/admin/people/${user.id}?done=stopped`);
    expect(await actorOf(stopped.cookie)).toMatchObject({ userId: admin.user.id, staffRole: 'admin' });
    expect(await actorOf(started.cookie)).toBeNull();
    const ended = await market.db.impersonation.findUniqueOrThrow({ where: { id: row.id } });
    expect(ended.endedAt).toEqual(market.clock.now());
    const events = await market.db.auditEvent.findMany({
      where: { subjectId: user.id },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ action, actorId, impersonatorId }) => [action, actorId, impersonatorId])).toEqual([
      ['person.impersonated', admin.user.id, null],
      ['person.impersonation-ended', user.id, admin.user.id],
    ]);
  });

  it('writes both names on everything done meanwhile', async () => {
    const admin = await staff();
    const { user, organisation } = await makeMember(market.db);
    const { cookie } = await become(user.id, admin.cookie);
    const form = { intent: 'close', title: 'Lunch voor vergaderingen', kind: 'service' };
    const made = await visit(newOffer, '/enterprise/offers/new', { cookie, form });
    expect(made.status).toBe(302);
    const events = await market.db.auditEvent.findMany({ where: { organisationId: organisation.id } });
    expect(events.map(({ actorId, impersonatorId }) => [actorId, impersonatorId])).toEqual([
      [user.id, admin.user.id],
    ]);
    const other = await makeMember(market.db, { user: { password: PASSWORD } });
    await visit(newOffer, '/enterprise/offers/new', { cookie: await signedIn(other.user.email), form });
    const own = await market.db.auditEvent.findMany({
      where: { actorId: other.user.id, subjectType: 'offer' },
    });
    expect(own.map(({ impersonatorId }) => impersonatorId)).toEqual([null]);
  });

  it.each<[string, RouteModule, string, Record<string, string> | undefined]>([
    ['pay', membership, '/buyer/membership', { intent: 'pay' }],
    ['manage payments', membership, '/buyer/membership', { intent: 'manage' }],
    [
      'change the password',
      account,
      '/account',
      { intent: 'password', currentPassword: PASSWORD, newPassword: 'een andere lange zin' },
    ],
    [
      'change the e-mail address',
      account,
      '/account',
      { intent: 'email', email: 'nieuw@voorbeeld.example', emailPassword: PASSWORD },
    ],
    ['turn two-step login on', security, '/account/security', { intent: 'start', password: PASSWORD }],
    ['turn two-step login off', security, '/account/security', { intent: 'stop', password: PASSWORD }],
    ['make recovery codes', security, '/account/security', { intent: 'renew', password: PASSWORD }],
    ['finish two-step login', setup, '/account/security/two-step', { code: '123456' }],
    ['delete the account', deletion, '/account/delete', { password: PASSWORD, understands: 'true' }],
    ['download the data', download, '/account/data', undefined],
  ])('does not %s in the name of the person', async (_what, route, path, form) => {
    const admin = await staff();
    const { user } = await makeMember(market.db, { user: { password: PASSWORD } });
    const { cookie } = await become(user.id, admin.cookie);
    expect((await visit(route, path, { cookie, ...(form ? { form } : {}) })).status).toBe(403);
  });

  it('ends by itself after an hour, whatever the browser keeps', async () => {
    const admin = await staff();
    const { user } = await makeMember(market.db);
    const { cookie } = await become(user.id, admin.cookie);
    const before = market.clock.now().toISOString();
    market.clock.advance(59 * 60_000);
    expect(await actorOf(cookie)).not.toBeNull();
    market.clock.advance(2 * 60_000);
    expect(await actorOf(cookie)).toBeNull();
    market.clock.set(before);
  });

  it('is one other person at a time', async () => {
    const admin = await staff();
    const [first, second] = [await makeMember(market.db), await makeMember(market.db)];
    const one = await become(first.user.id, admin.cookie);
    const two = await become(second.user.id, admin.cookie);
    expect(await actorOf(one.cookie)).toBeNull();
    expect(await actorOf(two.cookie)).toMatchObject({ userId: second.user.id });
  });

  it('is left wholly by signing out', async () => {
    const admin = await staff();
    const { user } = await makeMember(market.db);
    const { cookie } = await become(user.id, admin.cookie);
    await visit(signOut, '/sign-out', { cookie, form: {} });
    expect(await actorOf(cookie)).toBeNull();
    expect(await actorOf(admin.cookie)).toBeNull();
    expect(await market.db.impersonation.count({ where: { staffId: admin.user.id, endedAt: null } })).toBe(0);
  });

  it('gives no session back that is not the staff member’s own', async () => {
    const [admin, other] = [await staff(), await staff()];
    const { user } = await makeMember(market.db);
    const [mine, theirs] = [await become(user.id, admin.cookie), await become(user.id, other.cookie)];
    const kept = /market\.staff_session=[^;]+/;
    const swapped = mine.cookie.replace(kept, kept.exec(theirs.cookie)?.[0] ?? '');
    const stopped = await visit(stop, '/stop-impersonating', { cookie: swapped, form: {} });
    expect(stopped.location).toBe('/sign-in');
    expect(await actorOf(stopped.cookie)).toBeNull();
  });

  it('does nothing to who is nobody else', async () => {
    const admin = await staff();
    const stopped = await visit(stop, '/stop-impersonating', { cookie: admin.cookie, form: {} });
    expect(stopped.location).toBe('/dashboard');
    expect(await actorOf(admin.cookie)).toMatchObject({ userId: admin.user.id });
  });

  it.each(['staff', 'suspended', 'curator asks', 'no reason'])('is refused: %s', async (why) => {
    const admin = await staff(why === 'curator asks' ? 'curator' : 'admin');
    const { user } = await makeMember(market.db);
    if (why === 'staff')
      await market.db.user.update({ where: { id: user.id }, data: { staffRole: 'curator' } });
    if (why === 'suspended')
      await market.db.user.update({ where: { id: user.id }, data: { suspendedAt: new Date() } });
    const answer = await become(user.id, admin.cookie, why === 'no reason' ? 'kort' : REASON);
    const expected = { staff: 409, suspended: 409, 'curator asks': 403, 'no reason': 400 }[why];
    expect(answer.status).toBe(expected);
    expect(await market.db.impersonation.count({ where: { userId: user.id } })).toBe(0);
    expect(await market.db.session.count({ where: { userId: user.id } })).toBe(0);
  });
});
