import { APIError } from 'better-auth/api';
import { DomainError, invalidField } from '~/platform/errors';
import type { AppContext } from './actor';
import { type Attempt, countAttempts, forgiveAttempts, isWithinLimit } from './attempt-limits.server';
import { ADDRESS_HEADER, auth } from './auth.server';
import { onlyCookies } from './cookies.server';
import { recordSignIn } from './sign-in.server';
import { isAppCode, type TwoStepInput } from './two-step-input';
import type { Visit } from './visit';

const CHALLENGE = /(?:^|;\s*)((?:__Secure-)?market\.two_factor)=([^;]+)/;

/** Whose code is asked for, from the challenge that followed the password; null when there is none any more. */
async function findChallenged(ctx: AppContext, request: Request): Promise<string | null> {
  const signed = CHALLENGE.exec(request.headers.get('cookie') ?? '')?.[2];
  const identifier = signed && decodeURIComponent(signed).split('.')[0];
  if (!identifier?.startsWith('2fa-')) return null;
  const challenge = await ctx.db.verification.findFirst({
    where: { identifier, expiresAt: { gt: new Date() } },
    select: { value: true },
  });
  return challenge?.value ?? null;
}

/** Whether the visitor gave the password and now owes a code. */
export async function isChallenged(ctx: AppContext, request: Request): Promise<boolean> {
  return (await findChallenged(ctx, request)) !== null;
}

/**
 * Finishes signing in with a code of the app or a recovery code; returns the cookies of the new session. Throws
 * `invalid` for a wrong code, `not_signed_in` when the password must be given again, `rate_limited` after too many.
 */
export async function answerTwoStep(ctx: AppContext, input: TwoStepInput, visit: Visit): Promise<Headers> {
  const userId = await findChallenged(ctx, visit.request);
  if (!userId) throw new DomainError('not_signed_in');
  const attempts = attemptsOf(userId, visit.address);
  await countAttempts(ctx, attempts);
  if (!(await isWithinLimit(ctx, { limit: 'two-step:code', key: `${userId} ${input.code}` })))
    throw invalidField('code', 'account.errors.wrongCode');
  const { api } = auth(ctx.db, ctx.env);
  const verify = isAppCode(input.code) ? api.verifyTOTP : api.verifyBackupCode;
  const { headers } = await verify({
    body: input,
    headers: challengeHeaders(visit),
    returnHeaders: true,
  }).catch((error: unknown) => {
    throw refusalOf(error) ?? error;
  });
  await forgiveAttempts(ctx, attempts);
  await recordSignIn(ctx, { id: userId }, visit);
  return onlyCookies(headers);
}

/** Only the challenge goes along: a session the browser has belongs to the visit before this one. */
function challengeHeaders({ request, address }: Visit): Headers {
  const [, name = '', value = ''] = CHALLENGE.exec(request.headers.get('cookie') ?? '') ?? [];
  const headers = new Headers({
    cookie: `${name}=${value}`,
    'user-agent': request.headers.get('user-agent') ?? '',
  });
  if (address) headers.set(ADDRESS_HEADER, address);
  return headers;
}

const WRONG = new Set(['INVALID_CODE', 'INVALID_BACKUP_CODE']);

function refusalOf(error: unknown): DomainError | null {
  if (!(error instanceof APIError) || error.statusCode >= 500) return null;
  if (WRONG.has(error.body?.code ?? '')) return invalidField('code', 'account.errors.wrongCode');
  return error.statusCode === 429
    ? new DomainError('rate_limited', { message: 'accounts.errors.tooManyAttempts?count=15' })
    : new DomainError('not_signed_in');
}

const attemptsOf = (userId: string, address: string | undefined): Attempt[] => [
  { limit: 'two-step:person', key: userId },
  ...(address ? [{ limit: 'two-step:address', key: address } as const] : []),
];
