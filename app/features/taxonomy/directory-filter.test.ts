import { describe, expect, it } from 'vitest';
import { activeFilters } from './active-filters';
import { directoryPath } from './directory-filter';
import { readDirectoryFilter } from './read-directory-filter';

const read = (query: string, kind: 'offers' | 'demands' | 'organisations' = 'offers') =>
  readDirectoryFilter(new URLSearchParams(query), kind);

describe('the address of a directory', () => {
  it.each([
    '/offers?q=verse+lunch&group=catering&place=Utrecht&km=25&sort=distance',
    '/offers?group=catering&category=catering-lunch&target-group=wajong&target-group=ww&recognition=pso-2',
    '/offers?price=on-request&language=en&capacity=400',
    '/offers',
  ])('%s is read back as it was written', (address) => {
    expect(directoryPath('/offers', read(address.split('?')[1] ?? ''))).toBe(address);
  });

  it.each([
    ['an invented group', 'group=magic', { groups: [] }],
    ['a distance nobody offers', 'km=13', { km: null }],
    ['an invented order', 'sort=price', { sort: null }],
    ['a page of words', 'page=two', { page: 1 }],
    ['a page below one', 'page=-3', { page: 1 }],
    ['a page far away', 'page=99999999', { page: 500 }],
    ['invisible characters', 'q=%00lunch%00', { q: 'lunch' }],
    ['an invented recognition', 'recognition=best', { recognitions: [] }],
    ['half an amount', 'capacity=1.5', { capacity: null }],
    ['a negative amount', 'capacity=-1', { capacity: null }],
    ['a category of a group that was unticked', 'group=&category=catering-lunch', { categories: [] }],
    [
      'a category of another group than the chosen one',
      'group=green&category=catering-lunch',
      { groups: ['green'], categories: [] },
    ],
  ])('leaves out %s', (_what, query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  it('chooses the group of a category that stands there alone', () => {
    expect(read('category=catering-lunch')).toMatchObject({
      groups: ['catering'],
      categories: ['catering-lunch'],
    });
  });

  it('knows only the filters that a directory has', () => {
    const query = 'price=10-50&capacity=5&sort=deadline&language=nl';
    expect(read(query, 'organisations')).toMatchObject({
      ...{ prices: [], capacity: null, sort: null, languages: [] },
    });
    expect(read(query, 'demands')).toMatchObject({ sort: 'deadline', languages: ['nl'], prices: [] });
  });

  it('starts at the first page when a condition changes', () => {
    expect(directoryPath('/offers', read('q=lunch&page=4&place=Utrecht&km=10'), { place: '' })).toBe(
      '/offers?q=lunch',
    );
  });
});

describe('the filters that are on', () => {
  it('can each be taken away alone', () => {
    const filter = read(
      'q=soep&place=Utrecht&km=10&group=catering&group=green&category=catering-lunch&price=10-50&capacity=9',
    );
    const addresses = activeFilters(filter).map(({ without }) => directoryPath('/offers', filter, without));
    expect(addresses).toEqual([
      '/offers?group=catering&group=green&category=catering-lunch&price=10-50&place=Utrecht&km=10&capacity=9',
      '/offers?q=soep&group=catering&group=green&category=catering-lunch&price=10-50&capacity=9',
      '/offers?q=soep&group=catering&category=catering-lunch&price=10-50&place=Utrecht&km=10&capacity=9',
      '/offers?q=soep&group=catering&group=green&price=10-50&place=Utrecht&km=10&capacity=9',
      '/offers?q=soep&group=catering&group=green&category=catering-lunch&place=Utrecht&km=10&capacity=9',
      '/offers?q=soep&group=catering&group=green&category=catering-lunch&price=10-50&place=Utrecht&km=10',
    ]);
  });
});
