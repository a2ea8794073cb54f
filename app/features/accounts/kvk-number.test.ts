import { describe, expect, it } from 'vitest';
import { parseKvkNumber } from './kvk-number';

describe('parseKvkNumber', () => {
  it.each([
    ['69599084', '69599084'],
    ['68750110', '68750110'],
    ['00000001', '00000001'],
    [' 6959 9084 ', '69599084'],
    ['KVK 69599084', '69599084'],
    ['kvk: 69.599.084', '69599084'],
    ['12345678', '12345678'],
    ['1234567', null],
    ['123456789', null],
    ['000012345678', null],
    ['1234567A', null],
    ['', null],
  ])('%j → %j', (text, number) => {
    expect(parseKvkNumber(text)).toBe(number);
  });
});
