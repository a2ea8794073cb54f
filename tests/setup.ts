import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';
import { forgetSingletons } from '~/platform/singleton.server';

/** What the schema of settings requires, given to it the way a machine gives it: the tests read it through the schema too. */
process.env.AUTH_SECRET ??= 'a-secret-that-only-the-tests-ever-use-0123456789';
process.env.LOG_LEVEL ??= 'silent';
/** Each market of a test brings the database it really uses. */
process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1:1/none';

/** Files of one worker share their modules, so that each is loaded once; what one file made is not for the next. */
forgetSingletons();

/** What components and libraries complain about on the console is a failure, not noise. */
let complaints: MockInstance[] = [];
beforeEach(() => {
  complaints = (['error', 'warn'] as const).map((method) => vi.spyOn(console, method));
});
afterEach(() => {
  const said = complaints.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(' ')));
  for (const spy of complaints) spy.mockRestore();
  expect(said, 'console.error or console.warn was called').toEqual([]);
});
