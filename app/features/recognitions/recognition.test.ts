import { describe, expect, it } from 'vitest';
import { beginOf, codeProblem, dayOf, daysLeft, dueNotice, marksToday, termState } from './recognition';

const day = (text: string) => new Date(text);
const TODAY = day('2026-11-23');

describe('the time of a recognition', () => {
  it.each([
    ['2026-11-23T22:30:00Z', '2026-11-23'],
    ['2026-11-23T23:30:00Z', '2026-11-24'],
    ['2026-07-01T22:30:00Z', '2026-07-02'],
  ])('takes the day in Amsterdam: %s is %s', (moment, expected) => {
    expect(dayOf(day(moment))).toEqual(day(expected));
  });

  it.each([
    ['2026-11-24', '2026-11-23T23:00:00Z'],
    ['2026-07-02', '2026-07-01T22:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ])('begins %s in Amsterdam at %s, also around the change of the clock', (date, moment) => {
    expect(beginOf(day(date))).toEqual(day(moment));
    expect(dayOf(beginOf(day(date)))).toEqual(day(date));
  });

  it.each([
    [null, null, 'valid', null],
    ['2026-11-23', '2026-11-23', 'valid', 0],
    ['2026-11-24', null, 'future', null],
    [null, '2026-11-22', 'expired', -1],
    ['2026-01-01', '2027-02-21', 'valid', 90],
  ])('from %s until %s is %s with %s days left', (from, until, state, left) => {
    const term = { validFrom: from ? day(from) : null, validUntil: until ? day(until) : null };
    expect(termState(term, TODAY)).toBe(state);
    expect(daysLeft(term, TODAY)).toBe(left);
  });

  it.each<[number | null, number | null, number | null]>([
    [null, null, null],
    [91, null, null],
    [90, null, 90],
    [61, null, 90],
    [61, 90, null],
    [60, 90, 60],
    [31, 60, null],
    [30, 60, 30],
    [12, null, 30],
    [0, 30, null],
    [-1, 30, 0],
    [-1, 90, 0],
    [-40, 0, null],
  ])('with %s days left after notice %s asks for %s', (left, noticed, due) => {
    expect(dueNotice(left, noticed)).toBe(due);
  });
});

it('gives each mark once, in order, and none for who only applied', () => {
  const term = { validFrom: null, validUntil: null };
  const marks = marksToday(
    [
      { kind: 'b-corp', level: null, ...term },
      { kind: 'pso', level: '3', ...term },
      { kind: 'pso', level: '3', ...term },
      { kind: 'pso', level: '30-plus', ...term },
      { kind: 'code-sociale-ondernemingen', level: 'applied', ...term },
      { kind: 'accountant-30', level: null, validFrom: null, validUntil: day('2026-11-22') },
    ],
    TODAY,
  );
  expect(marks).toEqual(['pso-3', 'pso-30-plus', 'b-corp']);
});

describe('who the Code Sociale Ondernemingen admits', () => {
  const NOT = 'recognitions.errors.codeNotAdmitted';
  const ASPIRANT = 'recognitions.errors.codeAspirantOnly';
  it.each([
    ['bv', null, null],
    ['foundation', null, null],
    ['cooperative', null, null],
    ['nv', null, null],
    ['cv', null, null],
    ['partnership', null, null],
    ['sole-trader', ASPIRANT, null],
    ['vof', ASPIRANT, null],
    ['public-body', NOT, NOT],
    ['association', NOT, NOT],
    ['other', null, null],
    [null, null, null],
  ])('%s: registered %s, aspirant %s', (form, registered, aspirant) => {
    expect(codeProblem('code-sociale-ondernemingen', 'registered', form)).toBe(registered);
    expect(codeProblem('code-sociale-ondernemingen', 'aspirant', form)).toBe(aspirant);
    expect(codeProblem('pso', '2', form)).toBeNull();
  });
});
