/** Prisma's and Node's codes for a database that cannot be reached or went away. */
const AWAY_CODES = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  '57P01',
  '57P03',
]);
const AWAY_WORDS =
  /connection (terminated|timeout|refused)|database system is (starting up|shutting down)|`57P0[123]`|can't reach database|not reachable|timeout exceeded when trying to connect|ECONNREFUSED/i;

/** Whether a failure means that the database does not answer, as opposed to a fault of ours. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && AWAY_CODES.has(code)) return true;
  return AWAY_WORDS.test(error.message) || isDatabaseAway(error.cause);
}
