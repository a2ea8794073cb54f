import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auth } from '~/features/accounts/auth.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { visit } from '../../../tests/visit';
import { OFFER_STEPS } from '~/features/offers/offer-steps';
import { action as autosaveAction } from './autosave-offer';
import { action as editAction, loader as editLoader } from './edit-offer';
import { action as newAction, loader as newLoader } from './new-offer';

const PASSWORD = 'een lang wachtwoord';
const START = { intent: 'next', title: 'Lunches voor vergaderingen', categories: 'catering-lunch' };
const STORY = {
  intent: 'next',
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd in de stad.',
};
const WHERE = { intent: 'close', areaKind: 'radius', place: '3511 AB', radiusKm: '25' };
const AMOUNTS = { intent: 'next', priceFromCents: '12,50', priceUnit: 'persons' };

let market: TestMarket;
let cookie: string;
let organisationId: string;
beforeAll(async () => {
  market = await openTestMarket();
  void singleton('market', () => Promise.resolve(market.services));
  const { user, organisation } = await makeMember(market.db, {
    organisation: { status: 'new' },
    user: { password: PASSWORD },
  });
  organisationId = organisation.id;
  const response = await auth(market.db, market.services.env).api.signInEmail({
    body: { email: user.email, password: PASSWORD },
    asResponse: true,
  });
  cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
});
afterAll(() => market.close());

function ask(
  path: string,
  options: { fields?: Record<string, string>; id?: string; isVisitor?: boolean } = {},
) {
  const { fields, id, isVisitor } = options;
  const headers = isVisitor ? new Headers() : new Headers({ cookie });
  const body = fields ? new URLSearchParams(fields) : undefined;
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(body ? { method: 'POST', body } : {}),
  });
  return { request, params: id ? { id } : {}, context: {} };
}

const offersOf = () => market.db.offer.findMany({ where: { organisationId }, orderBy: { createdAt: 'asc' } });

describe('the form for a new offer', () => {
  it('sends visitors to the sign-in page and back', async () => {
    const answer = newLoader(ask('/enterprise/offers/new', { isVisitor: true }));
    const response: unknown = await answer.catch((thrown: unknown) => thrown);
    if (!(response instanceof Response)) expect.fail('no redirect');
    expect(response.headers.get('Location')).toBe('/sign-in?next=%2Fenterprise%2Foffers%2Fnew');
  });

  it('asks for a title, gives back what was typed and writes nothing', async () => {
    const fields = { ...START, title: '', kind: 'magic' };
    expect(await newAction(ask('/enterprise/offers/new', { fields }))).toMatchObject({
      init: { status: 400 },
      data: {
        fieldErrors: { title: ['errors.required'], kind: ['errors.chooseOne'] },
        values: { kind: 'magic', categories: 'catering-lunch' },
      },
    });
    expect(await offersOf()).toEqual([]);
  });

  it('writes a draft down and leads to the next step, in the language of the form', async () => {
    const location = await redirectOf(newAction(ask('/en/enterprise/offers/new', { fields: START })));
    const [offer] = await offersOf();
    expect(offer).toMatchObject({ status: 'draft', language: 'en', title: START.title });
    expect(location).toBe(`/en/enterprise/offers/${offer?.id ?? ''}/edit?step=story`);
  });
});

/** Where an answer sends the browser. */
async function redirectOf(answer: Promise<unknown>): Promise<string | null> {
  const response: unknown = await answer.catch((thrown: unknown) => thrown);
  if (!(response instanceof Response)) expect.fail('no redirect');
  return response.headers.get('Location');
}
const editPath = (id: string, step: string) => `/enterprise/offers/${id}/edit?step=${step}`;
const send = (id: string, step: string, fields: Record<string, string>) =>
  editAction(ask(editPath(id, step), { id, fields }));
const pageOf = async (id: string, step: string) =>
  (await visit({ loader: editLoader }, editPath(id, step), { params: { id }, cookie })).body;
const draft = () => makeOffer(market.db, { organisationId, status: 'draft' });

describe('the steps of a known offer', () => {
  it.each(OFFER_STEPS)('starts %s with what is stored', async (step) => {
    const { id, title } = await draft();
    const page = await pageOf(id, step);
    expect(page).toMatchObject({
      step,
      offer: { status: 'draft', isSavedByItself: true, values: { title, place: '3511 AB', radiusKm: 40 } },
    });
    expect(page).not.toHaveProperty('offer.content.organisation');
  });

  it('starts with the first step when the address asks for one that does not exist', async () => {
    const { id } = await draft();
    expect(await pageOf(id, 'magic')).toMatchObject({ step: 'what' });
  });

  it('saves each step, leads on, back or out, and hands in at the end', async () => {
    const made = await redirectOf(newAction(ask('/enterprise/offers/new', { fields: START })));
    const id = /offers\/([^/]+)/.exec(made ?? '')?.[1] ?? '';
    expect(await redirectOf(send(id, 'story', STORY))).toBe(editPath(id, 'where'));
    expect(await redirectOf(send(id, 'where', WHERE))).toBe(`/enterprise/offers/${id}?done=saved`);
    expect(await redirectOf(send(id, 'amounts', AMOUNTS))).toBe(editPath(id, 'people'));
    expect(await redirectOf(send(id, 'people', { intent: 'back' }))).toBe(editPath(id, 'amounts'));
    expect(await redirectOf(send(id, 'review', { intent: 'submit' }))).toBe(
      `/enterprise/offers/${id}?done=submitted`,
    );
    expect(await market.db.offer.findUnique({ where: { id } })).toMatchObject({
      ...{ status: 'submitted', title: START.title, description: STORY.description },
      ...{ postcode: '3511 AB', priceFromCents: 1250 },
    });
  });

  it('gives back everything typed with each mistake at its field, also one only the server knows', async () => {
    const { id } = await draft();
    const amounts = { ...AMOUNTS, priceFromCents: 'duur', capacityPerMonth: '40' };
    expect(await send(id, 'amounts', amounts)).toMatchObject({
      init: { status: 400 },
      data: {
        fieldErrors: { priceFromCents: ['errors.money'] },
        values: { priceFromCents: 'duur', capacityPerMonth: '40' },
      },
    });
    expect(await send(id, 'where', { ...WHERE, place: 'Atlantis' })).toMatchObject({
      init: { status: 400 },
      data: { fieldErrors: { place: ['own-offers.problems.unknownPlace'] }, values: { place: 'Atlantis' } },
    });
  });

  it('saves by itself what is right and says what is not', async () => {
    const { id } = await draft();
    const fields = { intent: 'autosave', summary: 'Lekker en snel', description: 'x'.repeat(5_001) };
    const path = `/enterprise/offers/${id}/autosave?step=story`;
    const answer = await autosaveAction(ask(path, { id, fields }));
    expect(await answer.json()).toMatchObject({ fieldErrors: { description: ['errors.tooLong?max=5000'] } });
    expect(await market.db.offer.findUnique({ where: { id } })).toMatchObject({ summary: 'Lekker en snel' });
    const review = `/enterprise/offers/${id}/autosave?step=review`;
    await expect(autosaveAction(ask(review, { id, fields }))).rejects.toMatchObject({
      init: { status: 404 },
    });
  });

  it('does not exist for another organisation', async () => {
    const { organisation } = await makeMember(market.db);
    const { id } = await makeOffer(market.db, { organisationId: organisation.id });
    await expect(editLoader(ask(editPath(id, 'what'), { id }))).rejects.toMatchObject({
      init: { status: 404 },
    });
    await expect(send(id, 'story', STORY)).rejects.toMatchObject({ init: { status: 404 } });
    const path = `/enterprise/offers/${id}/autosave?step=story`;
    await expect(autosaveAction(ask(path, { id, fields: STORY }))).rejects.toMatchObject({
      init: { status: 404 },
    });
  });
});
