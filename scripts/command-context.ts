import { openMarket } from '~/composition.server';
import type { AppContext } from '~/features/accounts/actor';
import { followCategoryWords } from '~/features/taxonomy/follow-category-words.server';
import { systemContext } from '~/jobs.server';
import { withoutPayments } from '~/payments.server';
import { env, EnvError } from '~/platform/env.server';

/**
 * Runs a command of an operator with a market opened for it; the platform itself acts. Resolves to the exit code:
 * what `work` returns, or 1 after an error, which `explain` may put into words.
 */
export async function runCommand(
  work: (ctx: AppContext) => Promise<number>,
  explain: (error: unknown) => string | null = () => null,
): Promise<number> {
  process.env.LOG_LEVEL ??= 'warn';
  try {
    const market = await openMarket(env(), withoutPayments());
    try {
      await followCategoryWords(market, 'now');
      return await work(systemContext(market));
    } finally {
      await market.close();
    }
  } catch (error) {
    process.stderr.write(
      `${error instanceof EnvError ? error.message : (explain(error) ?? inFull(error))}\n`,
    );
    return 1;
  }
}

/** What the drivers call a server that cannot be reached, or that went away. */
const AWAY =
  /can't reach database|connection (refused|terminated|timeout)|server has closed|ECONNRE(FUSED|SET)/i;

function inFull(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return AWAY.test(error.message)
    ? 'The database cannot be reached. What was finished stays; run the same command again to go on.'
    : (error.stack ?? error.message);
}
