import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostcode, parsePostcode4 } from './postcode';

describe('parsePostcode', () => {
  it.each([
    ['3511 AB', '3511 AB'],
    ['3511AB', '3511 AB'],
    [' 3511  ab ', '3511 AB'],
    ['1000 ZZ', '1000 ZZ'],
    ['3511 SA', null],
    ['3511 sd', null],
    ['3511SS', null],
    ['3511 SB', '3511 SB'],
    ['0511 AB', null],
    ['3511', null],
    ['3511 A', null],
    ['3511 ABC', null],
    ['35 11 AB', null],
    ['3511-AB', null],
    ['', null],
  ])('%j → %j', (text, postcode) => {
    expect(parsePostcode(text)?.postcode ?? null).toBe(postcode);
  });

  it('gives a form that it reads again unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9]{3} ?[A-Za-z]{2}$/), (text) => {
        const parsed = parsePostcode(text);
        if (parsed) expect(parsePostcode(parsed.postcode)).toEqual(parsed);
      }),
      { seed: 20260101, numRuns: 300 },
    );
  });
});

describe('parsePostcode4', () => {
  it.each([
    ['3511', '3511'],
    [' 3511 ', '3511'],
    ['3511ab', '3511'],
    ['0511', null],
    ['351', null],
    ['3511 SS', null],
    ['Utrecht', null],
  ])('%j → %j', (text, digits) => {
    expect(parsePostcode4(text)).toBe(digits);
  });
});
