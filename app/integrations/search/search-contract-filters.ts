import { beforeEach, describe, expect, it } from 'vitest';
import { type ContractSubject, AMSTERDAM, GRONINGEN, HAARLEM, makeDocument } from './search-contract-kit';
import { type SearchFilter, type SearchQuery, SearchRequestInvalid } from './search-port';

/** Part of the search contract: filters, counts, order and pages. */
export function describeFilters(subject: ContractSubject): void {
  describe('filters, counts, order and pages', () => {
    beforeEach(async () => {
      await subject.engine.upsert('posts', [
        makeDocument('a', 'Catering Amsterdam', {
          facets: { category: ['catering', 'events'], province: ['NH'] },
          numbers: { publishedAt: 300, price: 10 },
          location: AMSTERDAM,
        }),
        makeDocument('b', 'Catering Haarlem', {
          facets: { category: ['catering'], province: ['NH'] },
          numbers: { publishedAt: 100, price: 30 },
          location: HAARLEM,
        }),
        makeDocument('c', 'Catering Groningen', {
          facets: { category: ['events'], province: ['GR'] },
          numbers: { publishedAt: 200 },
          location: GRONINGEN,
        }),
        makeDocument('d', 'Catering overal', { numbers: { publishedAt: 50, price: 20 } }),
      ]);
    });

    const filters: [string, SearchFilter, string[]][] = [
      ['one value', { anyOf: { category: ['catering'] } }, ['a', 'b']],
      ['one of two values', { anyOf: { province: ['GR', 'NH'] } }, ['a', 'b', 'c']],
      ['two fields at once', { anyOf: { province: ['NH'], category: ['events'] } }, ['a']],
      ['some records', { ids: ['b', 'c', 'nowhere'] }, ['b', 'c']],
      ['some records and a value', { ids: ['a', 'c'], anyOf: { province: ['GR'] } }, ['c']],
      ['no records', { ids: [] }, []],
      ['a value that no record has', { anyOf: { category: ['none'] } }, []],
      ['an empty list of values', { anyOf: { category: [] } }, []],
      ['a minimum', { range: { price: { min: 20 } } }, ['b', 'd']],
      ['a maximum', { range: { price: { max: 20 } } }, ['a', 'd']],
      ['a span', { range: { publishedAt: { min: 100, max: 200 } } }, ['b', 'c']],
      ['no bounds, which still asks for a value', { range: { price: {} } }, ['a', 'b', 'd']],
      ['a circle', { near: { ...AMSTERDAM, km: 25 } }, ['a', 'b']],
      ['a small circle', { near: { ...AMSTERDAM, km: 5 } }, ['a']],
      ['a circle and a value', { near: { ...AMSTERDAM, km: 200 }, anyOf: { province: ['GR'] } }, ['c']],
    ];
    it.each(filters)('filters by %s', async (_, filter, ids) => {
      const listed = await subject.find('', { filter });
      expect(listed.ids.sort()).toEqual(ids);
      expect(listed.total).toBe(ids.length);
      expect((await subject.idsFor('catering', { filter })).sort()).toEqual(ids);
      const matches = await subject.engine.matchText('posts', [{ term: 'catering', weight: 1 }], {
        filter,
        limit: 10,
      });
      expect(matches.map(({ id }) => id).sort()).toEqual(ids);
    });

    it('counts the values of all hits, not only of the page', async () => {
      const { facets } = await subject.find('catering', { perPage: 1, facets: ['category', 'province'] });
      const counts = (field: string) =>
        Object.fromEntries((facets[field] ?? []).map((row) => [row.value, row.count]));
      expect(counts('category')).toEqual({ catering: 2, events: 2 });
      expect(counts('province')).toEqual({ NH: 2, GR: 1 });
    });

    it('counts a field without conditions that it is told to leave out', async () => {
      const { ids, total, facets } = await subject.find('catering', {
        filter: { anyOf: { category: ['catering'], province: ['NH'] }, range: { publishedAt: { min: 100 } } },
        facets: ['category', 'province'],
        countWithout: { category: ['category'], province: ['category', 'province'] },
      });
      const counts = (field: string) =>
        Object.fromEntries((facets[field] ?? []).map((row) => [row.value, row.count]));
      expect([ids.sort(), total]).toEqual([['a', 'b'], 2]);
      expect(counts('category')).toEqual({ catering: 2, events: 1 });
      expect(counts('province')).toEqual({ NH: 2, GR: 1 });
    });

    it('counts what a choice would give where the chosen values give nothing', async () => {
      const query = { facets: ['category'], countWithout: { category: ['category'] } };
      for (const chosen of [['none'], []]) {
        const { total, facets } = await subject.find('', {
          ...query,
          filter: { anyOf: { category: chosen } },
        });
        expect(total).toBe(0);
        expect(Object.fromEntries((facets.category ?? []).map((row) => [row.value, row.count]))).toEqual({
          catering: 2,
          events: 2,
        });
      }
    });

    const orders: [string, Partial<SearchQuery>, string[]][] = [
      ['the first number, falling, without words', { sort: 'relevance' }, ['a', 'c', 'b', 'd']],
      ['a number, rising', { sort: { number: 'publishedAt', direction: 'asc' } }, ['d', 'b', 'c', 'a']],
      ['a number that one lacks', { sort: { number: 'price', direction: 'desc' } }, ['b', 'd', 'a', 'c']],
      ['distance', { sort: 'distance', from: HAARLEM }, ['b', 'a', 'c', 'd']],
    ];
    it.each(orders)('orders by %s', async (_, query, ids) => {
      expect(await subject.idsFor('', query)).toEqual(ids);
    });

    it('measures from the middle of the area when no point is given', async () => {
      const filter = { near: { ...HAARLEM, km: 30 } };
      expect(await subject.idsFor('', { sort: 'distance', filter })).toEqual(['b', 'a']);
      await expect(subject.find('', { sort: 'distance' })).rejects.toThrow(SearchRequestInvalid);
    });

    it('gives pages that add up to the whole', async () => {
      const pages = [];
      for (const page of [1, 2, 3]) pages.push(await subject.find('', { page, perPage: 2 }));
      expect(pages.map(({ ids }) => ids)).toEqual([['a', 'c'], ['b', 'd'], []]);
      expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
    });

    it.each([
      'catering` || publishedAt:>0',
      'x`] || category:[`catering',
      'catering, events',
      'x && y',
      '(a)',
      '`',
      "'",
      '"',
      '\\',
      'a:=b',
      '',
    ])('treats %j as a value and nothing else', async (value) => {
      expect((await subject.find('', { filter: { anyOf: { category: [value] } } })).ids).toEqual([]);
      await subject.engine.upsert('posts', [
        makeDocument('odd', 'Vreemd', { facets: { category: [value] } }),
      ]);
      const { ids } = await subject.find('', {
        filter: { anyOf: { category: [value] } },
        facets: ['category'],
      });
      if (value !== '') expect(ids).toEqual(['odd']);
    });

    it.each<[string, Partial<SearchQuery>]>([
      ['facet field', { filter: { anyOf: { nowhere: ['x'] } } }],
      ['number field', { filter: { range: { nowhere: { min: 1 } } } }],
      ['field to count', { facets: ['nowhere'] }],
      ['field to sort by', { sort: { number: 'nowhere', direction: 'asc' } }],
    ])('refuses an unknown %s', async (_, query) => {
      await expect(subject.find('', query)).rejects.toThrow(SearchRequestInvalid);
    });

    it('refuses an unknown collection', async () => {
      const query: SearchQuery = { text: '', sort: 'relevance', page: 1, perPage: 1 };
      await expect(subject.engine.search('nowhere', query)).rejects.toThrow(SearchRequestInvalid);
      await expect(subject.engine.upsert('nowhere', [makeDocument('a', 'b')])).rejects.toThrow(
        SearchRequestInvalid,
      );
      await expect(subject.engine.remove('nowhere', ['a'])).rejects.toThrow(SearchRequestInvalid);
      await expect(subject.engine.matchText('nowhere', [], { limit: 1 })).rejects.toThrow(
        SearchRequestInvalid,
      );
    });
  });
}
