import { beforeEach, describe, expect, it } from 'vitest';
import { type ContractSubject, makeDocument } from './search-contract-kit';

/** Part of the search contract: words of a person. */
export function describeWords(subject: ContractSubject): void {
  describe('words of a person', () => {
    beforeEach(async () => {
      await subject.engine.upsert('posts', [
        makeDocument('cafe', 'Café met terras'),
        makeDocument('mail', 'E-mail en post verwerken'),
        makeDocument('team', 'Wijk-team zoekt ruimte'),
        makeDocument('clean', 'Kantoorschoonmaak'),
        makeDocument('library', 'Bibliotheek', { body: 'Boeken uitlenen in de buurt' }),
        makeDocument('green', 'Groenvoorziening en coördinatie'),
      ]);
    });

    it.each([
      ['an accent left out', 'cafe', 'cafe'],
      ['an accent typed', 'Café', 'cafe'],
      ['an accent inside a word', 'coordinatie', 'green'],
      ['a hyphen', 'e-mail', 'mail'],
      ['a hyphen between words', 'wijk-team', 'team'],
      ['the beginning of the last word', 'groenvoor', 'green'],
      ['the beginning of the last of two words', 'post verw', 'mail'],
      ['one wrong letter', 'bibliothaek', 'library'],
      ['a missing letter', 'biblotheek', 'library'],
      ['two wrong letters in a long word', 'groenvoorzeinig', 'green'],
      ['capitals', 'BIBLIOTHEEK', 'library'],
      ['a part of a compound word', 'schoonmaak', 'clean'],
      ['a word of the body', 'uitlenen', 'library'],
    ])('finds a record by %s', async (_, text, id) => {
      expect(await subject.idsFor(text)).toEqual([id]);
    });

    it('finds nothing for a word that resembles none', async () => {
      expect(await subject.find('xylofoonconcert')).toMatchObject({ total: 0, ids: [] });
    });

    it('wants all words, and lists records with some of them when none has all', async () => {
      await subject.engine.upsert('posts', [makeDocument('both', 'Boeken in het café')]);
      expect(await subject.idsFor('boeken café')).toEqual(['both']);
      expect(await subject.idsFor('terras xylofoonconcert')).toEqual(['cafe']);
    });

    it('puts a hit in the title above one in the body', async () => {
      await subject.engine.upsert('posts', [makeDocument('title', 'Boeken', { body: 'Verkoop' })]);
      expect(await subject.idsFor('boeken')).toEqual(['title', 'library']);
    });

    it.each(['*', '"', '-', '--', '(', '`', '&&', '||', ':=', '\\', '   ', '😀'])(
      'survives %j',
      async (text) => {
        expect((await subject.find(text)).total).toBeLessThanOrEqual(6);
      },
    );

    it('survives a very long text', async () => {
      expect((await subject.find('xylofoonconcert '.repeat(2000))).ids).toEqual([]);
    });
  });
}
