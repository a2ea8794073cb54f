import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingIndex } from './posting-index';
import { editDistance, VocabularyLookup } from './vocabulary-lookup';

/** The definition, without any bound: restricted edits where a swap of neighbours counts once. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const steps = [
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    steps.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...steps);
}

describe('editDistance', () => {
  it('agrees with the definition up to its limit', () => {
    const short = fc
      .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 2 }), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(Math.min(distance, limit + 1)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('VocabularyLookup', () => {
  const index = new PostingIndex();
  const lookup = new VocabularyLookup(index);
  ['zorg', 'thuiszorg', 'zorgen', 'zon', 'bibliotheek', 'gone'].forEach((term, slot) =>
    index.add(slot, new Map([[term, 1]])),
  );
  index.remove(5);
  const words = (word: string, prefix = false) =>
    lookup
      .candidates(word, { prefix })
      .sort((a, b) => b.quality - a.quality || a.termId - b.termId)
      .map(({ termId }) => index.terms[termId]);

  it.each([
    ['zorg', false, ['zorg', 'thuiszorg', 'zorgen']],
    ['zorg', true, ['zorg', 'zorgen', 'thuiszorg']],
    ['zo', true, ['zorg', 'zorgen', 'zon']],
    ['zo', false, []],
    ['zorh', false, ['zorg']],
    ['zrog', false, ['zorg']],
    ['biblotheeek', false, ['bibliotheek']],
    ['bblthk', false, []],
    ['gone', false, []],
  ])('%j (beginning allowed: %s) stands for %j', (word, prefix, expected) => {
    expect(words(word, prefix)).toEqual(expected);
  });

  it('learns words that come later', () => {
    index.add(9, new Map([['mantelzorg', 1]]));
    expect(words('mantel', true)).toEqual(['mantelzorg']);
  });
});
