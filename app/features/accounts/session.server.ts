import { APIError } from 'better-auth/api';
import { DomainError } from '~/platform/errors';
import type { AppContext } from './actor';
import { auth } from './auth.server';
import { leaveImpersonation } from './leave-impersonation.server';
import { ACTIVE_ORGANISATION_COOKIE } from './resolve-actor.server';

/**
 * Starts a new session and gives back the `Set-Cookie` headers. A session the request came with ends
 * first, so nothing planted in the browser beforehand stays signed in.
 * Throws `invalid` without saying whether the address or the password is wrong.
 */
export async function openSession(
  ctx: AppContext,
  credentials: { email: string; password: string },
  request: Request,
): Promise<Headers> {
  const { api } = auth(ctx.db, ctx.env);
  const headers = new Headers({ 'user-agent': request.headers.get('user-agent') ?? '' });
  const opened = await api
    .signInEmail({ body: credentials, headers, returnHeaders: true })
    .catch((error: unknown) => {
      if (error instanceof APIError && error.statusCode < 500)
        throw new DomainError('invalid', { message: 'accounts.errors.wrongCredentials' });
      throw error;
    });
  if (ctx.actor.kind === 'person') await api.signOut({ headers: request.headers });
  return onlyCookies(opened.headers);
}

/** Ends the session of this request on the server and clears its cookies; staff who were somebody else leave wholly. */
export async function closeSession(ctx: AppContext, request: Request): Promise<Headers> {
  const left = await leaveImpersonation(ctx, request);
  const headers = left ? new Headers({ cookie: sentBack(left.cookies) }) : request.headers;
  const ended = await auth(ctx.db, ctx.env).api.signOut({ headers, returnHeaders: true });
  const cookies = left?.cookies ?? new Headers();
  for (const cookie of ended.headers.getSetCookie()) cookies.append('Set-Cookie', cookie);
  cookies.append('Set-Cookie', activeOrganisationCookie(ctx, '', 0));
  return cookies;
}

/** The cookies just set, as a browser would send them with its next request. */
const sentBack = (cookies: Headers) =>
  cookies
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const YEAR = 365 * 24 * 60 * 60;

/** The cookie that says for which of their organisations a person works; it grants nothing by itself. */
export function activeOrganisationCookie(ctx: AppContext, organisationId: string, maxAge = YEAR): string {
  const secure = ctx.env.APP_URL.startsWith('https://') ? '; Secure' : '';
  return `${ACTIVE_ORGANISATION_COOKIE}=${organisationId}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

function onlyCookies(headers: Headers): Headers {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append('Set-Cookie', cookie);
  return cookies;
}
