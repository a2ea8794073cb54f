import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Services } from '~/platform/context.server';
import type { Db } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { textMessage } from '~/ui/forms/text-message';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How often something may be tried, in seconds. Counted in the database, so for all processes together. */
const LIMITS = {
  /** Guesses at one account from one address. */
  'sign-in:account-and-address': { points: 8, duration: 15 * MINUTE },
  /** Guesses at one account from anywhere; high, so that strangers cannot lock a person out easily. */
  'sign-in:account': { points: 40, duration: HOUR },
  /** Guesses from one address at any account; an office shares one address. */
  'sign-in:address': { points: 60, duration: 15 * MINUTE },
  /** Codes of the second step for one person. */
  'two-step:person': { points: 10, duration: 15 * MINUTE },
  'two-step:address': { points: 60, duration: 15 * MINUTE },
  /** The same code of one person: it counts once, so that a code that was read along is worth nothing. */
  'two-step:code': { points: 1, duration: 2 * MINUTE },
  /** The own password, asked again for what matters. */
  'password:person': { points: 10, duration: 15 * MINUTE },
  'sign-up:address': { points: 60, duration: HOUR },
  'forgot-password:account': { points: 4, duration: HOUR },
  'forgot-password:address': { points: 30, duration: HOUR },
  /** Guesses at the secret in a mailed link. */
  'link:address': { points: 60, duration: HOUR },
  'verify-email:person': { points: 5, duration: HOUR },
  'change-email:person': { points: 5, duration: DAY },
  'invitations:organisation': { points: 40, duration: DAY },
  'company-lookup:address': { points: 40, duration: 10 * MINUTE },
  'add-organisation:person': { points: 10, duration: HOUR },
} as const;
export type AttemptLimit = keyof typeof LIMITS;

/** What is counted under which limit; an unknown address is not counted, it would be everybody's. */
export type Attempt = { limit: AttemptLimit; key: string };
type Needs = Pick<Services, 'db'>;

const limiters = new WeakMap<Db, Map<AttemptLimit, RateLimiterPostgres>>();

function limiterOf({ db }: Needs, limit: AttemptLimit): RateLimiterPostgres {
  const known = limiters.get(db) ?? new Map<AttemptLimit, RateLimiterPostgres>();
  limiters.set(db, known);
  const limiter = known.get(limit) ?? makeLimiter(db, limit);
  known.set(limit, limiter);
  return limiter;
}

/** Counts in the database; while it is away, in the memory of this process. */
function makeLimiter(db: Db, limit: AttemptLimit): RateLimiterPostgres {
  const options = { ...LIMITS[limit], keyPrefix: limit };
  return new RateLimiterPostgres({
    ...options,
    storeClient: { query: (query: Query) => runQuery(db, query) },
    storeType: 'client',
    tableName: 'attempt_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(options),
  });
}

type Query = { text: string; values: unknown[] };
type Row = { points: number; expire: bigint | null };

/** Runs a statement of the limiter over our own connections, and answers in the form it expects. */
async function runQuery(db: Db, { text, values }: Query) {
  const rows = await db.$queryRawUnsafe<Row[]>(text, ...values);
  return {
    rowCount: rows.length,
    rows: rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) })),
  };
}

/** Counts one attempt under each limit; throws `rate_limited` with the minutes to wait when one is used up. */
export async function countAttempts(ctx: Needs, attempts: readonly Attempt[]): Promise<void> {
  for (const { limit, key } of attempts) {
    const { consumedPoints, msBeforeNext } = await consume(ctx, { limit, key });
    if (consumedPoints <= LIMITS[limit].points) continue;
    const minutes = Math.max(1, Math.ceil(msBeforeNext / 60_000));
    throw new DomainError('rate_limited', {
      message: textMessage('accounts.errors.tooManyAttempts', { count: minutes }),
    });
  }
}

/** Counts one attempt and says whether it was within its limit. */
export async function isWithinLimit(ctx: Needs, attempt: Attempt): Promise<boolean> {
  const { consumedPoints } = await consume(ctx, attempt);
  return consumedPoints <= LIMITS[attempt.limit].points;
}

/** Takes one counted attempt back: it succeeded, so it was no guess. */
export async function forgiveAttempts(ctx: Needs, attempts: readonly Attempt[]): Promise<void> {
  await Promise.all(attempts.map(({ limit, key }) => limiterOf(ctx, limit).reward(key)));
}

async function consume(ctx: Needs, { limit, key }: Attempt): Promise<RateLimiterRes> {
  try {
    return await limiterOf(ctx, limit).consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}

/** Removes counts that no longer say anything. */
export async function purgeAttempts(ctx: Needs): Promise<number> {
  const { count } = await ctx.db.attemptLimit.deleteMany({ where: { expire: { lt: BigInt(Date.now()) } } });
  return count;
}
