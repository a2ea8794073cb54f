import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompoundSplitter } from './compound-splitter';

const WORDS =
  'schoonmaak kantoor dienst groen onderhoud gezin huis kind zorg wagen bedrijf persoon school boek'.split(
    ' ',
  );
const split = buildCompoundSplitter([...WORDS, 'heid', 'baar']);

describe('buildCompoundSplitter', () => {
  it.each([
    ['kantoorschoonmaak', ['kantoor', 'schoonmaak']],
    ['gezinshuizen', ['gezin', 'huizen']],
    ['boekendienst', ['boek', 'dienst']],
    ['bedrijfswagens', ['bedrijf', 'wagens']],
    ['personenwagen', ['personen', 'wagen']],
    ['kantoorschoonmaakdiensten', ['kantoor', 'schoonmaak', 'diensten']],
  ])('splits %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each([
    'kantoor',
    'kantoorxyz',
    'groenheid',
    'huisbaar',
    '',
    'café',
    'zorg',
    '12345678',
    'x'.repeat(5000),
  ])('leaves %j whole', (word) => {
    expect(split(word)).toEqual([]);
  });

  it('always gives parts that follow each other in the word', () => {
    const part = fc.constantFrom(...WORDS);
    const link = fc.constantFrom('', 's', 'en', 'e');
    fc.assert(
      fc.property(part, link, part, (first, between, last) => {
        const word = first + between + last;
        const parts = split(word);
        expect(parts.length).toBeGreaterThanOrEqual(2);
        let from = 0;
        for (const found of parts) {
          from = word.indexOf(found, from) + found.length;
          expect(from).toBeGreaterThanOrEqual(found.length);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
