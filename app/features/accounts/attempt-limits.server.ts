import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '~/platform/errors';
import { singleton } from '~/platform/singleton.server';
import { textMessage } from '~/ui/forms/text-message';

const MINUTE = 60;

/** How often something may be tried, in seconds. Counted per process. */
const LIMITS = {
  /** Guesses at one account from one address. */
  'sign-in:account-and-address': { points: 8, duration: 15 * MINUTE },
  /** Guesses at one account from anywhere; high, so that strangers cannot lock a person out easily. */
  'sign-in:account': { points: 40, duration: 60 * MINUTE },
  /** Guesses from one address at any account; an office shares one address. */
  'sign-in:address': { points: 60, duration: 15 * MINUTE },
  'sign-up:address': { points: 60, duration: 60 * MINUTE },
  'invitations:organisation': { points: 40, duration: 24 * 60 * MINUTE },
} as const;
export type AttemptLimit = keyof typeof LIMITS;

/** What is counted under which limit; an unknown address is not counted, it would be everybody's. */
export type Attempt = { limit: AttemptLimit; key: string };

const limiterOf = (limit: AttemptLimit) =>
  singleton(`attempts:${limit}`, () => new RateLimiterMemory({ ...LIMITS[limit], keyPrefix: limit }));

/** Counts one attempt under each limit; throws `rate_limited` with the minutes to wait when one is used up. */
export async function countAttempts(attempts: readonly Attempt[]): Promise<void> {
  for (const { limit, key } of attempts) {
    const outcome = await limiterOf(limit)
      .consume(key)
      .catch((refused: unknown) => refused);
    if (outcome instanceof Error) throw outcome;
    const { consumedPoints, msBeforeNext } = outcome as RateLimiterRes;
    if (consumedPoints <= LIMITS[limit].points) continue;
    const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000));
    throw new DomainError('rate_limited', {
      message: textMessage('accounts.errors.tooManyAttempts', { count: minutes }),
    });
  }
}

/** Takes one counted attempt back: it succeeded, so it was no guess. */
export async function forgiveAttempts(attempts: readonly Attempt[]): Promise<void> {
  await Promise.all(attempts.map(({ limit, key }) => limiterOf(limit).reward(key)));
}
