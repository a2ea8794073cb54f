import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openImportBench, type ImportBench } from '../../../tests/import-bench';
import { LONGEST_LINE } from './text-lines.server';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const HEAD = 'external_id;organisation;title;description;categories;price_from;price_unit;published_on';
const GOOD =
  'goed;firma;Verse lunch;Belegde broodjes – één per persoon;catering-lunch;4,50;lunches;2026-03-01';
const cell = (at: number, value: string): string => {
  const cells = GOOD.replace('goed', 'fout').split(';');
  cells[at] = value;
  return cells.join(';');
};
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const json = (row: object) =>
  JSON.stringify({ external_id: 'fout', organisation: 'firma', title: 'Lunch', ...row });
const GOOD_JSON = JSON.stringify({ external_id: 'goed', organisation: 'firma', title: 'Verse lunch' });
const DEEP = 20_000;
const deep = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;

/** Files with one bad row between a header and a good one: what is wrong, at which line, in which column, why. */
const BAD_ROWS: [string, string | Buffer, { line: number; column: string; reason: string }][] = [
  ['a quote that is never closed', `${HEAD}\n${cell(2, '"Lunch')}\n${GOOD}\n`, at(2, '', 'quote')],
  ['a quote inside a cell', `${HEAD}\n${cell(2, 'Lunch "vers" hier')}\n${GOOD}\n`, at(2, '', 'quote')],
  ['text behind a closing quote', `${HEAD}\n${cell(2, '"Lunch" vers')}\n${GOOD}\n`, at(2, '', 'quote')],
  ['too few columns', `${HEAD}\nfout;firma;Lunch\n${GOOD}\n`, at(2, '', 'cells')],
  ['too many columns', `${HEAD}\n${cell(0, 'fout')};nog;een\n${GOOD}\n`, at(2, '', 'cells')],
  [
    'another separator halfway',
    `${HEAD}\n${cell(0, 'fout').replaceAll(';', ',')}\n${GOOD}\n`,
    at(2, '', 'cells'),
  ],
  ['a NUL byte', `${HEAD}\n${cell(2, 'Lun\u0000ch')}\n${GOOD}\n`, at(2, 'title', 'control')],
  ['an escape character', `${HEAD}\n${cell(2, 'Lun\u001b[31mch')}\n${GOOD}\n`, at(2, 'title', 'control')],
  [
    'broken UTF-8',
    bytes(`${HEAD}\nfout;firma;Caf`, [0xe9], `;Tekst;catering-lunch;;;\n${GOOD}\n`),
    at(2, 'title', 'encoding'),
  ],
  ['a huge cell', `${HEAD}\n${cell(3, 'x'.repeat(LONGEST_LINE))}\n${GOOD}\n`, at(2, '', 'tooLarge')],
  [
    'a description that is too long',
    `${HEAD}\n${cell(3, 'x '.repeat(9_000))}\n${GOOD}\n`,
    at(2, 'description', 'tooLong'),
  ],
  [
    'a day that does not exist',
    `${HEAD}\n${cell(7, '31-02-2026')}\n${GOOD}\n`,
    at(2, 'published_on', 'date'),
  ],
  [
    'a month that does not exist',
    `${HEAD}\n${cell(7, '2026-13-01')}\n${GOOD}\n`,
    at(2, 'published_on', 'date'),
  ],
  ['a year long ago', `${HEAD}\n${cell(7, '01-01-1026')}\n${GOOD}\n`, at(2, 'published_on', 'range')],
  ['words for an amount', `${HEAD}\n${cell(5, 'vier euro')}\n${GOOD}\n`, at(2, 'price_from', 'money')],
  ['an amount with two commas', `${HEAD}\n${cell(5, '1,23,45')}\n${GOOD}\n`, at(2, 'price_from', 'money')],
  ['a negative amount', `${HEAD}\n${cell(5, '-4,50')}\n${GOOD}\n`, at(2, 'price_from', 'negative')],
  [
    'an amount beyond all measure',
    `${HEAD}\n${cell(5, '30000000')}\n${GOOD}\n`,
    at(2, 'price_from', 'range'),
  ],
  ['a formula as an amount', `${HEAD}\n${cell(5, '=1+1')}\n${GOOD}\n`, at(2, 'price_from', 'money')],
  ['a unit nobody knows', `${HEAD}\n${cell(6, 'kratjes')}\n${GOOD}\n`, at(2, 'price_unit', 'choice')],
  ['a price without a unit', `${HEAD}\n${cell(6, '')}\n${GOOD}\n`, at(2, 'price_unit', 'unitMissing')],
  ['an unknown category', `${HEAD}\n${cell(4, 'ruimtevaart')}\n${GOOD}\n`, at(2, 'categories', 'category')],
  ['no title', `${HEAD}\n${cell(2, ' ')}\n${GOOD}\n`, at(2, 'title', 'required')],
  ['no identifier', `${HEAD}\n${cell(0, '')}\n${GOOD}\n`, at(2, 'external_id', 'required')],
  [
    'an unknown organisation',
    `${HEAD}\n${cell(1, 'niemand')}\n${GOOD}\n`,
    at(2, 'organisation', 'unknownOrganisation'),
  ],
  ['the same identifier twice', `${HEAD}\n${GOOD}\n${cell(0, 'goed')}\n`, at(3, 'external_id', 'duplicate')],
  ['half a JSON object', `${GOOD_JSON}\n{"external_id":"fout","title":\n`, at(2, '', 'json')],
  ['a JSON list as a row', `${GOOD_JSON}\n[1,2]\n`, at(2, '', 'notAnObject')],
  ['a JSON text as a row', `${GOOD_JSON}\n"lunch"\n`, at(2, '', 'notAnObject')],
  ['JSON nested without end', `${GOOD_JSON}\n${deep}\n`, at(2, '', 'notAnObject')],
  ['an object for a text', `${GOOD_JSON}\n${json({ title: { nl: 'Lunch' } })}\n`, at(2, 'title', 'required')],
  ['a text for a number', `${GOOD_JSON}\n${json({ radius_km: 'ver' })}\n`, at(2, 'radius_km', 'wholeNumber')],
  [
    'half a character',
    `${GOOD_JSON}\n{"external_id":"fout","organisation":"firma","title":"\\ud83d"}\n`,
    at(2, 'title', 'control'),
  ],
  ['a JSON list that ends in an object', `[${GOOD_JSON},\n{"external_id":"fout"`, at(2, '', 'unclosedItem')],
];
function at(line: number, column: string, reason: string) {
  return { line, column, reason };
}

/** Files that are refused as a whole, before anything is written. */
const BAD_FILES: [string, string | Buffer, string][] = [
  ['nothing', '', 'empty'],
  ['a byte order mark only', '\uFEFF', 'empty'],
  ['blank lines only', '\n\r\n \n', 'empty'],
  ['a header in another language', 'nummer;naam\n1;x\n', 'columnMissing'],
  ['the same column twice', `${HEAD};title\n${GOOD};x\n`, 'columnTwice'],
  [
    'a workbook or a zip bomb',
    Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]),
    'spreadsheet',
  ],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'spreadsheet'],
  ['a packed file that would unfold', gzipSync(Buffer.alloc(5_000_000)), 'compressed'],
  ['a shell script', '#!/bin/sh\necho hallo\n', 'program'],
  ['a program', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(50)]), 'program'],
  ['a web page', '<!DOCTYPE html>\n<script>alert(1)</script>\n', 'markup'],
  ['XML', '<?xml version="1.0"?>\n<rows/>\n', 'markup'],
  ['a PDF', '%PDF-1.7\n1 0 obj\n', 'binary'],
  ['an empty JSON list', '[]', 'noRows'],
  ['a list of numbers', '[1,2,3]', 'noRows'],
];

const importOffers = async (name: string, content: string | Buffer) => {
  const organisations = bench.file('firms.csv', 'external_id;name;sells\nfirma;De Firma;ja\n');
  await bench.run([{ path: organisations, kind: 'organisation' }]);
  return bench.run([{ path: bench.file(name, content), kind: 'offer' }]);
};

describe('a file with one bad row', () => {
  it.each(BAD_ROWS)(
    '%s: refuses that row by line and column, in words, and takes the good one',
    async (_name, content, wanted) => {
      const isJson = /^[[{]/.test(content.toString());
      const results = await importOffers(isJson ? 'offers.jsonl' : 'offers.csv', content);
      const refused = await bench.refused(results);
      expect(refused[0]).toMatchObject(wanted);
      expect(results[0]?.stopped).toBe(false);
      const offers = await bench.market.db.offer.findMany({ select: { externalId: true, title: true } });
      expect(offers).toEqual([{ externalId: 'goed', title: 'Verse lunch' }]);
    },
  );
});

describe('a file that is none', () => {
  it.each(BAD_FILES)(
    '%s: is refused before anything is written, in both languages',
    async (_name, content, reason) => {
      const refused = await importOffers('offers.csv', content).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'UnreadableFile', reason });
      const { params } = refused as { params: Record<string, string> };
      for (const locale of ['nl', 'en'] as const) {
        const sentence = bench.ctx(locale).t(`importing.unreadable.${reason}`, params);
        expect(sentence).not.toContain('importing.');
        expect(sentence).not.toContain('{{');
      }
      expect(await bench.market.db.offer.count()).toBe(0);
    },
  );

  it('takes a header without rows as a file of nothing', async () => {
    expect(await importOffers('offers.csv', `${HEAD}\n`)).toMatchObject([{ rows: 0, refused: 0 }]);
  });
});

describe('strange text in a good row', () => {
  it.each([
    ['a formula', '=cmd|calc!A1'],
    ['a script', '<script>alert(1)</script> lunch'],
    ['a quoted line break', '"Verse\nlunch"'],
  ])('keeps %s as plain text', async (_name, title) => {
    await importOffers('offers.csv', `${HEAD}\n${cell(2, title)}\n`);
    const [offer] = await bench.market.db.offer.findMany({ select: { title: true } });
    expect(offer?.title).toBe(title.replaceAll('"', ''));
  });

  it.each([
    ['1.234,56', 123_456],
    ['€ 1,234.56', 123_456],
    ['€ 1.234', 123_400],
    ['4,5', 450],
  ])('reads %s as an amount in euros', async (typed, centsWanted) => {
    await importOffers('offers.csv', `${HEAD}\n${cell(5, typed)}\n`);
    const [offer] = await bench.market.db.offer.findMany({ select: { priceFromCents: true } });
    expect(offer?.priceFromCents).toBe(centsWanted);
  });

  it('takes the apostrophe away that our own downloads put before a formula', async () => {
    await importOffers('offers.csv', `${HEAD}\n${cell(2, "'=1+1 lunches")}\n`);
    expect(await bench.market.db.offer.findMany({ select: { title: true } })).toEqual([
      { title: '=1+1 lunches' },
    ]);
  });
});
