import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { AppContext } from '~/features/accounts/actor';
import { loadMappings } from '~/features/importing/mapping-files.server';
import { MAPPING_FOLDER } from '~/features/importing/perform-import.server';
import { UnreadableFile } from '~/features/importing/problem';
import { recogniseFolder } from '~/features/importing/recognise-folder.server';
import { runImport } from '~/features/importing/run-import.server';
import { importCpv } from '~/features/taxonomy/import-cpv.server';
import { importPlaces } from '~/features/taxonomy/import-places.server';
import { translator } from '~/platform/texts.server';
import { runCommand } from './command-context';
import { printReport, printTable } from './import-output';

/** Fills a market with the files of a folder, as far as a mapping knows them; what is in already is passed over. */
const [folder = ''] = process.argv.slice(2);
const t = translator('en');
const out = (line: string) => process.stdout.write(`${line}\n`);

process.exitCode = await runCommand(load, (error) =>
  error instanceof UnreadableFile ? t(`importing.unreadable.${error.reason}`, error.params) : null,
);

async function load(ctx: AppContext): Promise<number> {
  const started = performance.now();
  const found = await recogniseFolder(folder, await loadMappings(MAPPING_FOLDER));
  for (const { path: file, problem } of found.left)
    out(`left out: ${path.relative(folder, file)}  (${problem.reason})`);
  if ((await ctx.db.place.count()) === 0)
    for (const file of found.places) {
      const { saved, rejectedCount } = await importPlaces(ctx, createReadStream(file));
      out(`${path.basename(file)}: ${saved} postcodes, ${rejectedCount} refused`);
    }
  if ((await ctx.db.cpvCode.count()) === 0)
    for (const file of found.cpv) {
      const { saved, rejectedCount } = await importCpv(ctx, createReadStream(file));
      out(`${path.basename(file)}: ${saved} CPV codes, ${rejectedCount} refused`);
    }
  const wanted = { files: found.files, mappingFolder: MAPPING_FOLDER, once: true, resume: true };
  const results = await runImport(ctx, wanted);
  await printReport({ db: ctx.db, t }, results);
  printTable(results, (performance.now() - started) / 1_000, false);
  const known = found.files.length - results.length;
  if (known > 0) out(`${known} files were loaded before`);
  return 0;
}
