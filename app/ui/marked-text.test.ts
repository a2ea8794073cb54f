import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from './marked-text';

const marks = (text: string, words: string) =>
  markedParts(text, words)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

describe('found words', () => {
  it.each([
    ['Kantoorschoonmaak in Utrecht', 'schoonmaak utrecht', 'Kantoor[schoonmaak] in [Utrecht]'],
    ['Café met terras', 'cafe', '[Café] met terras'],
    ['Coördinatie', 'COÖRD', '[Coörd]inatie'],
    ['E-mail en post', 'e-mail', 'E-[mail] en post'],
    ['Lunch', 'x', 'Lunch'],
    ['Lunch', '', 'Lunch'],
    ['(haakjes)', '(', '(haakjes)'],
  ])('of %j for %j are %j', (text, words, expected) => {
    expect(marks(text, words)).toBe(expected);
  });

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, words) => {
        expect(
          markedParts(text, words)
            .map(({ part }) => part)
            .join(''),
        ).toBe(text);
      }),
      { seed: 20260101 },
    );
  });
});
