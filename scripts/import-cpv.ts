import { createReadStream } from 'node:fs';
import { importCpv, UnknownCpvLayout } from '~/features/taxonomy/import-cpv.server';
import { runCommand } from './command-context';

const USAGE = 'npm run import:cpv -- FILE\n  FILE   CSV with code, check_digit, label_nl and label_en\n';
const SHOWN = 20;
const [file] = process.argv.slice(2);

/** `npm run import:cpv -- FILE`: the official procurement codes, by number and by name. */
if (!file || file === '--help') {
  process.stderr.write(USAGE);
  process.exitCode = file ? 0 : 1;
} else {
  process.exitCode = await runCommand(async (ctx) => {
    const started = performance.now();
    const report = await importCpv(ctx, createReadStream(file), ({ read, saved }) =>
      process.stderr.write(`\r${read} rows read, ${saved} codes saved`),
    );
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    process.stderr.write('\n');
    for (const { line, reason, value } of report.rejected.slice(0, SHOWN))
      process.stdout.write(`line ${line}: ${reason} "${value}"\n`);
    process.stdout.write(
      `${report.read} rows, ${report.saved} codes, ${report.rejectedCount} refused, ${seconds} s\n`,
    );
    return 0;
  }, explain);
}

function explain(error: unknown): string | null {
  if (error instanceof UnknownCpvLayout) return `The layout of ${file ?? ''} is not known: ${error.message}`;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return `There is no file ${file ?? ''}.`;
  return null;
}
