import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation, makeStaff } from '#prisma/factories/accounts';
import { AWAY_NUMBER } from '~/integrations/companies/stand-in-companies';
import { runTask } from '~/jobs.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { mailedPath, workOff } from '../../../tests/queued-mails';
import { visit, type Form, type Visit } from '../../../tests/visit-route';
import * as dashboard from './dashboard';
import * as signIn from './sign-in';
import * as number from './sign-up';
import * as organisation from './sign-up-organisation';
import * as person from './sign-up-person';
import * as verifyEmail from './verify-email';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());

const PASSWORD = 'een lange zin over soep';
const lookUp = (kvkNumber: string, activity = 'buys', over: Visit = {}) =>
  visit(number, '/sign-up', { form: { kvkNumber, activity }, ...over });
const personPath = (location: string) => location.replace('/sign-up/organisation', '/sign-up/person');

let people = 0;
const personForm = (over: Form = {}): Form => {
  people += 1;
  return {
    name: 'Noor Verhagen',
    email: `noor-${people}@bakkerij.example`,
    password: PASSWORD,
    acceptsTerms: 'true',
    ...over,
  };
};
const requestsOf = (organisationId: string) =>
  market.db.joinRequest.findMany({ where: { organisationId }, include: { user: true } });

describe('a company that is new here', () => {
  it('comes from the register, with its place, owner, log and welcome', async () => {
    const found = await lookUp('90000302', 'sells');
    expect(found.location).toMatch(/^\/sign-up\/organisation\?draft=/);
    expect((await visit(organisation, found.location)).page?.view).toMatchObject({
      kind: 'found',
      source: 'register',
      facts: { name: 'Bakkerij Het Tweede Brood B.V.' },
    });
    const form = personForm();
    const done = await visit(person, `/en${personPath(found.location)}`, { form });
    expect([done.status, done.location, done.cookie]).toEqual([302, '/en/check-mail?for=sign-up', '']);
    const made = await market.db.organisation.findUniqueOrThrow({
      where: { kvkNumber: '90000302' },
      include: { members: { include: { user: true } } },
    });
    expect(made).toMatchObject({
      name: 'Bakkerij Het Tweede Brood B.V.',
      slug: 'bakkerij-het-tweede-brood-b-v',
      legalForm: 'bv',
      street: 'Ovenstraat',
      houseNumber: '12',
      postcode: '3511 AB',
      placeName: 'Utrecht',
      province: 'utrecht',
      status: 'new',
      buys: false,
      sells: true,
      members: [{ role: 'owner', user: { email: form.email, locale: 'en', staffRole: null } }],
    });
    expect(made.lat).toBeCloseTo(52.09, 1);
    const mails = await market.db.mailDelivery.findMany({ where: { to: form.email } });
    expect(mails.map(({ key }) => key.split(':')[0])).toContain('welcome');
    const events = await market.db.auditEvent.findMany({ where: { organisationId: made.id } });
    expect(events.map(({ action, data }) => [action, data])).toEqual([
      ['organisation.signed-up', { activity: 'sells', source: 'register' }],
    ]);
    const { email = '', password = '' } = form;
    const { cookie } = await visit(signIn, '/sign-in', { form: { email, password } });
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/enterprise');
  });

  it.each([
    ['unknown', '11223344'],
    ['away', AWAY_NUMBER],
    ['incomplete', '90000303'],
  ])('is typed by hand when the register is %s', async (why, kvkNumber) => {
    const found = await lookUp(kvkNumber, 'both');
    expect((await visit(organisation, found.location)).page?.view).toMatchObject({ kind: 'by-hand', why });
    expect((await visit(person, personPath(found.location))).location).toBe('/sign-up');
    const empty = await visit(organisation, found.location, { form: { name: '', postcode: '12' } });
    expect([empty.status, empty.refusal?.fieldErrors]).toEqual([
      400,
      { name: ['errors.required'], postcode: ['accounts.errors.postcode'] },
    ]);
    const form = { name: `Naam van ${kvkNumber}`, postcode: '9712nx', houseNumber: '3' };
    const typed = await visit(organisation, found.location, { form });
    expect(typed.location).toMatch(/^\/sign-up\/person\?draft=/);
    expect((await visit(person, typed.location, { form: personForm() })).location).toBe(
      '/check-mail?for=sign-up',
    );
    expect(await market.db.organisation.findUnique({ where: { kvkNumber } })).toMatchObject({
      name: `Naam van ${kvkNumber}`,
      postcode: '9712 NX',
      houseNumber: '3',
      placeName: 'Groningen',
      buys: true,
      sells: true,
    });
  });

  it('may be typed although the register knows it', async () => {
    const found = await lookUp('90000304');
    expect((await visit(organisation, `${found.location}&by=hand`)).page?.view).toMatchObject({
      kind: 'by-hand',
      why: 'chosen',
      start: { name: 'Coöperatie De Moestuin U.A.', postcode: '5611 AZ' },
    });
  });

  it('gives organisations of the same name addresses of their own', async () => {
    for (const kvkNumber of ['20000001', '20000002']) {
      const { location } = await lookUp(kvkNumber);
      const typed = await visit(organisation, location, { form: { name: 'Café Zon', postcode: '3511 AB' } });
      await visit(person, typed.location, { form: personForm() });
    }
    const made = await market.db.organisation.findMany({ where: { name: 'Café Zon' } });
    expect(made.map(({ slug }) => slug).sort()).toEqual(['cafe-zon', 'cafe-zon-2']);
  });

  it('lets one of two at the same moment win', async () => {
    const path = personPath((await lookUp('90000305')).location);
    const answers = await Promise.all([1, 2].map(() => visit(person, path, { form: personForm() })));
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(answers.find(({ status }) => status === 409)?.refusal?.formError).toBe(
      'registration.errors.kvkTaken',
    );
    expect(await market.db.member.count({ where: { organisation: { kvkNumber: '90000305' } } })).toBe(1);
  });

  it('says the same to a known address, makes nothing and tells its owner', async () => {
    const { user } = await makeMember(market.db);
    const path = personPath((await lookUp('90000301')).location);
    const people = await market.db.user.count();
    const form = personForm({ email: user.email.toUpperCase() });
    const { status, location, cookie } = await visit(person, path, { form });
    expect({ status, location, cookie }).toEqual({
      status: 302,
      location: '/check-mail?for=sign-up',
      cookie: '',
    });
    expect(await market.db.user.count()).toBe(people);
    expect(await market.db.organisation.count({ where: { kvkNumber: '90000301' } })).toBe(0);
    const mails = await market.db.mailDelivery.findMany({ where: { to: user.email } });
    expect(mails.map(({ key }) => key.split(':')[0])).toEqual(['account.knownAddress']);
  });

  it('gives back what was typed about the person, and makes nothing', async () => {
    const path = personPath((await lookUp('90000301')).location);
    const form = personForm({ email: 'noor@gmail.com', acceptsTerms: '' });
    const { status, refusal } = await visit(person, path, { form });
    const { password: _secret, ...typed } = form;
    expect([status, refusal?.values, Object.keys(refusal?.fieldErrors ?? {}).sort()]).toEqual([
      400,
      typed,
      ['acceptsFreeMail', 'acceptsTerms'],
    ]);
    expect(await market.db.organisation.count({ where: { kvkNumber: '90000301' } })).toBe(0);
  });

  it.each([
    ['no draft', ''],
    ['a forged one', '?draft=eyJlbmQiOjl9.abc'],
    ['nonsense', '?draft=...'],
  ])('begins again with %s', async (_what, query) => {
    for (const [route, path] of [
      [organisation, '/sign-up/organisation'],
      [person, '/sign-up/person'],
    ] as const) {
      expect((await visit(route, path + query)).location).toBe('/sign-up');
      expect((await visit(route, path + query, { form: personForm() })).location).toBe('/sign-up');
    }
  });

  it('stops endless look-ups from one address', async () => {
    const address = '192.0.2.77';
    for (let turn = 0; turn < 40; turn += 1)
      expect((await lookUp('69599068', 'buys', { address })).status).toBe(302);
    const stopped = await lookUp('69599068', 'buys', { address });
    expect(stopped.status).toBe(429);
    expect(stopped.refusal?.values).toEqual({ kvkNumber: '69599068', activity: 'buys' });
  });
});

describe('a company that is here already', () => {
  const TELL = 'registration.tell-of-requests';
  const confirm = async (email: string) => {
    const path = await mailedPath(market, email, '/verify-email');
    const token = new URL(path, 'http://here').searchParams.get('token') ?? '';
    const { status } = await visit(verifyEmail, path, { form: { intent: 'confirm', token } });
    expect(status).toBe(302);
  };

  it('is asked to let the person in: no membership, a request, a mail to each owner only', async () => {
    const known = await makeMember(market.db, { organisation: { kvkNumber: '30000001', name: 'De Hoek' } });
    const second = await makeMember(market.db, { organisationId: known.organisation.id });
    const viewer = await makeMember(market.db, { organisationId: known.organisation.id, role: 'viewer' });
    const found = await lookUp('30000001');
    expect((await visit(organisation, found.location)).page?.view).toMatchObject({ kind: 'join' });
    const form = personForm({ message: 'Ik ben <b>Noor</b> https://evil.example' });
    const done = await visit(person, personPath(found.location), { form });
    expect(done.location).toBe('/check-mail?for=sign-up');
    expect(await requestsOf(known.organisation.id)).toMatchObject([
      { state: 'waiting', message: form.message, user: { email: form.email } },
    ]);
    expect(await market.db.member.count({ where: { user: { email: form.email! } } })).toBe(0);
    const asked = { where: { key: { contains: 'join-asked' } } };
    await workOff(market, TELL);
    expect(await market.db.mailDelivery.count(asked), 'nobody hears of an address that may be anyone’s').toBe(
      0,
    );
    await confirm(form.email ?? '');
    expect(await workOff(market, TELL)).toBe(1);
    await runTask(market.services, TELL, { id: (await requestsOf(known.organisation.id))[0]?.userId });
    const mails = await market.db.mailDelivery.findMany(asked);
    expect(mails.map(({ to }) => to).sort()).toEqual([known.user.email, second.user.email].sort());
    expect(mails.map(({ to }) => to)).not.toContain(viewer.user.email);
    const jobs = await market.pool.query<{ payload: string }>(
      `SELECT payload::text AS payload FROM graphile_worker._private_jobs WHERE payload::text LIKE '%join-asked%'`,
    );
    expect(jobs.rows).toHaveLength(2);
    for (const { payload } of jobs.rows) expect(payload).not.toContain('evil.example');
    const { email = '', password = '' } = form;
    const { cookie } = await visit(signIn, '/sign-in', { form: { email, password } });
    expect((await visit(dashboard, '/dashboard', { cookie })).location).toBe('/organisations/new');
  });

  it('is claimed when nobody works there, which staff hear of once the address is confirmed', async () => {
    const imported = await makeOrganisation(market.db, {
      kvkNumber: '30000002',
      source: 'import',
      externalId: '7',
    });
    const found = await lookUp('30000002', 'sells');
    expect((await visit(organisation, found.location)).page?.view).toMatchObject({ kind: 'claim' });
    const form = personForm();
    await visit(person, personPath(found.location), { form });
    const [claim] = await requestsOf(imported.id);
    expect(claim).toMatchObject({ state: 'waiting' });
    expect(await market.db.member.count({ where: { organisationId: imported.id } })).toBe(0);
    const staff = await makeStaff(market.db, 'curator');
    const told = { where: { key: { contains: claim?.id ?? '-' }, to: staff.user.email } };
    const workAll = async () => [
      await workOff(market, TELL),
      await workOff(market, 'backoffice.tell-staff-of-claim'),
    ];
    expect(await workAll()).toEqual([1, 0]);
    expect(await market.db.mailDelivery.count(told)).toBe(0);
    await confirm(form.email ?? '');
    expect(await workAll()).toEqual([1, 1]);
    expect(await market.db.mailDelivery.count(told)).toBe(1);
  });
});
