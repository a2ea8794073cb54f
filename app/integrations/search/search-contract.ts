import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFilters } from './search-contract-filters';
import {
  batchesOf,
  type ContractSubject,
  makeDocument,
  POSTS,
  type SearchEngineUnderTest,
} from './search-contract-kit';
import { describeMatching } from './search-contract-matching';
import { describePurchasers } from './search-contract-purchasers';
import { describeWords } from './search-contract-words';
import { describeWriting } from './search-contract-writing';
import { SearchUnavailable } from './search-port';

/** The promises every search engine keeps. `makeEngine` is called once per test. */
export function describeSearchContract(name: string, makeEngine: () => Promise<SearchEngineUnderTest>): void {
  describe(`search contract: ${name}`, () => {
    let underTest: SearchEngineUnderTest;

    const subject: ContractSubject = {
      get engine() {
        return underTest.engine;
      },
      get away() {
        return underTest.away;
      },
      find: (text, query = {}) =>
        underTest.engine.search('posts', { text, sort: 'relevance', page: 1, perPage: 20, ...query }),
      idsFor: async (text, query) => (await subject.find(text, query)).ids,
    };

    beforeEach(async () => {
      underTest = await makeEngine();
      await subject.engine.ensure([POSTS]);
    });
    afterEach(async () => {
      await underTest.dispose?.();
      await subject.engine.close();
    });

    describeWriting(subject);
    describeWords(subject);
    describePurchasers(subject);
    describeFilters(subject);
    describeMatching(subject);

    describe('health', () => {
      it('is healthy while it answers', async () => {
        expect(await subject.engine.healthy()).toBe(true);
      });

      it('says so when it is away', async () => {
        const { away } = subject;
        expect(await away.healthy()).toBe(false);
        await expect(away.ensure([POSTS])).rejects.toThrow(SearchUnavailable);
        const asked = { text: '', sort: 'relevance', page: 1, perPage: 5 } as const;
        await expect(away.search('posts', asked)).rejects.toThrow(SearchUnavailable);
        await expect(away.upsert('posts', [makeDocument('a', 'b')])).rejects.toThrow(SearchUnavailable);
        await expect(away.remove('posts', ['a'])).rejects.toThrow(SearchUnavailable);
        const terms = [{ term: 'a', weight: 1 }];
        await expect(away.matchText('posts', terms, { limit: 1 })).rejects.toThrow(SearchUnavailable);
        await expect(away.rebuild(POSTS, batchesOf([makeDocument('a', 'b')]))).rejects.toThrow(
          SearchUnavailable,
        );
      });
    });
  });
}
