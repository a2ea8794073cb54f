import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { isFreeMail } from './free-mail';
import { ByHandInput, CompanyNumberInput, JoinInput, SignUpPersonInput } from './registration-input';

const formOf = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};

const COMPANY = { activity: 'sells', kvkNumber: '01234567' };
const BY_HAND = {
  name: 'De Zonnige Keuken',
  legalForm: 'Stichting',
  street: 'Ovenstraat',
  houseNumber: '12-B',
  postcode: '3511 AB',
};
const PERSON = {
  name: 'Samira el Idrissi',
  email: 'samira@keuken.example',
  message: 'Ik ben de nieuwe chef.\nBel gerust.',
  password: 'een lange zin',
  acceptsTerms: 'true',
};

function refusals(schema: z.ZodType, good: Record<string, string>, over: Record<string, string>) {
  const parsed = parseForm(schema, formOf({ ...good, ...over }));
  return parsed.ok ? {} : parsed.refusal.fieldErrors;
}

it('stores what is typed in one form: digits as text, postcode and address tidied', () => {
  expect(parseForm(CompanyNumberInput, formOf({ ...COMPANY, kvkNumber: ' KVK 0012.3456 ' }))).toMatchObject({
    data: { activity: 'sells', kvkNumber: '00123456' },
  });
  expect(parseForm(ByHandInput, formOf({ ...BY_HAND, postcode: '3511ab', legalForm: ' ' }))).toEqual({
    ok: true,
    data: { name: 'De Zonnige Keuken', street: 'Ovenstraat', houseNumber: '12-B', postcode: '3511 AB' },
  });
  expect(parseForm(SignUpPersonInput, formOf({ ...PERSON, email: ' Samira@Keuken.EXAMPLE ' }))).toMatchObject(
    {
      data: { email: 'samira@keuken.example', acceptsFreeMail: false, message: PERSON.message },
    },
  );
});

describe('the number', () => {
  it('is never refused on a check digit', () => {
    for (const kvkNumber of ['12345678', '00000000', '99999999'])
      expect(refusals(CompanyNumberInput, COMPANY, { kvkNumber })).toEqual({});
  });

  it.each([
    ['kvkNumber', '', 'errors.required'],
    ['kvkNumber', '1234567', 'accounts.errors.kvkNumber'],
    ['kvkNumber', '123456789', 'accounts.errors.kvkNumber'],
    ['kvkNumber', 'NL123456', 'accounts.errors.kvkNumber'],
    ['activity', '', 'errors.chooseOne'],
    ['activity', 'steals', 'errors.chooseOne'],
  ])('%s %j is refused with %s', (field, value, message) => {
    expect(refusals(CompanyNumberInput, COMPANY, { [field]: value })).toEqual({ [field]: [message] });
  });
});

describe('the facts by hand', () => {
  it.each([
    ['name', '', 'errors.required'],
    ['name', 'A', 'errors.tooShort?min=2'],
    ['name', 'a'.repeat(121), 'errors.tooLong?max=120'],
    ['name', 'De\u0000Keuken', 'errors.format'],
    ['legalForm', 'a'.repeat(81), 'errors.tooLong?max=80'],
    ['street', 'a'.repeat(121), 'errors.tooLong?max=120'],
    ['houseNumber', '1'.repeat(13), 'errors.tooLong?max=12'],
    ['postcode', '', 'errors.required'],
    ['postcode', '3511', 'accounts.errors.postcode'],
    ['postcode', '0511 AB', 'accounts.errors.postcode'],
    ['postcode', '3511 SS', 'accounts.errors.postcode'],
  ])('%s %j is refused with %s', (field, value, message) => {
    expect(refusals(ByHandInput, BY_HAND, { [field]: value })).toEqual({ [field]: [message] });
  });
});

describe('the person', () => {
  it.each([
    ['name', '', 'errors.required'],
    ['email', '', 'errors.required'],
    ['email', 'samira', 'errors.email'],
    ['email', 'samira@keuken', 'errors.email'],
    ['email', 'samira@keuken.example\nBcc: a@b.nl', 'errors.email'],
    ['email', `${'a'.repeat(250)}@b.nl`, 'errors.tooLong?max=254'],
    ['message', 'a'.repeat(501), 'errors.tooLong?max=500'],
    ['message', 'a\u0000b', 'errors.format'],
    ['password', '', 'errors.required'],
    ['password', 'te kort', 'accounts.errors.passwordShort?min=10'],
    ['password', 'a'.repeat(201), 'errors.tooLong?max=200'],
    ['password', 'SAMIRA@keuken.example', 'accounts.errors.passwordIsEmail'],
    ['acceptsTerms', '', 'accounts.errors.terms'],
  ])('%s %j is refused with %s', (field, value, message) => {
    expect(refusals(SignUpPersonInput, PERSON, { [field]: value })).toEqual({ [field]: [message] });
  });

  it.each(['noor@gmail.com', 'NOOR@Hotmail.nl', 'noor@outlook.com', 'noor@ziggo.nl', 'noor@kpnmail.nl'])(
    'with %s needs a tick, and nothing more',
    (email) => {
      expect(refusals(SignUpPersonInput, PERSON, { email })).toEqual({
        acceptsFreeMail: ['registration.errors.freeMail'],
      });
      expect(refusals(SignUpPersonInput, PERSON, { email, acceptsFreeMail: 'true' })).toEqual({});
    },
  );

  it('shows the tick beside other mistakes too', () => {
    expect(refusals(SignUpPersonInput, PERSON, { name: '', email: 'noor@gmail.com' })).toEqual({
      name: ['errors.required'],
      acceptsFreeMail: ['registration.errors.freeMail'],
    });
    expect(refusals(SignUpPersonInput, PERSON, { name: '', email: '' })).toEqual({
      name: ['errors.required'],
      email: ['errors.required'],
    });
  });

  it.each(['noor@mijngmail.com', 'gmail.com@werk.example', 'noor@mail.gmail.com.example'])(
    'with %s needs none',
    (email) => {
      expect(isFreeMail(email)).toBe(false);
    },
  );

  it('keeps what was typed, but never the password', () => {
    const parsed = parseForm(SignUpPersonInput, formOf({ ...PERSON, name: '' }));
    const { password: _secret, ...typed } = { ...PERSON, name: '' };
    expect(parsed.ok ? null : parsed.refusal.values).toEqual(typed);
  });
});

it('a message may be left out', () => {
  expect(refusals(JoinInput, {}, {})).toEqual({});
  expect(refusals(JoinInput, {}, { message: 'a'.repeat(501) })).toEqual({
    message: ['errors.tooLong?max=500'],
  });
});
