import { audit } from '~/platform/audit.server';
import type { AppContext } from './actor';
import { countAttempts, forgiveAttempts, type Attempt } from './attempt-limits.server';
import { type OpenedSession, openSession } from './session.server';
import type { SignInInput } from './sign-in-input';
import type { Visit } from './visit';

export type { Visit } from './visit';

/**
 * Checks a person's password; returns the cookies of the new session, or of the challenge that asks for a code.
 * Throws `invalid` for wrong credentials, `not_allowed` for a suspended person and `rate_limited` after too many tries.
 */
export async function signIn(ctx: AppContext, input: SignInInput, visit: Visit): Promise<OpenedSession> {
  const attempts = attemptsOf(input.email, visit.address);
  await countAttempts(ctx, attempts);
  const opened = await openSession(ctx, input, visit);
  await forgiveAttempts(ctx, attempts);
  if (!opened.needsCode) await recordSignIn(ctx, { email: input.email }, visit);
  return opened;
}

/** Keeps when and with which device a person signed in, for the person to look at. */
export async function recordSignIn(
  ctx: AppContext,
  who: { email: string } | { id: string },
  { request }: Visit,
): Promise<void> {
  const { id } = await ctx.db.user.findUniqueOrThrow({ where: who, select: { id: true } });
  await audit(ctx.db, {
    actorId: id,
    action: SIGNED_IN,
    subjectType: 'person',
    subjectId: id,
    data: { device: (request.headers.get('user-agent') ?? '').slice(0, 300) },
    requestId: ctx.requestId,
  });
}

export const SIGNED_IN = 'person.signed-in';

function attemptsOf(email: string, address: string | undefined): Attempt[] {
  return [
    { limit: 'sign-in:account-and-address', key: `${email} ${address ?? ''}` },
    { limit: 'sign-in:account', key: email },
    ...(address ? [{ limit: 'sign-in:address', key: address } as const] : []),
  ];
}
