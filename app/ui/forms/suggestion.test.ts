import { describe, expect, it } from 'vitest';
import { nextSuggestion, withHeadings } from './suggestion';

describe('suggestions', () => {
  it.each([
    ['down from the box', -1, 1, 0],
    ['down in the list', 0, 1, 1],
    ['down from the last', 2, 1, -1],
    ['up from the box', -1, -1, 2],
    ['up from the first', 0, -1, -1],
  ] as const)('%s', (_what, current, step, next) => {
    expect(nextSuggestion(current, step, 3)).toBe(next);
  });

  it('stay in the box when there are none', () => {
    expect(nextSuggestion(-1, 1, 0)).toBe(-1);
  });

  it('have a heading at the first of each group', () => {
    const headings = withHeadings([{ group: 'a' }, { group: 'a' }, { group: 'b' }]);
    expect(headings.map(({ heading }) => heading)).toEqual(['a', null, 'b']);
  });
});
