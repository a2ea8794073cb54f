import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { OfferForm } from './offer-input';

function typed(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  return form;
}

const COMPLETE = {
  intent: 'submit',
  title: 'Lunches voor vergaderingen',
  description: 'Verse broodjes en soep voor twintig tot tachtig personen, bezorgd in de stad.',
  categories: ['catering-lunch'],
  areaKind: 'country',
};

describe('the offer form', () => {
  it('keeps an empty draft', () => {
    const parsed = parseForm(OfferForm, typed({ intent: 'save' }));
    expect(parsed).toMatchObject({ ok: true, data: { title: '', categories: [], areaKind: 'country' } });
  });

  it('reads amounts as cents and numbers as people type them', () => {
    const parsed = parseForm(
      OfferForm,
      typed({
        ...COMPLETE,
        priceFromCents: '€ 12,50',
        priceToCents: '1.250',
        priceUnit: 'hours',
        capacityPerMonth: '1.000',
        capacityUnit: 'hours',
      }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      data: { priceFromCents: 1250, priceToCents: 125000, capacityPerMonth: 1000 },
    });
  });

  it.each<[string, Record<string, string | string[]>, string, string]>([
    ['a title that is too long', { title: 'x'.repeat(121) }, 'title', 'errors.tooLong?max=120'],
    ['a null character', { title: 'Lunches \u0000 en soep' }, 'title', 'errors.format'],
    ['an invented category', { categories: ['magic'] }, 'categories', 'errors.invalid'],
    [
      'too many categories',
      { categories: ['catering-lunch', 'a', 'b', 'c', 'd', 'e'] },
      'categories',
      'errors.chooseAtMost?max=5',
    ],
    ['words for a price', { priceFromCents: 'veel', priceUnit: 'hours' }, 'priceFromCents', 'errors.money'],
    [
      'a price below zero',
      { priceFromCents: '-5', priceUnit: 'hours' },
      'priceFromCents',
      'errors.moneyMin?minCents=0',
    ],
    [
      'an astronomic price',
      { priceToCents: '99999999999' },
      'priceToCents',
      'errors.moneyMax?maxCents=2000000000',
    ],
    [
      'a price that ends below its start',
      { priceFromCents: '30', priceToCents: '20', priceUnit: 'hours' },
      'priceToCents',
      'offers.problems.priceOrder',
    ],
    ['a price for nothing', { priceFromCents: '30' }, 'priceUnit', 'offers.problems.priceUnit'],
    ['a capacity in nothing', { capacityPerMonth: '30' }, 'capacityUnit', 'offers.problems.capacityUnit'],
    ['half a capacity', { capacityPerMonth: '0,5' }, 'capacityPerMonth', 'errors.integer'],
    ['words for a capacity', { capacityPerMonth: 'genoeg' }, 'capacityPerMonth', 'errors.number'],
    ['an unknown area', { areaKind: 'moon' }, 'areaKind', 'errors.chooseOne'],
    [
      'an unknown province',
      { areaKind: 'provinces', provinces: ['vlaanderen'] },
      'provinces',
      'errors.chooseOne',
    ],
    ['a radius around the world', { radiusKm: '4000' }, 'radiusKm', 'errors.atMost?max=300'],
    ['an unknown target group', { targetGroups: ['wizards'] }, 'targetGroups', 'errors.chooseOne'],
    ['no title', { title: '' }, 'title', 'offers.problems.title?min=8'],
    ['no category', { categories: [] }, 'categories', 'offers.problems.categories'],
    ['a radius without a place', { areaKind: 'radius', radiusKm: '20' }, 'place', 'offers.problems.place'],
  ])('refuses %s at its field', (_what, change, field, message) => {
    const parsed = parseForm(OfferForm, typed({ ...COMPLETE, ...change }));
    if (parsed.ok) expect.fail('was accepted');
    expect(parsed.refusal.fieldErrors[field]).toContain(message);
    for (const [name, value] of Object.entries(change)) {
      const kept = [parsed.refusal.values[name] ?? []].flat();
      expect(kept).toEqual([value].flat());
    }
  });

  it('refuses a button it does not know', () => {
    expect(parseForm(OfferForm, typed({ ...COMPLETE, intent: 'explode' })).ok).toBe(false);
  });
});
