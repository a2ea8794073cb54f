import { makeMember } from '#prisma/factories/accounts';
import { makeOffer } from '#prisma/factories/posts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auth } from '~/features/accounts/auth.server';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { action as editAction, loader as editLoader } from './edit-offer';
import { action as newAction, loader as newLoader } from './new-offer';

const PASSWORD = 'een lang wachtwoord';
const FIELDS = {
  title: 'Lunches voor vergaderingen',
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd in de stad.',
  categories: 'catering-lunch',
  areaKind: 'radius',
  place: '3511 AB',
  radiusKm: '25',
  priceFromCents: '12,50',
  priceUnit: 'persons',
};

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

  it('gives back everything typed with each mistake at its field', async () => {
    const fields = { ...FIELDS, intent: 'submit', title: 'Kort', priceFromCents: 'duur' };
    const answer = await newAction(ask('/enterprise/offers/new', { fields }));
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: {
        fieldErrors: { priceFromCents: ['errors.money'] },
        values: { title: 'Kort', priceFromCents: 'duur' },
      },
    });
    expect(await offersOf()).toEqual([]);
  });

  it('gives a rule only the server knows back in the same way', async () => {
    const fields = { ...FIELDS, intent: 'submit', place: 'Atlantis' };
    const answer = await newAction(ask('/enterprise/offers/new', { fields }));
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { fieldErrors: { place: ['offers.problems.unknownPlace'] }, values: { place: 'Atlantis' } },
    });
  });

  it('writes the offer down and leads to its own page, in the language of the form', async () => {
    const fields = { ...FIELDS, intent: 'submit' };
    const answer = newAction(ask('/en/enterprise/offers/new', { fields }));
    const response: unknown = await answer.catch((thrown: unknown) => thrown);
    if (!(response instanceof Response)) expect.fail('no redirect');
    const [offer] = await offersOf();
    expect(offer).toMatchObject({
      status: 'submitted',
      language: 'en',
      priceFromCents: 1250,
      postcode: '3511 AB',
    });
    expect(response.headers.get('Location')).toBe(`/en/enterprise/offers/${offer?.id ?? ''}?done=submitted`);
  });
});

describe('the form for a known offer', () => {
  it('starts with what is stored', async () => {
    const offer = await makeOffer(market.db, { organisationId, status: 'draft' });
    const { offer: form } = await editLoader(ask(`/enterprise/offers/${offer.id}/edit`, { id: offer.id }));
    expect(form).toMatchObject({
      isPosted: false,
      values: { title: offer.title, place: '3511 AB', radiusKm: 40 },
    });
  });

  it('does not exist for another organisation', async () => {
    const { organisation } = await makeMember(market.db);
    const { id } = await makeOffer(market.db, { organisationId: organisation.id });
    const path = `/enterprise/offers/${id}/edit`;
    await expect(editLoader(ask(path, { id }))).rejects.toMatchObject({ init: { status: 404 } });
    const fields = { ...FIELDS, intent: 'save' };
    await expect(editAction(ask(path, { id, fields }))).rejects.toMatchObject({ init: { status: 404 } });
  });
});
