import { parseArgs } from 'node:util';
import { checkIndex, countDifferences } from '~/features/importing/check-index.server';
import { SearchUnavailable } from '~/integrations/search/search-port';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { runCommand } from './command-context';

const { values } = parseArgs({ options: { repair: { type: 'boolean', default: false } } });

/**
 * `npm run search:check [-- --repair]`: compares the search engine with the database. Exit code 1 when they differ
 * and nothing was repaired. Jobs that still wait count as differences: they are not in the engine yet.
 */
process.exitCode = await runCommand(
  async (ctx) => {
    await ctx.search.ensure(SEARCH_COLLECTIONS);
    const started = performance.now();
    const results = await checkIndex(ctx, values);
    for (const { kind, compared, missing, stale, orphaned } of results)
      process.stdout.write(
        `${kind.padEnd(13)} ${compared} compared: ${missing} missing, ${stale} stale, ${orphaned} orphaned\n`,
      );
    const differences = countDifferences(results);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const repaired = values.repair && differences > 0 ? ', repaired' : '';
    process.stdout.write(`${differences} differences${repaired}  ${seconds} s\n`);
    return differences > 0 && !values.repair ? 1 : 0;
  },
  (error) => (error instanceof SearchUnavailable ? `Search is away: ${error.message}` : null),
);
