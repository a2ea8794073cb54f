/**
 * Settings of the test harness, read here only. They are no settings of the product, so its schema does not know them: the
 * harness runs before any market exists and decides which database server the markets of the tests get.
 */
const { DATABASE_URL, VITEST_SLOT, CI } = process.env;

export const HARNESS = {
  /** A PostgreSQL server to use instead of an embedded one. */
  serverUrl: DATABASE_URL,
  /** Names the folder of the embedded server, so that two runs in one checkout do not meet. */
  slot: VITEST_SLOT ?? 'default',
  /** Nobody looks into the data after a run. */
  isThrownAway: CI !== undefined && CI !== '',
};
