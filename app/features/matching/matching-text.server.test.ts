import { describe, expect, it } from 'vitest';
import { inferCategories, wordsOfCategories } from './category-words';
import { matchingText } from './matching-text.server';

describe('matchingText', () => {
  it.each([
    ['jeugdzorg', ['jeugd', 'zorg']],
    ['afvalinzameling', ['afval', 'inzameling']],
    ['bedrijfswagens', ['bedrijf', 'wagens']],
    ['stadsdistributie', ['stad', 'distributie']],
  ])('knows the words in %s', (word, parts) => {
    expect(matchingText.compoundParts(word)).toEqual(parts);
  });

  it.each(['leesbaarheid', 'catering', 'gemeente'])('leaves %s whole', (word) => {
    expect(matchingText.compoundParts(word)).toEqual([]);
  });
});

describe('category words', () => {
  it('gives names by language for what a text is about', () => {
    const categories = inferCategories('Wij zoeken een schoonmaakbedrijf voor ons kantoor', 'nl');
    const words = wordsOfCategories(categories);
    expect(words.nl.join(' ')).toContain('schoonmaak');
    expect(words.en.join(' ')).toContain('cleaning');
  });

  it('gives nothing for unknown categories', () => {
    expect(wordsOfCategories(['no-such-category'])).toEqual({ nl: [], en: [] });
  });
});
