import { describe, expect, it } from 'vitest';
import { parseForm } from '~/ui/forms/parse-form';
import { SignUpInput } from './sign-up-input';

const GOOD = {
  organisationName: 'De Zonnige Keuken',
  kvkNumber: '01234567',
  activity: 'sells',
  postcode: '3511 AB',
  name: 'Samira el Idrissi',
  email: 'samira@keuken.example',
  password: 'een lange zin',
  acceptsTerms: 'true',
};
const formOf = (over: Record<string, string> = {}) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...GOOD, ...over })) form.set(name, value);
  return form;
};

describe('SignUpInput', () => {
  it('stores what is typed in one form: digits as text, postcode and address tidied', () => {
    const parsed = parseForm(
      SignUpInput,
      formOf({ kvkNumber: ' 0012.3456 ', postcode: '3511ab', email: ' Samira@Keuken.EXAMPLE ' }),
    );
    expect(parsed).toMatchObject({
      ok: true,
      data: {
        kvkNumber: '00123456',
        postcode: '3511 AB',
        email: 'samira@keuken.example',
        acceptsTerms: true,
      },
    });
  });

  it.each([
    ['organisationName', '', 'errors.required'],
    ['organisationName', 'A', 'errors.tooShort?min=2'],
    ['organisationName', 'a'.repeat(121), 'errors.tooLong?max=120'],
    ['organisationName', 'De\u0000Keuken', 'errors.format'],
    ['kvkNumber', '', 'errors.required'],
    ['kvkNumber', '1234567', 'accounts.errors.kvkNumber'],
    ['kvkNumber', '123456789', 'accounts.errors.kvkNumber'],
    ['kvkNumber', 'NL123456', 'accounts.errors.kvkNumber'],
    ['activity', '', 'errors.chooseOne'],
    ['activity', 'steals', 'errors.chooseOne'],
    ['postcode', '', 'errors.required'],
    ['postcode', '3511', 'accounts.errors.postcode'],
    ['postcode', '0511 AB', 'accounts.errors.postcode'],
    ['postcode', '3511 SS', 'accounts.errors.postcode'],
    ['name', '', 'errors.required'],
    ['email', '', 'errors.required'],
    ['email', 'samira', 'errors.email'],
    ['email', 'samira@keuken', 'errors.email'],
    ['email', 'samira@keuken.example\nBcc: a@b.nl', 'errors.email'],
    ['email', `${'a'.repeat(250)}@b.nl`, 'errors.tooLong?max=254'],
    ['password', '', 'errors.required'],
    ['password', 'te kort', 'accounts.errors.passwordShort?min=10'],
    ['password', 'a'.repeat(201), 'errors.tooLong?max=200'],
    ['password', 'SAMIRA@keuken.example', 'accounts.errors.passwordIsEmail'],
    ['acceptsTerms', '', 'accounts.errors.terms'],
  ])('%s %j is refused with %s', (field, value, message) => {
    const parsed = parseForm(SignUpInput, formOf({ [field]: value }));
    expect(parsed.ok ? {} : parsed.refusal.fieldErrors).toEqual({ [field]: [message] });
  });

  it('keeps what was typed, but never the password', () => {
    const parsed = parseForm(SignUpInput, formOf({ kvkNumber: '123' }));
    const { password: _secret, ...typed } = { ...GOOD, kvkNumber: '123' };
    expect(parsed.ok ? null : parsed.refusal.values).toEqual(typed);
  });
});
