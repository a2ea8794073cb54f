import { describe, expect, it } from 'vitest';
import { inGroups, otpAddress, toBase32 } from './app-secret';

describe('toBase32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%j → %j, as the standard says', (text, base32) => {
    expect(toBase32(new TextEncoder().encode(text))).toBe(base32);
  });
});

it('writes a secret in groups of four', () => {
  expect(inGroups('MZXW6YTBOI')).toBe('MZXW 6YTB OI');
});

it('makes the address an app reads, whatever is in the account name', () => {
  expect(otpAddress('MZXW6YTB', 'noor+markt@voorbeeld.example')).toBe(
    'otpauth://totp/Social%20Impact%20Market:noor%2Bmarkt%40voorbeeld.example?secret=MZXW6YTB&issuer=Social%20Impact%20Market&digits=6&period=30',
  );
});
