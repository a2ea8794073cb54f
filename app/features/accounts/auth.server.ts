import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Db } from '~/platform/db.server';
import type { Env } from '~/platform/env.server';
import { rootLog } from '~/platform/log.server';
import { impersonation } from './impersonation-plugin.server';
import { PASSWORD_MAX, PASSWORD_MIN } from './password-rule';

const DAY = 24 * 60 * 60;
/** The header that carries the visitor's address to the library; the server reads it behind its trusted proxies. */
export const ADDRESS_HEADER = 'x-market-address';
/** How long a device that a person trusts is not asked for a code, in seconds. */
const TRUSTED_FOR = 30 * DAY;

function createAuth(db: Db, env: Env) {
  return betterAuth({
    appName: 'Social Impact Market',
    baseURL: env.APP_URL,
    secret: env.AUTH_SECRET,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
    },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    verification: { disableCleanup: true },
    user: {
      additionalFields: {
        locale: { type: 'string', required: false, defaultValue: 'nl', input: false },
        staffRole: { type: 'string', required: false, input: false },
      },
    },
    plugins: [
      impersonation(),
      twoFactor({
        issuer: 'Social Impact Market',
        trustDeviceMaxAge: TRUSTED_FOR,
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
      }),
    ],
    databaseHooks: {
      session: { create: { before: (session) => refuseClosedAccount(db, session.userId) } },
    },
    advanced: {
      cookiePrefix: 'market',
      useSecureCookies: env.APP_URL.startsWith('https://'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (level, message) => rootLog()[level]({ part: 'sign-in' }, message) },
  });
}

/** No session begins for a suspended or deleted person, whichever way they come in. */
async function refuseClosedAccount(db: Db, userId: string): Promise<void> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { suspendedAt: true, deletedAt: true },
  });
  if (user?.deletedAt) throw new APIError('UNAUTHORIZED', { code: 'ACCOUNT_DELETED' });
  if (user?.suspendedAt) throw new APIError('FORBIDDEN', { code: ACCOUNT_SUSPENDED });
}

/** The code of the refusal to begin a session for a suspended person. */
export const ACCOUNT_SUSPENDED = 'ACCOUNT_SUSPENDED';

export type Auth = ReturnType<typeof createAuth>;

const byDatabase = new WeakMap<Db, Auth>();

/** The authentication library bound to our tables; used from actions, never as an HTTP endpoint. */
export function auth(db: Db, env: Env): Auth {
  const known = byDatabase.get(db) ?? createAuth(db, env);
  byDatabase.set(db, known);
  return known;
}
