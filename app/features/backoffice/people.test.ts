import { randomUUID } from 'node:crypto';
import { makeMember, makeStaff, makeUser } from '#prisma/factories/accounts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { decideOnPerson } from './decide-person.server';
import { listPeople } from './people-list.server';
import { readPersonFilter } from './person-filter';
import { PersonPageForm, type PersonInput } from './person-input';
import { getPersonForStaff } from './person-page.server';

const REASON = 'Verstuurde reclame aan alle leden.';

type Staff = Awaited<ReturnType<typeof makeStaff>>;
let market: TestMarket;
let admin: Staff;
beforeAll(async () => {
  market = await openTestMarket();
});
afterAll(() => market.close());
beforeEach(async () => {
  await market.db.user.updateMany({ where: { staffRole: 'admin' }, data: { staffRole: null } });
  admin = await makeStaff(market.db, 'admin');
});

const decide = (id: string, input: PersonInput, by = admin) => decideOnPerson(market.as(by.actor), id, input);
const userOf = (id: string) => market.db.user.findUniqueOrThrow({ where: { id } });
const conflict = (message: string) => ({
  code: 'conflict',
  details: { message: `backoffice.errors.${message}` },
});
const startSession = (userId: string, impersonatedBy: string | null = null) =>
  market.db.session.create({
    data: {
      id: randomUUID(),
      userId,
      token: randomUUID(),
      expiresAt: new Date('2027-01-01T00:00:00Z'),
      impersonatedBy,
    },
  });

describe('a suspension', () => {
  it('ends every session, keeps the reason for staff and tells the person', async () => {
    const person = await makeUser(market.db);
    await startSession(person.id);
    await decide(person.id, { intent: 'suspend', reason: REASON });
    expect(await userOf(person.id)).toMatchObject({
      suspendedAt: market.clock.now(),
      suspendedReason: REASON,
    });
    expect(await market.db.session.count({ where: { userId: person.id } })).toBe(0);
    expect(await market.db.mailDelivery.count({ where: { to: person.email } })).toBe(1);
    await expect(decide(person.id, { intent: 'suspend', reason: REASON })).rejects.toMatchObject(
      conflict('decided'),
    );
    await decide(person.id, { intent: 'restore' });
    expect(await userOf(person.id)).toMatchObject({ suspendedAt: null, suspendedReason: null });
    const events = await market.db.auditEvent.findMany({ where: { subjectId: person.id } });
    expect(events.map(({ action }) => action)).toEqual(['person.suspended', 'person.restored']);
  });

  it('of staff ends what they began in the name of others', async () => {
    const curator = await makeStaff(market.db);
    const person = await makeUser(market.db);
    await startSession(person.id, curator.user.id);
    await startSession(person.id);
    await decide(curator.user.id, { intent: 'suspend', reason: REASON });
    const left = await market.db.session.findMany({ where: { userId: person.id } });
    expect(left.map(({ impersonatedBy }) => impersonatedBy)).toEqual([null]);
  });

  it('is decided once when two admins decide at once', async () => {
    const person = await makeUser(market.db);
    const other = await makeStaff(market.db, 'admin');
    const outcomes = await Promise.allSettled([
      decide(person.id, { intent: 'suspend', reason: REASON }),
      decide(person.id, { intent: 'suspend', reason: REASON }, other),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a staff role', () => {
  it('is given and taken, and ends the sessions of the old role', async () => {
    const person = await makeUser(market.db);
    await startSession(person.id);
    await decide(person.id, { intent: 'set-role', staffRole: 'curator' });
    expect((await userOf(person.id)).staffRole).toBe('curator');
    expect(await market.db.session.count({ where: { userId: person.id } })).toBe(0);
    await decide(person.id, { intent: 'set-role', staffRole: 'none' });
    expect((await userOf(person.id)).staffRole).toBeNull();
    expect(await market.db.mailDelivery.count({ where: { to: person.email } })).toBe(1);
    market.clock.advance(1000);
    await decide(person.id, { intent: 'set-role', staffRole: 'admin' });
    expect(await market.db.mailDelivery.count({ where: { to: person.email } })).toBe(2);
  });

  it('is not for an address nobody has shown to be theirs, nor for who is suspended', async () => {
    const person = await makeUser(market.db);
    await market.db.user.update({ where: { id: person.id }, data: { emailVerified: false } });
    await expect(decide(person.id, { intent: 'set-role', staffRole: 'curator' })).rejects.toMatchObject(
      conflict('notStaffable'),
    );
    const suspended = await makeUser(market.db);
    await decide(suspended.id, { intent: 'suspend', reason: REASON });
    await expect(decide(suspended.id, { intent: 'set-role', staffRole: 'curator' })).rejects.toMatchObject(
      conflict('notStaffable'),
    );
  });

  it.each<PersonInput>([
    { intent: 'suspend', reason: REASON },
    { intent: 'set-role', staffRole: 'none' },
    { intent: 'end-sessions' },
  ])('never oneself: %j', async (input) => {
    await expect(decide(admin.user.id, input)).rejects.toMatchObject(conflict('oneself'));
  });

  it.each<PersonInput>([
    { intent: 'suspend', reason: REASON },
    { intent: 'set-role', staffRole: 'none' },
  ])('leaves an admin when two take each other out at once: %j', async (input) => {
    const other = await makeStaff(market.db, 'admin');
    const outcomes = await Promise.allSettled([
      decide(other.user.id, input),
      decide(admin.user.id, input, other),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await market.db.user.count({ where: { staffRole: 'admin', suspendedAt: null } })).toBe(1);
  });
});

describe('people', () => {
  it('are found by name and e-mail address, with organisations and roles, by state', async () => {
    const { user, organisation } = await makeMember(market.db, {
      role: 'editor',
      user: { name: 'Wiebe Zoeknaam', email: 'wiebe@zoekadres.example' },
    });
    const found = async (query: string) =>
      (await listPeople(market.as(admin.actor), readPersonFilter(new URLSearchParams(query)))).people;
    for (const q of ['zoeknaam', 'WIEBE@zoek'])
      expect(await found(`q=${encodeURIComponent(q)}`), q).toMatchObject([
        {
          id: user.id,
          state: 'active',
          organisations: [{ id: organisation.id, name: organisation.name, role: 'editor' }],
        },
      ]);
    expect(await found('q=zoeknaam&state=suspended')).toEqual([]);
    await decide(user.id, { intent: 'suspend', reason: REASON });
    expect(await found('q=zoeknaam&state=suspended')).toMatchObject([{ state: 'suspended' }]);
  });

  it('are the business of admins only', async () => {
    const curator = await makeStaff(market.db);
    const person = await makeUser(market.db);
    const none = readPersonFilter(new URLSearchParams());
    await expect(listPeople(market.as(curator.actor), none)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(getPersonForStaff(market.as(curator.actor), person.id)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(decide(person.id, { intent: 'end-sessions' }, curator)).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });

  it('who are gone are left alone', async () => {
    const person = await makeUser(market.db);
    await market.db.user.update({ where: { id: person.id }, data: { deletedAt: market.clock.now() } });
    await expect(decide(person.id, { intent: 'end-sessions' })).rejects.toMatchObject({ code: 'not_found' });
    const page = await getPersonForStaff(market.as(admin.actor), person.id);
    expect(Object.values(page.can)).not.toContain(true);
  });
});

describe('the form of a person', () => {
  it.each<[Record<string, string>, string[] | 'ok']>([
    [{ intent: 'end-sessions' }, 'ok'],
    [{ intent: 'set-role', staffRole: 'curator' }, 'ok'],
    [{ intent: 'set-role', staffRole: 'owner' }, ['staffRole']],
    [{ intent: 'suspend', reason: '' }, ['reason']],
    [{ intent: 'impersonate', reason: 'kort' }, ['reason']],
    [{ intent: 'impersonate', reason: REASON }, 'ok'],
  ])('%j', (values, expected) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(values)) form.set(name, value);
    const parsed = parseForm(PersonPageForm, form);
    expect(parsed.ok ? 'ok' : Object.keys(parsed.refusal.fieldErrors)).toEqual(expected);
  });
});
