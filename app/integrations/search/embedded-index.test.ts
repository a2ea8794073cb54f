import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmbeddedIndex } from './embedded-index';
import { makeDocument } from './search-contract-kit';
import type { SearchDocument } from './search-port';

const NOTES = { name: 'notes', facets: ['kind'], numbers: ['at'] };
const word = fc.constantFrom('hout', 'metaal', 'glas', 'textiel', 'groen', 'zorg', 'lunch');
const record = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  words: fc.array(word, { maxLength: 6 }),
  kind: word,
  at: fc.nat(9),
});
const step = fc.oneof(
  record.map((written) => ({ written, removed: null })),
  record.map(({ id }) => ({ written: null, removed: id })),
);

function toDocument({
  id,
  words,
  kind,
  at,
}: {
  id: string;
  words: string[];
  kind: string;
  at: number;
}): SearchDocument {
  return makeDocument(id, words.join(' '), { terms: words, facets: { kind: [kind] }, numbers: { at } });
}

describe('EmbeddedIndex', () => {
  it('answers after any writes and removals as if it were built from what is left', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), word, word, (steps, first, second) => {
        const grown = new EmbeddedIndex(NOTES);
        const left = new Map<string, SearchDocument>();
        for (const { written, removed } of steps) {
          if (written) {
            grown.upsert(toDocument(written));
            left.set(written.id, toDocument(written));
          } else if (removed) {
            grown.remove(removed);
            left.delete(removed);
          }
        }
        const built = new EmbeddedIndex(NOTES);
        for (const document of left.values()) built.upsert(document);
        const terms = [
          { term: first, weight: 1 },
          { term: second, weight: 2 },
        ];
        const query = {
          text: `${first} ${second}`,
          sort: 'relevance',
          page: 1,
          perPage: 10,
          facets: ['kind'],
        } as const;
        expect(grown.count).toBe(left.size);
        expect(grown.matchText(terms, { limit: 10 })).toEqual(built.matchText(terms, { limit: 10 }));
        expect(grown.search(query)).toEqual(built.search(query));
        expect(grown.search({ ...query, text: '' })).toEqual(built.search({ ...query, text: '' }));
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
