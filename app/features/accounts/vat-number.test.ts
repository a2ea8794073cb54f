import { describe, expect, it } from 'vitest';
import { parseVatNumber } from './vat-number';

describe('parseVatNumber', () => {
  it.each([
    ['mod 97, a sole trader', 'NL000099998B57', 'NL000099998B57'],
    ['the 11-test, a company', 'NL111222333B01', 'NL111222333B01'],
    ['the 11-test with any suffix', 'NL111222333B99', 'NL111222333B99'],
    ['spaces, dots and small letters', ' nl 1112.22.333 b01 ', 'NL111222333B01'],
    ['neither test: a digit changed', 'NL000099998B58', null],
    ['neither test: two digits swapped', 'NL112122333B01', null],
    ['no digits at all but zeros', 'NL000000000B00', null],
    ['no country', '111222333B01', null],
    ['another country', 'BE111222333B01', null],
    ['eight digits', 'NL11122233B01', null],
    ['no B', 'NL111222333A01', null],
    ['three digits after B', 'NL111222333B011', null],
    ['nothing', '', null],
  ])('%s', (_what, text, number) => {
    expect(parseVatNumber(text)).toBe(number);
  });
});
