import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectTop } from './select-top';

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
