import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NOTICES, openImportBench, type ImportBench } from '../../../tests/import-bench';
import { loadMappings } from './mapping-files.server';
import { MAPPING_FOLDER } from './perform-import.server';
import { recogniseFolder } from './recognise-folder.server';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());

it('takes the files of a folder that a mapping knows, organisations first, and loads them once', async () => {
  for (const name of ['notices', 'social', 'deep', 'deep/er']) mkdirSync(path.join(bench.folder, name));
  bench.file('notices/a.jsonl', NOTICES);
  bench.file('offers.csv', 'external_id;organisation;title\n1;o;Lunch\n');
  bench.file('social/organisations-nl.csv', 'external_id;name;sells\no;De Firma;ja\n');
  bench.file('pc4.csv', 'pc4,place,lat,lon\n3511,Utrecht,52.1,5.1\n');
  bench.file('cpv.csv', 'code,check_digit,label_nl,label_en\n77310000,6,Groen,Green\n');
  bench.file('something.csv', 'a,b\n1,2\n');
  bench.file('packed.csv', 'PK\u0003\u0004');
  bench.file('deep/er/notices.jsonl', NOTICES);
  bench.file('readme.md', '# no data');
  const found = await recogniseFolder(bench.folder, await loadMappings(MAPPING_FOLDER));
  const names = (files: readonly { path: string }[]) =>
    files.map((file) => path.relative(bench.folder, file.path));
  expect(names(found.files)).toEqual(['social/organisations-nl.csv', 'notices/a.jsonl', 'offers.csv']);
  expect([found.places, found.cpv].map((files) => path.basename(files.join()))).toEqual([
    'pc4.csv',
    'cpv.csv',
  ]);
  expect(found.left.map(({ problem }) => problem.reason)).toEqual(['spreadsheet', 'unknownLayout']);
  const first = await bench.run(found.files, { once: true });
  expect(first.map(({ refused }) => refused)).toEqual([0, 0, 0]);
  expect(await bench.run(found.files, { once: true })).toEqual([]);
});
