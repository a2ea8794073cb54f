import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { deleteSessionCookie, expireCookie, setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { IMPERSONATION_HOURS } from './impersonation';

const SECONDS = IMPERSONATION_HOURS * 60 * 60;
/** The signed cookie that keeps the session of the staff member while they are somebody else. */
const KEPT_SESSION = 'staff_session';

/**
 * Sessions of staff in the name of a person, on the library's own primitives. Who may is decided by the commands
 * that call it; the endpoints exist on the server only. The session it starts cannot outlive its hour, and the
 * session it came from is kept signed in the browser and checked against the database when it returns.
 */
export const impersonation = () =>
  ({
    id: 'impersonation',
    schema: {
      session: { fields: { impersonatedBy: { type: 'string', required: false, input: false } } },
    },
    endpoints: {
      startImpersonating: createAuthEndpoint(
        '/impersonation/start',
        {
          method: 'POST',
          body: z.object({ userId: z.string() }),
          requireHeaders: true,
          metadata: { SERVER_ONLY: true },
        },
        async (ctx) => {
          const { internalAdapter, authCookies, secret } = ctx.context;
          const own = await getSessionFromCtx(ctx);
          const user = await internalAdapter.findUserById(ctx.body.userId);
          if (!own || !user) throw new APIError('UNAUTHORIZED');
          const expiresAt = new Date(Date.now() + SECONDS * 1000);
          const marks = { impersonatedBy: own.user.id, expiresAt };
          const session = await internalAdapter.createSession(user.id, true, marks, true);
          const isForgotten = await ctx.getSignedCookie(authCookies.dontRememberToken.name, secret);
          const kept = ctx.context.createAuthCookie(KEPT_SESSION, { maxAge: SECONDS });
          deleteSessionCookie(ctx);
          await ctx.setSignedCookie(
            kept.name,
            `${own.session.token}:${isForgotten || ''}`,
            secret,
            kept.attributes,
          );
          await setSessionCookie(ctx, { session, user }, true);
          return null;
        },
      ),
      stopImpersonating: createAuthEndpoint(
        '/impersonation/stop',
        { method: 'POST', requireHeaders: true, metadata: { SERVER_ONLY: true } },
        async (ctx) => {
          const { internalAdapter, secret } = ctx.context;
          const kept = ctx.context.createAuthCookie(KEPT_SESSION);
          const [token, isForgotten] = ((await ctx.getSignedCookie(kept.name, secret)) || '').split(':');
          const current = await getSessionFromCtx(ctx);
          const staffId = (current?.session as { impersonatedBy?: string | null } | undefined)
            ?.impersonatedBy;
          if (current && !staffId) return { isRestored: false };
          const own = token ? await internalAdapter.findSession(token) : null;
          const isOwn = own !== null && own.session.expiresAt > new Date() && own.user.id === staffId;
          if (current) await internalAdapter.deleteSession(current.session.token);
          expireCookie(ctx, kept);
          if (isOwn) await setSessionCookie(ctx, own, Boolean(isForgotten));
          else deleteSessionCookie(ctx);
          return { isRestored: isOwn };
        },
      ),
    },
  }) satisfies BetterAuthPlugin;
