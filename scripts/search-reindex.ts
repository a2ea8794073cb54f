import { reindex } from '~/features/importing/reindex.server';
import { SearchUnavailable } from '~/integrations/search/search-port';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { runCommand } from './command-context';

/** `npm run search:reindex`: builds the search collections anew; searches go on meanwhile. */
process.exitCode = await runCommand(
  async (ctx) => {
    await ctx.search.ensure(SEARCH_COLLECTIONS);
    for (const { kind, count, seconds } of await reindex(ctx))
      process.stdout.write(
        `${kind.padEnd(13)} ${String(count).padStart(8)} documents  ${seconds.toFixed(1)} s\n`,
      );
    return 0;
  },
  (error) => (error instanceof SearchUnavailable ? `Search is away: ${error.message}` : null),
);
