import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Db } from '~/platform/db.server';
import type { Env } from '~/platform/env.server';
import { singleton } from '~/platform/singleton.server';

const DAY = 24 * 60 * 60;

function createAuth(db: Db, env: Env) {
  return betterAuth({
    appName: 'Social Impact Market',
    baseURL: env.APP_URL,
    secret: env.AUTH_SECRET,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200, autoSignIn: true },
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
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** The authentication library bound to our tables; used from actions, never as an HTTP endpoint. */
export const auth = (db: Db, env: Env): Auth => singleton('auth', () => createAuth(db, env));
