import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from './search-contract-kit';
import { decodeFacetValue, encodeFacetValue, toTypesenseRecord } from './typesense-fields';
import { toFilterBy } from './typesense-query';

const POSTS = { name: 'posts', facets: ['category'], numbers: ['price'] };

describe('facet values', () => {
  it('come back as they were, stay apart, and hold nothing that a filter could read', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom('zz', 'zz61', 'a', 'A'),
    );
    fc.assert(
      fc.property(value, value, (a, b) => {
        const storable = a.toWellFormed();
        expect(decodeFacetValue(encodeFacetValue(storable))).toBe(storable);
        expect(encodeFacetValue(a)).toMatch(/^[a-z0-9 ]+$/);
        if (storable !== b.toWellFormed()) expect(encodeFacetValue(storable)).not.toBe(encodeFacetValue(b));
      }),
      { seed: 9 },
    );
  });
});

describe('toTypesenseRecord', () => {
  it('folds the texts and leaves undeclared fields out', () => {
    const document = makeDocument('a', 'Café E-mail', {
      facets: { category: ['lunch', 'lunch'], other: ['x'] },
      numbers: { price: 10, other: 1 },
      location: { lat: 52, lon: 5 },
    });
    expect(toTypesenseRecord(document, POSTS)).toEqual({
      id: 'a',
      title: 'cafe e mail',
      body: '',
      stems: 'cafe e mail ',
      terms: ['café', 'e-mail'],
      length: 2,
      fingerprint: 'fingerprint-a',
      facet_category: ['lunch'],
      number_price: 10,
      location: [52, 5],
    });
  });
});

describe('toFilterBy', () => {
  it.each([
    [undefined, ''],
    [{ anyOf: { category: ['lunch', 'A'] } }, 'facet_category:=[`lunch`,`zz41`]'],
    [{ anyOf: { category: [] } }, null],
    [{ range: { price: { min: 1.5, max: 9 } } }, 'number_price:>=2 && number_price:<=9'],
    [{ near: { lat: 52, lon: 5, km: 10 } }, 'location:(52, 5, 10 km)'],
  ])('%j', (filter, expected) => {
    expect(toFilterBy(POSTS, filter)).toBe(expected);
  });
});
