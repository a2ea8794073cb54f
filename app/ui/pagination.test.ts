import { expect, it } from 'vitest';
import { pagesAround } from './pagination';

it.each([
  [1, 1, [1]],
  [1, 5, [1, 2, null, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [4, 12, [1, 2, 3, 4, 5, null, 12]],
  [6, 12, [1, null, 5, 6, 7, null, 12]],
  [12, 12, [1, null, 11, 12]],
])('shows the pages around %i of %i', (page, pageCount, pages) => {
  expect(pagesAround(page, pageCount)).toEqual(pages);
});
