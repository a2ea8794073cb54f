import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords, detectDelimiter, type CsvRecord } from './csv-records';

async function read(text: string, delimiter = ','): Promise<CsvRecord[]> {
  async function* lines() {
    for (const [at, line] of text.split('\n').entries()) yield { line: at + 1, text: line };
  }
  const records: CsvRecord[] = [];
  for await (const record of csvRecords(lines(), delimiter)) records.push(record);
  return records;
}

describe('csvRecords', () => {
  it.each([
    [
      'plain cells',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a delimiter in quotes', '"a,b",c', [['a,b', 'c']]],
    ['a quote in quotes', '"a ""b"" c",d', [['a "b" c', 'd']]],
    [
      'a line end in quotes',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['blanks around quotes', ' "a" , "b" ', [['a', 'b']]],
    [
      'empty cells and lines',
      ',\n\n"",x',
      [
        ['', ''],
        ['', 'x'],
      ],
    ],
  ])('reads %s', async (_name, text, cells) => {
    expect((await read(text)).map((record) => ('cells' in record ? record.cells : record.problem))).toEqual(
      cells,
    );
  });

  it.each([
    ['text after a closing quote', 'a,b\n"x"y,2\n3,4', 2],
    ['a quote inside a bare cell', 'a,b\n5" pipe,2\n3,4', 2],
    ['a quote that the next line seems to close', 'a,b\n1,"open\n3,"four"\n5,6', 2],
    ['a quote that nothing closes', `a,b\n"open,2\n${'3,4\n'.repeat(300)}3,4`, 2],
  ])('names the line of %s and reads the next one', async (_name, text, line) => {
    const records = await read(text);
    expect(records.filter((record) => 'problem' in record)).toMatchObject([
      { line, problem: 'quote', text: text.split('\n')[line - 1] },
    ]);
    expect(records.find((record) => record.line === line + 1)).toHaveProperty('cells');
  });

  it('gives back every table that was written by the rules', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ';', ',', '\n', '1') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const written = (cells: string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const records = await read(rows.map(written).join('\n'), ';');
        expect(records.map((record) => 'cells' in record && record.cells)).toEqual(rows);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('detectDelimiter', () => {
  it.each([
    ['id,name,town', ','],
    ['id;name;"a,b,c,d"', ';'],
    ['id\tname', '\t'],
    ['id|name', '|'],
    ['name', ','],
  ])('of %j is %j', (header, delimiter) => expect(detectDelimiter(header)).toBe(delimiter));
});
