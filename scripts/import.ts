import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportKind } from '~/features/importing/import-fields';
import { UnreadableFile } from '~/features/importing/problem';
import { runImport, type FileToImport } from '~/features/importing/run-import.server';
import { translator } from '~/platform/texts.server';
import { runCommand } from './command-context';
import { createProgress, printReport, printTable, writeReport } from './import-output';

const USAGE = `npm run import -- [--organisations FILE] [--offers FILE] [--demands FILE] [FILE …]
  --organisations, --offers, --demands FILE   what a CSV or JSON lines file holds; may be repeated
  FILE                 a file whose layout is recognised by its columns
  --mapping NAME       layout of the files: a name in mappings/ or a path to a .json file
  --as KIND            what plain FILEs hold: organisations, offers or demands
  --dry-run            reads and checks everything, changes nothing
  --resume             goes on with imports of these files that were cut off
  --once               passes over files that were imported before
  --report FILE        every refused row as JSON
  --language nl|en     language of the messages (en)
`;
const KIND_OF: Record<string, ImportKind> = {
  organisations: 'organisation',
  offers: 'offer',
  demands: 'demand',
};
const root = path.resolve(import.meta.dirname, '..');
const out = (line: string) => process.stdout.write(`${line}\n`);

const files = { type: 'string', multiple: true } as const;
const options = {
  organisations: files,
  offers: files,
  demands: files,
  mapping: { type: 'string' },
  as: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
  once: { type: 'boolean', default: false },
  report: { type: 'string' },
  language: { type: 'string', default: 'en' },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for, or a sentence saying what is wrong with it. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.as && !KIND_OF[values.as]) return '--as wants organisations, offers or demands.';
    const named = Object.entries(KIND_OF).flatMap(([flag, kind]) =>
      (values[flag as 'offers'] ?? []).map((file): FileToImport => ({ path: file, kind })),
    );
    const kind = values.as ? KIND_OF[values.as] : undefined;
    const all = [...named, ...positionals.map((file): FileToImport => ({ path: file, kind }))];
    return all.length === 0 && !values.help ? 'Name at least one file.' : { values, files: all };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const asked = readArguments();
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n\n${USAGE}`);
  process.exitCode = 1;
} else if (asked.values.help) out(USAGE);
else process.exitCode = await importAll(asked);

/** `npm run import`: exit code 0 when every file could be read, also when rows were refused. */
async function importAll({ values, files: wanted }: Exclude<ReturnType<typeof readArguments>, string>) {
  const t = translator(values.language === 'nl' ? 'nl' : 'en');
  const stopping = new AbortController();
  const stop = () => {
    process.stderr.write('\nStopping after this batch …\n');
    stopping.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const started = performance.now();
  return runCommand(
    async (ctx) => {
      const dryRun = values['dry-run'];
      const results = await runImport(ctx, {
        files: wanted,
        mappingFolder: path.join(root, 'mappings'),
        mapping: values.mapping,
        dryRun,
        resume: values.resume,
        once: values.once,
        signal: stopping.signal,
        onProgress: createProgress(),
      });
      if (process.stderr.isTTY) process.stderr.write('\n');
      const seconds = (performance.now() - started) / 1_000;
      const saying = { db: ctx.db, t };
      if (values.report) await writeReport(saying, values.report, { files: results, seconds, dryRun });
      await printReport(saying, results);
      printTable(results, seconds, dryRun);
      return stopping.signal.aborted ? 130 : 0;
    },
    (error) =>
      error instanceof UnreadableFile ? t(`importing.unreadable.${error.reason}`, error.params) : null,
  );
}
