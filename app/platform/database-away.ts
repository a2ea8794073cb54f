/** Codes of Prisma, Node and PostgreSQL for a database that cannot be reached, takes no more connections or went away. */
const AWAY_CODES =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|P2037|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|08\w{3}|57P0[1-5]|53300)$/;
/** What the same says where a library wraps it as text only. */
const AWAY_WORDS =
  /connection (terminated|timeout|refused|closed)|terminating connection|is not queryable|database system is (starting up|shutting down|in recovery)|too many (clients|connections)|`(57P0[1-5]|53300|08\w{3})`|can't reach database|not reachable|timeout exceeded when trying to connect|ECONNREFUSED|ECONNRESET|EPIPE/i;

/** Whether a failure means that the database does not answer, as opposed to a fault of ours. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && AWAY_CODES.test(code)) return true;
  return AWAY_WORDS.test(error.message) || isDatabaseAway(error.cause);
}
