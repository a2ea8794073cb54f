import { describe, expect, it } from 'vitest';
import { activeFilterCount, directoryPath, readDirectoryFilter } from './directory-filter';

const read = (query: string) => readDirectoryFilter(new URLSearchParams(query));

describe('the address of a directory', () => {
  it('is read back as it was written', () => {
    const filter = read('q=verse+lunch&group=catering&place=Utrecht&km=25&sort=distance');
    expect(directoryPath('/offers', filter)).toBe(
      '/offers?q=verse+lunch&group=catering&place=Utrecht&km=25&sort=distance',
    );
    expect(activeFilterCount(filter)).toBe(3);
  });

  it.each([
    ['an invented group', 'group=magic', { groups: [] }],
    ['a distance nobody offers', 'km=13', { km: null }],
    ['an invented order', 'sort=price', { sort: null }],
    ['a page of words', 'page=two', { page: 1 }],
    ['a page below one', 'page=-3', { page: 1 }],
    ['a page far away', 'page=99999999', { page: 500 }],
    ['invisible characters', 'q=%00lunch%00', { q: 'lunch' }],
  ])('leaves out %s', (_what, query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  it('starts at the first page when a condition changes', () => {
    expect(directoryPath('/offers', read('q=lunch&page=4&place=Utrecht&km=10'), { place: '' })).toBe(
      '/offers?q=lunch',
    );
  });
});
