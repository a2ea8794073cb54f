import { describe, expect, it } from 'vitest';
import { directoryQuery } from './directory-query';
import { readDirectoryFilter } from './read-directory-filter';
import { withoutAmounts } from './without-amounts';

describe('withoutAmounts', () => {
  it.each([
    ['borrel 60 personen', 'borrel'],
    ['borrel voor 60 personen', 'borrel'],
    ['kerstpakketten 200 stuks', 'kerstpakketten'],
    ['1.000 kerstpakketten', 'kerstpakketten'],
    ['40 lunches per week', 'lunches per week'],
    ['lunch 40 personen per week in Utrecht', 'lunch in Utrecht'],
    ['gevel reinigen ca. 300m2', 'gevel reinigen'],
    ['koffie, 12,5 kilo per maand', 'koffie,'],
    ['catering for 50-60 guests', 'catering'],
  ])('%s', (typed, words) => {
    expect(withoutAmounts(typed)).toBe(words);
  });

  it.each(['', 'schoonmaak', '60 personen', '200', 'ISO 9001', 'PSO trede 3', 'office 365', '3d printen'])(
    'leaves "%s" as it is',
    (typed) => {
      expect(withoutAmounts(typed)).toBe(typed);
    },
  );
});

it('is what a directory asks the search engine', () => {
  const filter = readDirectoryFilter(new URLSearchParams('q=borrel+60+personen'), 'offers');
  expect(directoryQuery('offers', filter, null)).toMatchObject({ text: 'borrel', sort: 'relevance' });
});
