import { describe, expect, it } from 'vitest';
import { makeFormat, toDayInput } from './format';

const nl = makeFormat('nl');
const en = makeFormat('en');

describe('dates', () => {
  it('are written in full, in Amsterdam time', () => {
    expect(nl.date('2026-03-02T23:30:00Z')).toBe('di 3 maart 2026');
    expect(en.date('2026-03-02T23:30:00Z')).toBe('Tue 3 March 2026');
    expect(nl.dateTime('2026-07-01T12:05:00Z')).toBe('wo 1 juli 2026, 14:05');
    expect(toDayInput(new Date('2026-03-02T23:30:00Z'))).toBe('2026-03-03');
  });

  it.each([
    ['2026-03-03T11:00:00Z', '1 uur geleden'],
    ['2026-03-01T12:00:00Z', 'eergisteren'],
    ['2026-03-10T12:00:00Z', 'volgende week'],
    ['2026-03-03T12:00:10Z', 'nu'],
    ['2026-03-03T11:59:20Z', 'nu'],
  ])('know how far %s is from now', (moment, words) => {
    expect(nl.relative(moment, '2026-03-03T12:00:00Z')).toBe(words);
  });
});

describe('figures', () => {
  it('follow the language', () => {
    expect(nl.money(125_000)).toBe('€\u00a01.250');
    expect(nl.money(125_050)).toBe('€\u00a01.250,50');
    expect(nl.money(125_000, { cents: 'always' })).toBe('€\u00a01.250,00');
    expect(en.money(125_050)).toBe('€1,250.50');
    expect(nl.km(3.44)).toBe('3,4\u00a0km');
    expect(nl.km(34.4)).toBe('34\u00a0km');
    expect(nl.percent(0.305)).toBe('30,5%');
    expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
  });
});
