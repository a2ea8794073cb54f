import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Db } from '~/platform/db.server';
import type { Env } from '~/platform/env.server';
import { rootLog } from '~/platform/log.server';
import { impersonation } from './impersonation-plugin.server';

const DAY = 24 * 60 * 60;

function createAuth(db: Db, env: Env) {
  return betterAuth({
    appName: 'Social Impact Market',
    baseURL: env.APP_URL,
    secret: env.AUTH_SECRET,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    user: {
      additionalFields: {
        locale: { type: 'string', required: false, defaultValue: 'nl', input: false },
        staffRole: { type: 'string', required: false, input: false },
      },
    },
    advanced: {
      cookiePrefix: 'market',
      useSecureCookies: env.APP_URL.startsWith('https://'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [impersonation()],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'warn', log: (level, message) => rootLog()[level]({ part: 'sign-in' }, message) },
  });
}

export type Auth = ReturnType<typeof createAuth>;

const byDatabase = new WeakMap<Db, Auth>();

/** The authentication library bound to our tables; used from actions, never as an HTTP endpoint. */
export function auth(db: Db, env: Env): Auth {
  const known = byDatabase.get(db) ?? createAuth(db, env);
  byDatabase.set(db, known);
  return known;
}
