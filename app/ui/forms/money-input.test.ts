import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './decimal';
import { formatMoneyInput } from './format-money-input';
import { moneyCents, parseMoney } from './money-input';

describe('parseMoney', () => {
  it.each([
    ['1.250,50', 125_050],
    ['1,250.50', 125_050],
    ['1250.50', 125_050],
    ['€ 1.250', 125_000],
    ['€1.250,-', 125_000],
    ['1 250,5', 125_050],
    ['1.250.000', 125_000_000],
    ['EUR 12', 1_200],
    ['0,05', 5],
    ['-3', -300],
    ['12.', 1_200],
  ])('reads %s', (typed, cents) => {
    expect(parseMoney(typed)).toBe(cents);
  });

  it.each(['', 'gratis', '12,345.6,7', '1.25.0', '1,2345', '12,50,5', '€', '1e3', '12 euro per stuk'])(
    'refuses %j',
    (typed) => {
      expect(parseMoney(typed)).toBeNull();
    },
  );

  it('reads back what it shows, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (cents, locale) => {
          expect(parseMoney(formatMoneyInput(cents, locale))).toBe(cents);
        },
      ),
      { seed: 7 },
    );
  });
});

describe('parseDecimal', () => {
  it.each([
    ['40', 40],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,250', 0.25],
    ['1.250', 1250],
    ['-4', -4],
    ['veertig', null],
  ])('reads %s as %s', (typed, value) => {
    expect(parseDecimal(typed)).toBe(value);
  });
});

describe('moneyCents', () => {
  const Price = moneyCents({ min: 5_000, max: 100_000 });

  it.each([
    ['50', true, undefined],
    ['49,99', false, 'errors.moneyMin?minCents=5000'],
    ['1.000,01', false, 'errors.moneyMax?maxCents=100000'],
    ['veel', false, 'errors.money'],
  ])('judges %s', (typed, isFine, message) => {
    const result = Price.safeParse(typed);
    expect(result.success).toBe(isFine);
    expect(result.error?.issues[0]?.message).toBe(message);
  });
});
