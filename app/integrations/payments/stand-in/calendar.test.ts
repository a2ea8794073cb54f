import { describe, expect, it } from 'vitest';
import { addBusinessDays, addIntervals } from './calendar';

const seconds = (moment: string) => Date.parse(moment) / 1000;
const text = (moment: number) => new Date(moment * 1000).toISOString();

describe('billing intervals', () => {
  it.each([
    ['2026-03-15T10:00:00Z', 'year', 1, '2027-03-15T10:00:00.000Z'],
    ['2028-02-29T23:59:59Z', 'year', 1, '2029-02-28T23:59:59.000Z'],
    ['2028-02-29T00:00:00Z', 'year', 4, '2032-02-29T00:00:00.000Z'],
    ['2026-01-31T08:00:00Z', 'month', 1, '2026-02-28T08:00:00.000Z'],
    ['2026-01-31T08:00:00Z', 'month', 2, '2026-03-31T08:00:00.000Z'],
    ['2026-12-31T08:00:00Z', 'month', 2, '2027-02-28T08:00:00.000Z'],
  ] as const)('%s plus %s times %i', (anchor, interval, count, expected) => {
    expect(text(addIntervals(seconds(anchor), interval, count))).toBe(expected);
  });
});

describe('business days', () => {
  it.each([
    ['2026-11-19T10:00:00Z', 1, '2026-11-20T10:00:00.000Z'],
    ['2026-11-20T10:00:00Z', 1, '2026-11-23T10:00:00.000Z'],
    ['2026-11-21T10:00:00Z', 5, '2026-11-27T10:00:00.000Z'],
  ])('%s plus %i', (from, days, expected) => {
    expect(text(addBusinessDays(seconds(from), days))).toBe(expected);
  });
});
