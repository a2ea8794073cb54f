import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fileSource } from './byte-source.server';
import { openRows, type ReadRow } from './read-rows.server';
import { LONGEST_LINE } from './text-lines.server';

const folder = mkdtempSync(path.join(tmpdir(), 'read-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: string | Buffer, extension = 'csv'): string {
  files += 1;
  const name = path.join(folder, `file-${files}.${extension}`);
  writeFileSync(name, content);
  return name;
}

async function readAll(name: string) {
  const opened = await openRows(await fileSource(name));
  const rows: ReadRow[] = [];
  for await (const row of opened.rows) rows.push(row);
  return { ...opened, encoding: opened.facts.encoding, rows };
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const latin = (text: string) => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');

describe('openRows', () => {
  it.each([
    ['UTF-8', Buffer.from('id,name\n1,Café Reünie\n'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFid,name\n1,Café Reünie\n'), 'utf-8'],
    ['Windows-1252', latin('id,name\n1,Café Reünie\n'), 'windows-1252'],
    ['UTF-16', utf16('id,name\n1,Café Reünie\n'), 'utf-16le'],
    ['semicolons and Windows line ends', Buffer.from('id;name\r\n1;Café Reünie\r\n'), 'utf-8'],
    ['tabs', Buffer.from('id\tname\n1\tCafé Reünie'), 'utf-8'],
    ['old Macintosh line ends', Buffer.from('id,name\r1,Café Reünie\r'), 'utf-8'],
    ["Excel's separator line", Buffer.from('sep=;\nid;name\n1;Café Reünie\n'), 'utf-8'],
    ['a header in capitals', Buffer.from('ID, Name \n1,"Café Reünie"\n'), 'utf-8'],
  ])('reads CSV with %s', async (_name, content, encoding) => {
    const read = await readAll(file(content));
    expect(read).toMatchObject({ format: 'csv', encoding, columns: ['id', 'name'] });
    expect(read.rows.map((row) => 'row' in row && row.row)).toEqual([{ id: '1', name: 'Café Reünie' }]);
  });

  it('recognises Windows-1252 by a byte far behind the start', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `${n},plain text here`).join('\n');
    const { encoding } = await readAll(file(latin(`id,name\n${rows}\nx,prijs € 5\n`)));
    expect(encoding).toBe('windows-1252');
  });

  it('reads JSON lines, skipping empty ones, whatever the file is called', async () => {
    const read = await readAll(file('{"id":"1","lots":[{"title":"A"}]}\n\n{"id":"2"}\n', 'txt'));
    expect(read).toMatchObject({ format: 'jsonl', columns: ['id', 'lots'] });
    expect(read.rows).toMatchObject([
      { line: 1, row: { id: '1', lots: [{ title: 'A' }] } },
      { line: 3, row: { id: '2' } },
    ]);
  });

  it.each([
    ['no file', () => path.join(folder, 'nowhere.csv'), 'missing'],
    ['a folder', () => folder, 'missing'],
    ['an empty file', () => file(''), 'empty'],
    ['only blank lines', () => file('\n\n \n'), 'empty'],
    ['bytes that are no text', () => file(Buffer.from([1, 0, 0, 0, 7, 0, 9, 0, 0])), 'binary'],
    ['a workbook', () => file(Buffer.from('PK\u0003\u0004rest')), 'spreadsheet'],
    ['a packed file', () => file(gzipSync('id,name\n1,x\n'), 'csv.gz'), 'compressed'],
    ['an empty JSON list', () => file('[]', 'json'), 'noRows'],
    ['a JSON list of lists', () => file('[["id"],[1]]', 'json'), 'noRows'],
    ['a web page', () => file('<!DOCTYPE html><title>x</title>\n<p>1'), 'markup'],
    ['a script', () => file('#!/bin/sh\nrm -rf x\n'), 'program'],
    ['a header with a broken quote', () => file('id,"name\n1,x\n'), 'noHeader'],
    ['a column twice', () => file('id,name,name\n1,a,b\n'), 'columnTwice'],
  ])('refuses %s as a whole', async (_name, make, reason) => {
    const opening = async () => openRows(await fileSource(make()));
    await expect(opening()).rejects.toMatchObject({ name: 'UnreadableFile', reason });
  });

  it.each([
    ['too few cells', 'id,name\n1\n2,b\n', 'csv', 'cells'],
    ['too many cells', 'id,name\n1,a,b\n2,b\n', 'csv', 'cells'],
    ['a broken quote', 'id,name\n1,"a"b\n2,b\n', 'csv', 'quote'],
    ['a line without end', `id,name\n1,${'x'.repeat(LONGEST_LINE)}\n2,b\n`, 'csv', 'tooLarge'],
    ['half a JSON object', '{"id":0}\n{"id":1,\n{"id":2}\n', 'jsonl', 'json'],
    ['a JSON list as a row', '{"id":0}\n[1]\n{"id":2}\n', 'jsonl', 'notAnObject'],
    ['a JSON text as a row', '{"id":0}\n"text"\n{"id":2}\n', 'jsonl', 'notAnObject'],
  ])('reports %s by line and goes on', async (_name, content, extension, reason) => {
    const { rows } = await readAll(file(content, extension));
    const bad = rows.filter((row) => 'problem' in row);
    expect(bad).toEqual([expect.objectContaining({ line: 2, problem: expect.objectContaining({ reason }) })]);
    expect(rows.at(-1)).toMatchObject({ line: 3, row: {} });
  });

  it.each([
    ['a list over many lines', '[\n {"id":1,\n "t":"a]}\\" b"},\n {"id":2}\n]\n', [2, 4]],
    ['a list in one line', '[{"id":1},{"id":2}]', [1, 1]],
    ['a package over many lines', '{\n "uri":"x",\n "releases":[\n {"id":1},\n {"id":2}]\n}\n', [4, 5]],
    ['a package in one line', '{"uri":"x","releases":[{"id":1},{"id":2}]}', [1, 1]],
    [
      'records of releases',
      '{"records":[{"ocid":"a","compiledRelease":{"id":1}},{"ocid":"b","releases":[{"id":1},{"id":2}]}]}',
      [1, 1],
    ],
    ['packages line by line', '{"releases":[{"id":1}]}\n{"releases":[{"id":2}]}\n', [1, 2]],
  ])('reads the entries of %s', async (_name, content, lines) => {
    const { rows } = await readAll(file(content, 'json'));
    expect(rows.map((row) => 'row' in row && row.row['id'])).toEqual([1, 2]);
    expect(rows.map(({ line }) => line)).toEqual(lines);
  });

  it('reads a list that is longer than a row may be, entry by entry', async () => {
    const entries = Array.from({ length: 300 }, (_, id) => JSON.stringify({ id, text: 'x'.repeat(8_000) }));
    const { rows } = await readAll(file(`[${entries.join(',')}]`, 'json'));
    expect(rows).toHaveLength(300);
    expect(rows.every((row) => 'row' in row)).toBe(true);
  });

  it.each([
    ['ends in the middle of an entry', '[{"id":1},\n{"id":2', [1], 2, 'unclosedItem'],
    ['has a broken entry', '[{"id":1},\n{"id":x},\n{"id":3}]', [1, 3], 2, 'json'],
  ])('reports a list that %s', async (_name, content, good, line, reason) => {
    const { rows } = await readAll(file(content, 'json'));
    expect(rows.flatMap((row) => ('row' in row ? row.row['id'] : []))).toEqual(good);
    expect(rows.filter((row) => 'problem' in row)).toMatchObject([{ line, problem: { reason } }]);
  });

  it('reports the row of UTF-8 text that holds broken bytes', async () => {
    const good = Buffer.from('id,name\n1,Café\n2,Reünie\n3,Caf');
    const { encoding, rows } = await readAll(
      file(Buffer.concat([good, Buffer.from([0xe9]), Buffer.from('\n')])),
    );
    expect(encoding).toBe('utf-8');
    expect(rows.at(-1)).toMatchObject({ line: 4, problem: { column: 'name', reason: 'encoding' } });
  });
});
