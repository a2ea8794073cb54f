import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type SearchCollection,
  type SearchDocument,
  type SearchEngine,
  type SearchFilter,
  type SearchQuery,
  SearchRequestInvalid,
  SearchUnavailable,
} from './search-port';

const POSTS: SearchCollection = {
  name: 'posts',
  facets: ['category', 'province'],
  numbers: ['publishedAt', 'price'],
};

const AMSTERDAM = { lat: 52.3702, lon: 4.8952 };
const HAARLEM = { lat: 52.3874, lon: 4.6462 };
const GRONINGEN = { lat: 53.2194, lon: 6.5665 };

/** An engine over empty collections, and the same kind of engine whose server or store does not answer. */
export type SearchEngineUnderTest = {
  engine: SearchEngine;
  away: SearchEngine;
  dispose?: () => Promise<void>;
};

/** A record with little in it; `terms` are the words of the title unless given. */
export function makeDocument(id: string, title: string, extra: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    fingerprint: `fingerprint-${id}`,
    title,
    body: '',
    terms: title.toLowerCase().split(' '),
    facets: {},
    numbers: {},
    location: null,
    ...extra,
  };
}

async function* batchesOf(...batches: SearchDocument[][]): AsyncGenerator<SearchDocument[]> {
  for (const batch of batches) yield batch;
}

/** The promises every search engine keeps. `makeEngine` is called once per test. */
export function describeSearchContract(name: string, makeEngine: () => Promise<SearchEngineUnderTest>): void {
  describe(`search contract: ${name}`, () => {
    let underTest: SearchEngineUnderTest;
    let engine: SearchEngine;

    beforeEach(async () => {
      underTest = await makeEngine();
      engine = underTest.engine;
      await engine.ensure([POSTS]);
    });
    afterEach(async () => {
      await underTest.dispose?.();
      await engine.close();
    });

    const find = async (text: string, query: Partial<SearchQuery> = {}) =>
      engine.search('posts', { text, sort: 'relevance', page: 1, perPage: 20, ...query });
    const idsFor = async (text: string, query: Partial<SearchQuery> = {}) => (await find(text, query)).ids;

    describe('writing', () => {
      it('shows a record as soon as it is written, and its newest version only', async () => {
        await engine.upsert('posts', [makeDocument('a', 'Catering op locatie')]);
        expect(await idsFor('catering')).toEqual(['a']);
        await engine.upsert('posts', [makeDocument('a', 'Groenonderhoud in parken')]);
        expect(await idsFor('catering')).toEqual([]);
        expect(await idsFor('parken')).toEqual(['a']);
        expect((await find('')).total).toBe(1);
      });

      it('removes records, and shrugs at ids that are not there', async () => {
        await engine.upsert('posts', [makeDocument('a', 'Catering'), makeDocument('b', 'Catering')]);
        await engine.remove('posts', ['a', 'never-seen']);
        expect(await idsFor('catering')).toEqual(['b']);
        expect(await engine.matchText('posts', [{ term: 'catering', weight: 1 }], { limit: 5 })).toHaveLength(
          1,
        );
      });

      it('can be told twice to make sure that its collections exist', async () => {
        await engine.upsert('posts', [makeDocument('a', 'Catering')]);
        await engine.ensure([POSTS]);
        expect(await idsFor('catering')).toEqual(['a']);
      });

      it('accepts empty lists', async () => {
        await engine.upsert('posts', []);
        await engine.remove('posts', []);
        expect((await find('')).total).toBe(0);
      });

      it('replaces everything without a moment in which nothing is found', async () => {
        await engine.upsert('posts', [
          makeDocument('old', 'Catering oud'),
          makeDocument('kept', 'Catering blijft'),
        ]);
        const seenDuring: number[] = [];
        async function* batches() {
          yield [makeDocument('kept', 'Catering blijft')];
          seenDuring.push((await find('catering')).total);
          yield [makeDocument('new', 'Catering nieuw')];
          seenDuring.push((await find('catering')).total);
        }
        expect(await engine.rebuild(POSTS, batches())).toBe(2);
        expect(seenDuring.every((total) => total > 0)).toBe(true);
        expect((await idsFor('catering')).sort()).toEqual(['kept', 'new']);
      });

      it('keeps what is written while everything is replaced', async () => {
        await engine.upsert('posts', [makeDocument('changed', 'Oud'), makeDocument('gone', 'Weg')]);
        const writes: Promise<void>[] = [];
        async function* batches() {
          yield [makeDocument('changed', 'Oud'), makeDocument('gone', 'Weg')];
          writes.push(engine.upsert('posts', [makeDocument('late', 'Laat')]));
          writes.push(engine.upsert('posts', [makeDocument('changed', 'Nieuw', { fingerprint: 'newer' })]));
          writes.push(engine.remove('posts', ['gone']));
        }
        await engine.rebuild(POSTS, batches());
        await Promise.all(writes);
        expect((await find('')).ids.sort()).toEqual(['changed', 'late']);
        expect(await idsFor('nieuw')).toEqual(['changed']);
      });

      it('keeps what it has when the new records cannot be read to the end', async () => {
        await engine.upsert('posts', [makeDocument('a', 'Catering')]);
        async function* batches(): AsyncGenerator<SearchDocument[]> {
          yield [makeDocument('b', 'Half')];
          throw new TypeError('broken source');
        }
        await expect(engine.rebuild(POSTS, batches())).rejects.toThrow('broken source');
        expect((await find('')).ids).toEqual(['a']);
      });

      it('can be emptied by a rebuild', async () => {
        await engine.upsert('posts', [makeDocument('a', 'Catering')]);
        expect(await engine.rebuild(POSTS, batchesOf())).toBe(0);
        expect((await find('')).total).toBe(0);
      });

      it('lists every id with its fingerprint', async () => {
        await engine.upsert('posts', [
          makeDocument('a', 'Een'),
          makeDocument('b', 'Twee'),
          makeDocument('c', 'Drie'),
        ]);
        await engine.remove('posts', ['b']);
        const rows = [];
        for await (const row of engine.fingerprints('posts')) rows.push(row);
        expect(rows.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
          { id: 'a', fingerprint: 'fingerprint-a' },
          { id: 'c', fingerprint: 'fingerprint-c' },
        ]);
      });
    });

    describe('words of a person', () => {
      beforeEach(async () => {
        await engine.upsert('posts', [
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
        expect(await idsFor(text)).toEqual([id]);
      });

      it('finds nothing for a word that resembles none', async () => {
        expect(await find('xylofoonconcert')).toMatchObject({ total: 0, ids: [] });
      });

      it('wants all words, and lists records with some of them when none has all', async () => {
        await engine.upsert('posts', [makeDocument('both', 'Boeken in het café')]);
        expect(await idsFor('boeken café')).toEqual(['both']);
        expect(await idsFor('terras xylofoonconcert')).toEqual(['cafe']);
      });

      it('puts a hit in the title above one in the body', async () => {
        await engine.upsert('posts', [makeDocument('title', 'Boeken', { body: 'Verkoop' })]);
        expect(await idsFor('boeken')).toEqual(['title', 'library']);
      });

      it.each(['*', '"', '-', '--', '(', '`', '&&', '||', ':=', '\\', '   ', '😀'])(
        'survives %j',
        async (text) => {
          expect((await find(text)).total).toBeLessThanOrEqual(6);
        },
      );

      it('survives a very long text', async () => {
        expect((await find('xylofoonconcert '.repeat(2000))).ids).toEqual([]);
      });
    });

    describe('filters, counts, order and pages', () => {
      beforeEach(async () => {
        await engine.upsert('posts', [
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
        const listed = await find('', { filter });
        expect(listed.ids.sort()).toEqual(ids);
        expect(listed.total).toBe(ids.length);
        expect((await idsFor('catering', { filter })).sort()).toEqual(ids);
        const matches = await engine.matchText('posts', [{ term: 'catering', weight: 1 }], {
          filter,
          limit: 10,
        });
        expect(matches.map(({ id }) => id).sort()).toEqual(ids);
      });

      it('counts the values of all hits, not only of the page', async () => {
        const { facets } = await find('catering', { perPage: 1, facets: ['category', 'province'] });
        const counts = (field: string) =>
          Object.fromEntries((facets[field] ?? []).map((row) => [row.value, row.count]));
        expect(counts('category')).toEqual({ catering: 2, events: 2 });
        expect(counts('province')).toEqual({ NH: 2, GR: 1 });
      });

      const orders: [string, Partial<SearchQuery>, string[]][] = [
        ['the first number, falling, without words', { sort: 'relevance' }, ['a', 'c', 'b', 'd']],
        ['a number, rising', { sort: { number: 'publishedAt', direction: 'asc' } }, ['d', 'b', 'c', 'a']],
        ['a number that one lacks', { sort: { number: 'price', direction: 'desc' } }, ['b', 'd', 'a', 'c']],
        ['distance', { sort: 'distance', from: HAARLEM }, ['b', 'a', 'c', 'd']],
      ];
      it.each(orders)('orders by %s', async (_, query, ids) => {
        expect(await idsFor('', query)).toEqual(ids);
      });

      it('measures from the middle of the area when no point is given', async () => {
        const filter = { near: { ...HAARLEM, km: 30 } };
        expect(await idsFor('', { sort: 'distance', filter })).toEqual(['b', 'a']);
        await expect(find('', { sort: 'distance' })).rejects.toThrow(SearchRequestInvalid);
      });

      it('gives pages that add up to the whole', async () => {
        const pages = [];
        for (const page of [1, 2, 3]) pages.push(await find('', { page, perPage: 2 }));
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
        expect((await find('', { filter: { anyOf: { category: [value] } } })).ids).toEqual([]);
        await engine.upsert('posts', [makeDocument('odd', 'Vreemd', { facets: { category: [value] } })]);
        const { ids } = await find('', { filter: { anyOf: { category: [value] } }, facets: ['category'] });
        if (value !== '') expect(ids).toEqual(['odd']);
      });

      it.each<[string, Partial<SearchQuery>]>([
        ['facet field', { filter: { anyOf: { nowhere: ['x'] } } }],
        ['number field', { filter: { range: { nowhere: { min: 1 } } } }],
        ['field to count', { facets: ['nowhere'] }],
        ['field to sort by', { sort: { number: 'nowhere', direction: 'asc' } }],
      ])('refuses an unknown %s', async (_, query) => {
        await expect(find('', query)).rejects.toThrow(SearchRequestInvalid);
      });

      it('refuses an unknown collection', async () => {
        const query: SearchQuery = { text: '', sort: 'relevance', page: 1, perPage: 1 };
        await expect(engine.search('nowhere', query)).rejects.toThrow(SearchRequestInvalid);
        await expect(engine.upsert('nowhere', [makeDocument('a', 'b')])).rejects.toThrow(
          SearchRequestInvalid,
        );
        await expect(engine.remove('nowhere', ['a'])).rejects.toThrow(SearchRequestInvalid);
        await expect(engine.matchText('nowhere', [], { limit: 1 })).rejects.toThrow(SearchRequestInvalid);
      });
    });

    describe('matching by terms', () => {
      beforeEach(async () => {
        await engine.upsert('posts', [
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
        engine.matchText(
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
        await engine.upsert('posts', [
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

    describe('health', () => {
      it('is healthy while it answers', async () => {
        expect(await engine.healthy()).toBe(true);
      });

      it('says so when it is away', async () => {
        const { away } = underTest;
        expect(await away.healthy()).toBe(false);
        await expect(away.ensure([POSTS])).rejects.toThrow(SearchUnavailable);
        await expect(away.rebuild(POSTS, batchesOf([makeDocument('a', 'b')]))).rejects.toThrow(
          SearchUnavailable,
        );
      });
    });
  });
}
