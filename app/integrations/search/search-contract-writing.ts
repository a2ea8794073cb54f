import { describe, expect, it } from 'vitest';
import { type ContractSubject, POSTS, batchesOf, makeDocument } from './search-contract-kit';
import { type SearchDocument } from './search-port';

/** Part of the search contract: writing. */
export function describeWriting(subject: ContractSubject): void {
  describe('writing', () => {
    it('shows a record as soon as it is written, and its newest version only', async () => {
      await subject.engine.upsert('posts', [makeDocument('a', 'Catering op locatie')]);
      expect(await subject.idsFor('catering')).toEqual(['a']);
      await subject.engine.upsert('posts', [makeDocument('a', 'Groenonderhoud in parken')]);
      expect(await subject.idsFor('catering')).toEqual([]);
      expect(await subject.idsFor('parken')).toEqual(['a']);
      expect((await subject.find('')).total).toBe(1);
    });

    it('removes records, and shrugs at ids that are not there', async () => {
      await subject.engine.upsert('posts', [makeDocument('a', 'Catering'), makeDocument('b', 'Catering')]);
      await subject.engine.remove('posts', ['a', 'never-seen']);
      expect(await subject.idsFor('catering')).toEqual(['b']);
      expect(
        await subject.engine.matchText('posts', [{ term: 'catering', weight: 1 }], { limit: 5 }),
      ).toHaveLength(1);
    });

    it('can be told twice to make sure that its collections exist', async () => {
      await subject.engine.upsert('posts', [makeDocument('a', 'Catering')]);
      await subject.engine.ensure([POSTS]);
      expect(await subject.idsFor('catering')).toEqual(['a']);
    });

    it('accepts empty lists', async () => {
      await subject.engine.upsert('posts', []);
      await subject.engine.remove('posts', []);
      expect((await subject.find('')).total).toBe(0);
    });

    it('replaces everything without a moment in which nothing is found', async () => {
      await subject.engine.upsert('posts', [
        makeDocument('old', 'Catering oud'),
        makeDocument('kept', 'Catering blijft'),
      ]);
      const seenDuring: number[] = [];
      async function* batches() {
        yield [makeDocument('kept', 'Catering blijft')];
        seenDuring.push((await subject.find('catering')).total);
        yield [makeDocument('new', 'Catering nieuw')];
        seenDuring.push((await subject.find('catering')).total);
      }
      expect(await subject.engine.rebuild(POSTS, batches())).toBe(2);
      expect(seenDuring.every((total) => total > 0)).toBe(true);
      expect((await subject.idsFor('catering')).sort()).toEqual(['kept', 'new']);
    });

    it('keeps what is written while everything is replaced', async () => {
      await subject.engine.upsert('posts', [makeDocument('changed', 'Oud'), makeDocument('gone', 'Weg')]);
      const writes: Promise<void>[] = [];
      async function* batches() {
        yield [makeDocument('changed', 'Oud'), makeDocument('gone', 'Weg')];
        writes.push(subject.engine.upsert('posts', [makeDocument('late', 'Laat')]));
        writes.push(
          subject.engine.upsert('posts', [makeDocument('changed', 'Nieuw', { fingerprint: 'newer' })]),
        );
        writes.push(subject.engine.remove('posts', ['gone']));
      }
      await subject.engine.rebuild(POSTS, batches());
      await Promise.all(writes);
      expect((await subject.find('')).ids.sort()).toEqual(['changed', 'late']);
      expect(await subject.idsFor('nieuw')).toEqual(['changed']);
    });

    it('keeps what it has when the new records cannot be read to the end', async () => {
      await subject.engine.upsert('posts', [makeDocument('a', 'Catering')]);
      async function* batches(): AsyncGenerator<SearchDocument[]> {
        yield [makeDocument('b', 'Half')];
        throw new TypeError('broken source');
      }
      await expect(subject.engine.rebuild(POSTS, batches())).rejects.toThrow('broken source');
      expect((await subject.find('')).ids).toEqual(['a']);
    });

    it('can be emptied by a rebuild', async () => {
      await subject.engine.upsert('posts', [makeDocument('a', 'Catering')]);
      expect(await subject.engine.rebuild(POSTS, batchesOf())).toBe(0);
      expect((await subject.find('')).total).toBe(0);
    });

    it('lists every id with its fingerprint', async () => {
      await subject.engine.upsert('posts', [
        makeDocument('a', 'Een'),
        makeDocument('b', 'Twee'),
        makeDocument('c', 'Drie'),
      ]);
      await subject.engine.remove('posts', ['b']);
      const rows = [];
      for await (const row of subject.engine.fingerprints('posts')) rows.push(row);
      expect(rows.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: 'a', fingerprint: 'fingerprint-a' },
        { id: 'c', fingerprint: 'fingerprint-c' },
      ]);
    });
  });
}
