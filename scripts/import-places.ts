import { createReadStream } from 'node:fs';
import { importPlaces, UnknownPlacesLayout } from '~/features/taxonomy/import-places.server';
import { runCommand } from './command-context';

const USAGE =
  'npm run import:places -- FILE\n  FILE   CSV with pc4,place,…,lat,lon, or GeoNames postal codes\n';
const SHOWN = 20;
const [file] = process.argv.slice(2);

/** `npm run import:places -- FILE`: precise postcode coordinates instead of the built-in table. */
if (!file || file === '--help') {
  process.stderr.write(USAGE);
  process.exitCode = file ? 0 : 1;
} else {
  process.exitCode = await runCommand(async (ctx) => {
    const started = performance.now();
    const report = await importPlaces(ctx, createReadStream(file), ({ read, saved }) =>
      process.stderr.write(`\r${read} rows read, ${saved} postcodes saved`),
    );
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    process.stderr.write('\n');
    for (const { line, reason, value } of report.rejected.slice(0, SHOWN))
      process.stdout.write(`line ${line}: ${reason} "${value}"\n`);
    process.stdout.write(
      `${report.layout}: ${report.read} rows, ${report.saved} postcodes, ${report.rejectedCount} refused, ${seconds} s\n`,
    );
    return 0;
  }, explain);
}

function explain(error: unknown): string | null {
  if (error instanceof UnknownPlacesLayout)
    return `The layout of ${file ?? ''} is not known: ${error.message}`;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return `There is no file ${file ?? ''}.`;
  return null;
}
