import { describe, expect, it } from 'vitest';
import { splitPlace } from './split-place';

describe('splitPlace', () => {
  it.each([
    ['schoonmaak utrecht', 'schoonmaak', 'Utrecht'],
    ['catering in den bosch', 'catering', 'den bosch'],
    ['groenonderhoud omgeving Amersfoort', 'groenonderhoud', 'Amersfoort'],
    ['lunch, in de regio Rotterdam', 'lunch in de', 'Rotterdam'],
    ['Utrecht catering voor 40 personen', 'catering voor 40 personen', 'Utrecht'],
    ['drukwerk 3511', 'drukwerk', '3511'],
    ['drukwerk 3511 AB', 'drukwerk', '3511 AB'],
    ['Den Haag', '', 'Den Haag'],
  ])('%s', (text, words, place) => {
    expect(splitPlace(text)).toEqual({ words, place });
  });

  it.each(['catering', '', '1000 lunches', '3511', 'catering in Parijs', 'lunch 0123'])(
    'finds no place in "%s"',
    (text) => {
      expect(splitPlace(text)).toBeNull();
    },
  );
});
