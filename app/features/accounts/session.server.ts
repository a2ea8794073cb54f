import { APIError } from 'better-auth/api';
import { DomainError } from '~/platform/errors';
import type { AppContext } from './actor';
import { ACCOUNT_SUSPENDED, ADDRESS_HEADER, auth } from './auth.server';
import { onlyCookies } from './cookies.server';
import { leaveImpersonation } from './leave-impersonation.server';
import { ACTIVE_ORGANISATION_COOKIE } from './resolve-actor.server';
import type { Visit } from './visit';

/** Cookies to set, and whether a code must be given before the session begins. */
export type OpenedSession = { cookies: Headers; needsCode: boolean };

/**
 * Starts a new session and gives back the `Set-Cookie` headers. A session the request came with ends
 * first, so nothing planted in the browser beforehand stays signed in. With two-step login on, the cookies hold no
 * session yet but only the challenge that `/two-step` answers.
 * Throws `invalid` without saying whether the address or the password is wrong.
 */
export async function openSession(
  ctx: AppContext,
  credentials: { email: string; password: string },
  visit: Visit,
): Promise<OpenedSession> {
  const { api } = auth(ctx.db, ctx.env);
  const { headers, response } = await api
    .signInEmail({ body: credentials, headers: headersFor(visit), returnHeaders: true })
    .catch((error: unknown) => {
      throw refusalOf(error) ?? error;
    });
  if (ctx.actor.kind === 'person') await api.signOut({ headers: visit.request.headers });
  return { cookies: onlyCookies(headers), needsCode: 'twoFactorRedirect' in response };
}

/** What the library may know of a visitor: the device, its address, and whether the device is trusted. */
function headersFor({ request, address }: Visit): Headers {
  const headers = new Headers({ 'user-agent': request.headers.get('user-agent') ?? '' });
  if (address) headers.set(ADDRESS_HEADER, address);
  const trusted = /(?:^|;\s*)((?:__Secure-)?market\.trust_device=[^;]+)/.exec(
    request.headers.get('cookie') ?? '',
  );
  if (trusted?.[1]) headers.set('cookie', trusted[1]);
  return headers;
}

function refusalOf(error: unknown): DomainError | null {
  if (!(error instanceof APIError) || error.statusCode >= 500) return null;
  if (error.body?.code === ACCOUNT_SUSPENDED)
    return new DomainError('not_allowed', { message: 'account.errors.suspended' });
  return new DomainError('invalid', { message: 'accounts.errors.wrongCredentials' });
}

/** Ends the session of this request on the server and clears its cookies; staff who were somebody else leave wholly. */
export async function closeSession(ctx: AppContext, request: Request): Promise<Headers> {
  const left = await leaveImpersonation(ctx, request);
  const headers = left ? new Headers({ cookie: sentBack(left.cookies) }) : request.headers;
  const ended = await auth(ctx.db, ctx.env).api.signOut({ headers, returnHeaders: true });
  const cookies = left?.cookies ?? new Headers();
  for (const cookie of ended.headers.getSetCookie()) cookies.append('Set-Cookie', cookie);
  cookies.append('Set-Cookie', activeOrganisationCookie(ctx, '', 0));
  // The next person at this computer goes back in the history and finds nothing.
  cookies.set('Clear-Site-Data', '"cache"');
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
