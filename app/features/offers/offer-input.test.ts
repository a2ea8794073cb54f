import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { parsePartly } from '~/ui/forms/parse-partly';
import { OFFER_FIELDS, OFFER_STEP_FORMS, OwnOfferForm, type OfferFieldsStep } from './offer-input';
import { typedForm } from '../../../tests/typed-form';

type Fields = Record<string, string | string[]>;
const REFERENCE = { 'references.0.client': 'Gemeente', 'references.0.year': '2025' };

describe('the form of an offer', () => {
  it('reads amounts as cents, numbers as people type them and days as days', () => {
    const form = typedForm({
      ...{ intent: 'next', priceFromCents: '€ 12,50', priceToCents: '1.250', priceUnit: 'hours' },
      ...{ capacityPerMonth: '1.000', capacityUnit: 'hours', nextFreeOn: '2027-01-04' },
    });
    expect(parseForm(OFFER_STEP_FORMS.amounts, form)).toMatchObject({
      ok: true,
      data: {
        ...{ priceFromCents: 1250, priceToCents: 125000, capacityPerMonth: 1000 },
        nextFreeOn: new Date('2027-01-04'),
      },
    });
  });

  it('reads names between commas and leaves empty rows of references out', () => {
    const where = typedForm({
      intent: 'next',
      areaKind: 'municipalities',
      municipalities: 'Utrecht, Zeist;\nUtrecht,',
    });
    expect(parseForm(OFFER_STEP_FORMS.where, where)).toMatchObject({
      data: { municipalities: ['Utrecht', 'Zeist'] },
    });
    const proof = typedForm({
      ...{ intent: 'next', ...REFERENCE, 'references.0.amount': '' },
      ...{ 'references.1.client': ' ', 'references.1.year': '', 'references.1.amount': '' },
    });
    expect(parseForm(OFFER_STEP_FORMS.proof, proof)).toMatchObject({
      data: { references: [{ client: 'Gemeente', year: 2025, amount: 'wont-say' }] },
    });
  });

  it.each(Object.keys(OFFER_FIELDS) as OfferFieldsStep[])(
    'lets the step %s of a draft stay empty',
    (step) => {
      expect(parseForm(OFFER_STEP_FORMS[step], typedForm({ intent: 'close' })).ok).toBe(true);
    },
  );

  it.each<[string, OfferFieldsStep, Fields, string, string]>([
    ['a title that is too long', 'what', { title: 'x'.repeat(121) }, 'title', 'errors.tooLong?max=120'],
    ['a null character', 'what', { title: 'Lunches \u0000 en soep' }, 'title', 'errors.format'],
    ['an unknown kind', 'what', { kind: 'magic' }, 'kind', 'errors.chooseOne'],
    ['an invented kind of place', 'what', { placeKinds: ['sofa'] }, 'placeKinds', 'errors.chooseOne'],
    ['an invented category', 'what', { categories: ['magic'] }, 'categories', 'errors.invalid'],
    [
      'too many categories',
      'what',
      { categories: ['catering-lunch', 'a', 'b', 'c', 'd', 'e'] },
      'categories',
      'errors.chooseAtMost?max=5',
    ],
    ['a summary of two screens', 'story', { summary: 'x'.repeat(161) }, 'summary', 'errors.tooLong?max=160'],
    ['a book', 'story', { description: 'x'.repeat(5_001) }, 'description', 'errors.tooLong?max=5000'],
    ['an unknown area', 'where', { areaKind: 'moon' }, 'areaKind', 'errors.chooseOne'],
    ['an unknown province', 'where', { provinces: ['vlaanderen'] }, 'provinces', 'errors.chooseOne'],
    [
      'every municipality',
      'where',
      { municipalities: Array.from({ length: 21 }, (_, n) => `Plaats ${n}`).join() },
      'municipalities',
      'errors.chooseAtMost?max=20',
    ],
    ['a radius around the world', 'where', { radiusKm: '4000' }, 'radiusKm', 'errors.atMost?max=300'],
    ['a language of birds', 'where', { languages: ['birds'] }, 'languages', 'errors.chooseOne'],
    [
      'words for a price',
      'amounts',
      { priceFromCents: 'veel', priceUnit: 'hours' },
      'priceFromCents',
      'errors.money',
    ],
    [
      'a price below zero',
      'amounts',
      { priceFromCents: '-5' },
      'priceFromCents',
      'errors.moneyMin?minCents=0',
    ],
    [
      'an astronomic price',
      'amounts',
      { priceToCents: '99999999999' },
      'priceToCents',
      'errors.moneyMax?maxCents=2000000000',
    ],
    [
      'a price that ends below its start',
      'amounts',
      { priceFromCents: '30', priceToCents: '20', priceUnit: 'hours' },
      'priceToCents',
      'own-offers.problems.priceOrder',
    ],
    [
      'a price for nothing',
      'amounts',
      { priceFromCents: '30' },
      'priceUnit',
      'own-offers.problems.priceUnit',
    ],
    [
      'a capacity in nothing',
      'amounts',
      { capacityPerMonth: '30' },
      'capacityUnit',
      'own-offers.problems.capacityUnit',
    ],
    ['half a capacity', 'amounts', { capacityPerMonth: '0,5' }, 'capacityPerMonth', 'errors.integer'],
    ['words for a capacity', 'amounts', { capacityPerMonth: 'genoeg' }, 'capacityPerMonth', 'errors.number'],
    ['an order of nothing', 'amounts', { smallestOrder: '0' }, 'smallestOrder', 'errors.atLeast?min=1'],
    [
      'a largest order below the smallest',
      'amounts',
      { smallestOrder: '9', largestOrder: '5', capacityUnit: 'hours' },
      'largestOrder',
      'own-offers.problems.orderOrder',
    ],
    ['a lead time of years', 'amounts', { leadTimeDays: '366' }, 'leadTimeDays', 'errors.atMost?max=365'],
    ['a day that does not exist', 'amounts', { nextFreeOn: '2027-02-30x' }, 'nextFreeOn', 'errors.date'],
    ['an unknown target group', 'people', { targetGroups: ['wizards'] }, 'targetGroups', 'errors.chooseOne'],
    [
      'a long impact text',
      'people',
      { impactText: 'x'.repeat(1_501) },
      'impactText',
      'errors.tooLong?max=1500',
    ],
    [
      'more hours than money buys',
      'people',
      { impactHoursFrom: '101' },
      'impactHoursFrom',
      'errors.atMost?max=100',
    ],
    [
      'hours that end below their start',
      'people',
      { impactHoursFrom: '9', impactHoursTo: '5' },
      'impactHoursTo',
      'own-offers.problems.hoursOrder',
    ],
    ['an unknown recognition', 'people', { recognitions: ['best-firm'] }, 'recognitions', 'errors.chooseOne'],
    [
      'a reference without a client',
      'proof',
      { 'references.0.year': '2025' },
      'references.0.client',
      'errors.required',
    ],
    [
      'a reference from the year 20',
      'proof',
      { ...REFERENCE, 'references.0.year': '20' },
      'references.0.year',
      'errors.atLeast?min=2000',
    ],
    [
      'an invented amount',
      'proof',
      { ...REFERENCE, 'references.0.amount': 'a lot' },
      'references.0.amount',
      'errors.chooseOne',
    ],
  ])('refuses %s at its field and keeps what was typed', (_what, step, change, field, message) => {
    const parsed = parseForm(OFFER_STEP_FORMS[step], typedForm({ intent: 'next', ...change }));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors[field]).toContain(message);
    for (const [name, value] of Object.entries(change)) {
      const kept = [parsed.refusal.values[name] ?? []].flat();
      expect(kept).toEqual([value].flat());
    }
  });

  it('refuses a button it does not know', () => {
    expect(parseForm(OFFER_STEP_FORMS.what, typedForm({ intent: 'explode' })).ok).toBe(false);
    expect(parseForm(OwnOfferForm, typedForm({ intent: 'explode' })).ok).toBe(false);
  });
});

describe('what is saved while somebody types', () => {
  it('is all that is right; what is wrong is left as it was and named', () => {
    const { data, refusal } = parsePartly(
      OFFER_FIELDS.amounts,
      typedForm({ priceFromCents: 'duur', priceUnit: 'hours', capacityPerMonth: '40' }),
    );
    expect(data).toMatchObject({ priceUnit: 'hours', capacityPerMonth: 40 });
    expect(data).not.toHaveProperty('priceFromCents');
    expect(refusal?.fieldErrors).toEqual({ priceFromCents: ['errors.money'] });
  });

  it('leaves a whole list out when a row of it is half', () => {
    const { data, refusal } = parsePartly(
      OFFER_FIELDS.proof,
      typedForm({ 'references.0.client': 'Gemeente' }),
    );
    expect(data).toEqual({});
    expect(refusal?.fieldErrors).toEqual({ 'references.0.year': ['errors.required'] });
  });

  it('saves what was emptied as empty', () => {
    const { data, refusal } = parsePartly(OFFER_FIELDS.story, typedForm({ summary: '', description: '' }));
    expect([data, refusal]).toEqual([{ summary: '', description: '' }, null]);
  });
});
