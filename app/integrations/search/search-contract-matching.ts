import { beforeEach, describe, expect, it } from 'vitest';
import { type ContractSubject, makeDocument } from './search-contract-kit';

/** Part of the search contract: matching by terms. */
export function describeMatching(subject: ContractSubject): void {
  describe('matching by terms', () => {
    beforeEach(async () => {
      await subject.engine.upsert('posts', [
        makeDocument('rare', 'x', { terms: ['glas', 'bewas', 'gevel'] }),
        makeDocument('twice', 'x', { terms: ['schoonmak', 'schoonmak', 'kantor'] }),
        makeDocument('once', 'x', { terms: ['schoonmak', 'kantor', 'hotel'] }),
        makeDocument('long', 'x', {
          terms: ['schoonmak', ...Array.from({ length: 60 }, (_, i) => `vul${i}`)],
        }),
        makeDocument('other', 'x', { terms: ['catering', 'kantor'] }),
      ]);
    });
    const match = (terms: Record<string, number>, limit = 10) =>
      subject.engine.matchText(
        'posts',
        Object.entries(terms).map(([term, weight]) => ({ term, weight })),
        { limit },
      );

    it('ranks by frequency and length, and leaves out records without a term', async () => {
      expect((await match({ schoonmak: 1 })).map(({ id }) => id)).toEqual(['twice', 'once', 'long']);
    });

    it('prefers rare terms, and heavier ones', async () => {
      expect((await match({ kantor: 1, glas: 1 }))[0]?.id).toBe('rare');
      expect((await match({ catering: 1, glas: 3 }))[0]?.id).toBe('rare');
      expect((await match({ catering: 3, glas: 1 }))[0]?.id).toBe('other');
    });

    it('gives falling, positive scores and keeps to the limit', async () => {
      const scores = (await match({ kantor: 1, schoonmak: 2, glas: 1 })).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(Math.min(...scores)).toBeGreaterThan(0);
      expect(await match({ kantor: 1, schoonmak: 2, glas: 1 }, 2)).toHaveLength(2);
    });

    it('matches whole terms only', async () => {
      expect(await match({ glass: 1, schoon: 1, kant: 1 })).toEqual([]);
      expect(await match({})).toEqual([]);
    });

    it('orders equal records by id, every time', async () => {
      await subject.engine.upsert('posts', [
        makeDocument('tie-b', 'x', { terms: ['druk'] }),
        makeDocument('tie-a', 'x', { terms: ['druk'] }),
      ]);
      const first = await match({ druk: 1 });
      expect(first.map(({ id }) => id)).toEqual(['tie-a', 'tie-b']);
      expect(await match({ druk: 1 })).toEqual(first);
    });

    it('computes the agreed BM25 score', async () => {
      const [best] = await match({ glas: 2 });
      const rarity = Math.log(1 + (5 - 1 + 0.5) / (1 + 0.5));
      const averageLength = (3 + 3 + 3 + 61 + 2) / 5;
      const norm = 1.2 * (0.5 + (0.5 * 3) / averageLength);
      expect(best?.score).toBeCloseTo((2 * rarity * 2.2) / (1 + norm), 6);
    });

    it('survives odd terms and many of them', async () => {
      const odd = Object.fromEntries(['`', '*', '', 'a b', '-', '😀'].map((term) => [term, 1]));
      expect(await match(odd)).toEqual([]);
      const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`woord${i}`, 1]));
      expect((await match({ ...many, glas: 1 }))[0]?.id).toBe('rare');
    });
  });
}
