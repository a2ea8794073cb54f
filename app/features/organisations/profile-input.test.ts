import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { OrganisationForm, parseWebsite } from './profile-input';

const COMPLETE: Record<string, string> = {
  intent: 'save',
  name: 'De Zonnige Keuken',
  kvkNumber: 'KVK 01234567',
  vatNumber: 'nl 0000.99998.b57',
  legalForm: 'bv',
  staffSize: '10-49',
  activity: 'sells',
  street: 'Oudegracht',
  houseNumber: '12-A',
  postcode: '3511ab',
  website: 'dezonnigekeuken.example/',
  about: 'Catering door vrouwen die hier opnieuw beginnen.\nElke dag vers.',
  aboutEn: '',
  targetGroupShare: '45',
};
const form = (over: Record<string, string | string[]> = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...COMPLETE, targetGroups: ['wajong'], ...over }))
    for (const one of [value].flat()) data.append(name, one);
  return data;
};

describe('the form of the profile', () => {
  it('stores what was typed in one way', () => {
    const outcome = parseForm(OrganisationForm, form());
    expect(outcome).toMatchObject({
      ok: true,
      data: {
        kvkNumber: '01234567',
        vatNumber: 'NL000099998B57',
        postcode: '3511 AB',
        website: 'https://dezonnigekeuken.example',
        targetGroups: ['wajong'],
        targetGroupShare: 45,
      },
    });
  });

  it.each([
    ['sole-trader', 'NL111222333B01', false],
    ['sole-trader', 'NL000099998B57', true],
    ['bv', 'NL111222333B01', true],
    ['', 'NL111222333B01', true],
  ])('takes of a %s the number %s: %s', (legalForm, vatNumber, isTaken) => {
    const outcome = parseForm(OrganisationForm, form({ legalForm, vatNumber }));
    expect(outcome.ok).toBe(isTaken);
    if (!outcome.ok)
      expect(outcome.refusal.fieldErrors).toEqual({ vatNumber: ['organisations.errors.oldVatNumber'] });
  });

  it('needs only a name and what the organisation does', () => {
    const data = new FormData();
    for (const [name, value] of [
      ['intent', 'save'],
      ['name', 'Bakkerij'],
      ['activity', 'both'],
      ['about', ''],
    ] as const)
      data.append(name, value);
    expect(parseForm(OrganisationForm, data).ok).toBe(true);
  });

  it.each<[string, string | string[], string]>([
    ['name', 'x', 'errors.tooShort?min=2'],
    ['name', 'x'.repeat(121), 'errors.tooLong?max=120'],
    ['name', 'Bakkerij\u0000', 'errors.format'],
    ['kvkNumber', '1234567', 'accounts.errors.kvkNumber'],
    ['vatNumber', 'NL123456789B01', 'organisations.errors.vatNumber'],
    ['legalForm', 'ltd', 'errors.chooseOne'],
    ['staffSize', '7', 'errors.chooseOne'],
    ['activity', 'nothing', 'errors.chooseOne'],
    ['postcode', '0123 AB', 'accounts.errors.postcode'],
    ['postcode', '3511 SS', 'accounts.errors.postcode'],
    ['website', 'javascript:alert(1)', 'organisations.errors.website'],
    ['website', 'ftp://voorbeeld.nl', 'organisations.errors.website'],
    ['website', 'voorbeeld', 'organisations.errors.website'],
    ['about', 'x'.repeat(2001), 'errors.tooLong?max=2000'],
    ['aboutEn', 'x\u0007', 'errors.format'],
    ['targetGroups', ['wajong', 'cats'], 'errors.chooseOne'],
    ['targetGroupShare', '101', 'errors.atMost?max=100'],
    ['targetGroupShare', '-1', 'errors.atLeast?min=0'],
    ['targetGroupShare', '12,5', 'errors.integer'],
    ['targetGroupShare', 'half', 'errors.number'],
  ])('refuses %s %j', (field, value, message) => {
    const outcome = parseForm(OrganisationForm, form({ [field]: value }));
    expect(outcome.ok ? {} : outcome.refusal.fieldErrors).toEqual({ [field]: [message] });
  });
});

it.each([
  ['voorbeeld.nl', 'https://voorbeeld.nl'],
  ['http://voorbeeld.nl/over-ons', 'http://voorbeeld.nl/over-ons'],
  ['HTTPS://Voorbeeld.NL', 'https://voorbeeld.nl'],
  ['voorbeeld.nl:8080', 'https://voorbeeld.nl:8080'],
  ['https://naam@voorbeeld.nl', null],
  ['data:text/html,x', null],
  ['localhost', null],
  ['geen website', null],
])('reads the website %s as %s', (typed, stored) => {
  expect(parseWebsite(typed)).toBe(stored);
});
