import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine, jsonRecord, type Cell } from './csv-text';

describe('a CSV line', () => {
  it.each<[string, Cell, string, string]>([
    ['plain text', 'soep', 'soep', 'soep'],
    ['nothing', null, '', ''],
    ['a delimiter of Dutch', 'a;b', '"a;b"', 'a;b'],
    ['a delimiter of English', 'a,b', 'a,b', '"a,b"'],
    ['a quote', 'de "Molen"', '"de ""Molen"""', '"de ""Molen"""'],
    ['a line end', 'a\nb', '"a\nb"', '"a\nb"'],
    ['yes', true, 'yes', 'yes'],
    ['a list', ['a', 'b'], 'a | b', 'a | b'],
    ['an amount', { euros: 125_050 }, '1250,50', '"1250.50"'.replaceAll('"', '')],
    ['five cents', { euros: 5n }, '0,05', '0.05'],
    ['a negative number', -5, '-5', '-5'],
    ['a moment', new Date('2026-11-23T09:00:00Z'), '2026-11-23T09:00:00.000Z', '2026-11-23T09:00:00.000Z'],
    ['a KVK number', '01234567', '01234567', '01234567'],
  ])('%s', (_what, cell, dutch, english) => {
    expect(csvLine([cell], 'nl')).toBe(`${dutch}\r\n`);
    expect(csvLine([cell], 'en')).toBe(`${english}\r\n`);
  });

  it.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '\u200B=1', '|calc', '%0A=1'])(
    'takes the formula out of %j',
    (text) => {
      const [cells] = parse(csvLine([text], 'nl'), { delimiter: ';', record_delimiter: '\r\n' });
      expect(cells?.[0]).toBe(`'${text}`);
    },
  );

  it('is read back as it was, whatever the text, and never begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (texts) => {
        const options = { delimiter: ';', record_delimiter: '\r\n' };
        const [cells = []] = parse(csvLine(texts, 'nl'), options);
        expect(cells.map((cell, at) => (cell === `'${texts[at] ?? ''}` ? texts[at] : cell))).toEqual(texts);
        expect(cells.some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});

it('JSON keeps what things are', () => {
  const record = { a: 'x', b: null, c: 4, d: { euros: 1_250 }, e: ['y'], f: true };
  expect(jsonRecord(record)).toEqual({ ...record, d: 12.5 });
});
