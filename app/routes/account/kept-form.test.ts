import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeMember } from '#prisma/factories/accounts';
import { singleton } from '~/platform/singleton.server';
import { runTask } from '~/jobs.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { sessionCookie } from '../../../tests/session-cookie';
import { visit } from '../../../tests/visit';
import * as importing from '../admin/import';
import * as newOffer from '../enterprise/new-offer';
import * as account from './account';
import * as keptForm from './kept-form';
import * as security from './security';

let market: TestMarket;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve({ ...market.services, close: async () => undefined }));
});
afterAll(() => market.close());
beforeEach(() => market.clock.set('2026-11-23T09:00:00Z'));

const PASSWORD = 'een lange zin over soep';
const TYPED = {
  intent: 'submit',
  title: 'Lunches voor vergaderingen',
  description: 'Soep & brood, "vers",\nelke dag.',
  categories: ['catering-lunch', 'baking'],
};

async function person() {
  const { user } = await makeMember(market.db);
  /** Signs in again with what the browser still keeps of the time before. */
  const again = async (cookie = '') =>
    [withoutSession(cookie), await sessionCookie(market, user.id)].filter(Boolean).join('; ');
  const { cookie } = await visit(newOffer, '/enterprise/offers/new', { cookie: await again() });
  return { user, cookie, again };
}
type Member = Awaited<ReturnType<typeof person>>;

/** The session ends at our side; the browser knows nothing of it. */
async function lateForm({ user, cookie }: Member, form: Record<string, string | string[]> = TYPED) {
  await market.db.session.deleteMany({ where: { userId: user.id } });
  return visit(newOffer, '/en/enterprise/offers/new?x=1', { form, cookie });
}
const withoutSession = (cookie: string) =>
  cookie
    .split('; ')
    .filter((one) => !one.includes('session_token'))
    .join('; ');
const kept = (cookie: string) => visit(keptForm, '/account/kept-form', { cookie });

it('gives back what was typed after signing in again, and carries nothing out', async () => {
  const writer = await person();
  const late = await lateForm({ ...writer, cookie: withoutSession(writer.cookie) });
  expect(late).toMatchObject({
    status: 302,
    location: `/en/sign-in?next=${encodeURIComponent('/account/kept-form')}`,
  });

  const cookie = await writer.again(late.cookie);
  const { body } = await kept(cookie);
  const { address, fields, mark } = body as {
    address: string;
    fields: { name: string; value: string }[];
    mark: string;
  };
  expect(address).toBe('/en/enterprise/offers/new?x=1');
  const form: Record<string, string[]> = { [mark]: ['yes'] };
  for (const { name, value } of fields) (form[name] ??= []).push(value);

  const back = await visit(newOffer, address, { form, cookie });
  expect(back.status).toBe(200);
  expect(back.body).toEqual({ fieldErrors: {}, values: TYPED, notice: 'accounts.keptForm.back' });
  expect(await market.db.offer.count()).toBe(0);
  expect(await kept(cookie), 'it waits no longer').toMatchObject({ status: 302, location: '/dashboard' });
});

it.each([
  [
    'the beginning of the longest text',
    { title: 'Soep en brood', text: 'a b '.repeat(100) },
    `${'a b '.repeat(60).trim()}…`,
  ],
  ['no choice', { kind: 'service', categories: ['baking'] }, null],
])('shows %s, to know it again', async (_what, form, excerpt) => {
  const writer = await person();
  const late = await lateForm(writer, { intent: 'submit', ...form });
  expect((await kept(await writer.again(late.cookie))).body).toMatchObject({ excerpt });
});

it('shows it to nobody else who signs in at the same browser', async () => {
  const [writer, other] = [await person(), await person()];
  const late = await lateForm(writer);
  const cookie = await other.again(late.cookie);
  expect(await kept(cookie)).toMatchObject({ status: 302, location: '/dashboard' });
  expect((await kept(await writer.again())).status).toBe(200);
});

it.each([
  ['a browser nobody signed in with', () => ''],
  ['a cookie of somebody else’s making', (member: Member) => `market.person=${member.user.id}.xxxx`],
])('keeps nothing for %s', async (_who, cookie) => {
  const writer = await person();
  const late = await lateForm({ ...writer, cookie: cookie(writer) });
  expect(late.location).toBe(`/en/sign-in?next=${encodeURIComponent('/enterprise/offers/new?x=1')}`);
  expect(await market.db.keptForm.count({ where: { userId: writer.user.id } })).toBe(0);
});

it('never keeps passwords, codes, or a button without text', async () => {
  const writer = await person();
  await market.db.session.deleteMany({ where: { userId: writer.user.id } });
  const { cookie } = writer;
  const stored = () => market.db.keptForm.findUnique({ where: { userId: writer.user.id } });
  await visit(security, '/account/security', { form: { intent: 'start', password: PASSWORD }, cookie });
  await visit(security, '/account/security/two-step', { form: { code: '123456' }, cookie });
  await visit(newOffer, '/enterprise/offers/new', { form: { intent: 'submit', seen: '3' }, cookie });
  expect(await stored()).toBeNull();
  const form = { intent: 'email', email: 'nieuw@voorbeeld.example', emailPassword: PASSWORD };
  await visit(account, '/account', { form, cookie });
  expect((await stored())?.values).toEqual({ intent: 'email', email: 'nieuw@voorbeeld.example' });
});

it('forgets it after a day', async () => {
  const writer = await person();
  await lateForm(writer);
  market.clock.set('2026-11-24T09:00:01Z');
  expect((await kept(await writer.again())).location).toBe('/dashboard');
  await runTask(market.services, 'accounts.purge', {});
  expect(await market.db.keptForm.count({ where: { userId: writer.user.id } })).toBe(0);
});

it('does not read a large file of somebody unknown', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('was read')) });
  const request = new Request('http://localhost:3000/admin/import', {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '190000000' },
  });
  const answer: unknown = await importing
    .action({ request, params: {}, context: {} })
    .catch((thrown: unknown) => thrown);
  expect(answer).toMatchObject({ status: 302 });
  expect(request.bodyUsed).toBe(false);
});
