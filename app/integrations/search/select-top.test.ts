import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectTop } from './select-top';

it('leaves out what is not accepted', () => {
  const even = (number: number) => number % 2 === 0;
  expect(selectTop([5, 2, 9, 4, 1, 8, 6], 3, (a, b) => a - b, even)).toEqual([2, 4, 6]);
});

it('gives the beginning of the sorted list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.integer({ min: -1, max: 30 }), (numbers, count) => {
      const ascending = (a: number, b: number) => a - b;
      expect(selectTop(numbers, count, ascending)).toEqual(
        [...numbers].sort(ascending).slice(0, Math.max(0, count)),
      );
    }),
    { seed: 5 },
  );
});
