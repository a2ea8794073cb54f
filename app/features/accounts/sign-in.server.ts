import type { AppContext } from './actor';
import { countAttempts, forgiveAttempts, type Attempt } from './attempt-limits.server';
import { openSession } from './session.server';
import type { SignInInput } from './sign-in-input';

/** Who knocks: the request, and the address it came from where the server knows it. */
export type Visit = { request: Request; address: string | undefined };

/**
 * Signs a person in; returns the cookies of the new session. Throws `invalid` for wrong credentials and
 * `rate_limited` after too many of them.
 */
export async function signIn(ctx: AppContext, input: SignInInput, visit: Visit): Promise<Headers> {
  const attempts = attemptsOf(input.email, visit.address);
  await countAttempts(attempts);
  const cookies = await openSession(ctx, input, visit.request);
  await forgiveAttempts(attempts);
  return cookies;
}

function attemptsOf(email: string, address: string | undefined): Attempt[] {
  return [
    { limit: 'sign-in:account-and-address', key: `${email} ${address ?? ''}` },
    { limit: 'sign-in:account', key: email },
    ...(address ? [{ limit: 'sign-in:address', key: address } as const] : []),
  ];
}
