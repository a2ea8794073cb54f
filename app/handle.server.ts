import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { isDatabaseAway } from '~/features/accounts/or-unavailable.server';
import { resolveActor } from '~/features/accounts/resolve-actor.server';
import type { AppContext } from '~/features/accounts/actor';
import { market } from '~/composition.server';
import { DomainError } from '~/platform/errors';
import { localeOfPath, localePath, withoutLocale, type Locale } from '~/platform/i18n';
import { translator } from '~/platform/texts.server';
import { refuseForm } from '~/ui/forms/form-refusal';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What a route body gets besides the context. */
export type RouteInput = {
  params: Record<string, string | undefined>;
  request: Request;
  url: URL;
  /** The posted form, read once; a refusal later gives these values back to the page. */
  form: () => Promise<FormData>;
};

/**
 * The one function every loader and action runs in: it makes the context, gives redirects the
 * language of the request, and turns a `DomainError` into its response through the one error table.
 */
export async function handle<T>(
  { request, params, context }: Args,
  body: (ctx: AppContext, input: RouteInput) => Promise<T>,
): Promise<T> {
  const url = new URL(request.url);
  const locale = localeOfPath(url.pathname);
  const services = await market();
  const requestId = (context as { requestId?: string }).requestId ?? randomUUID();
  let posted: FormData | undefined;
  const form = async () => (posted ??= await request.formData());
  try {
    const ctx: AppContext = {
      ...services,
      log: services.log.child({ requestId }),
      actor: await resolveActor(services, request),
      requestId,
      locale,
      t: translator(locale),
    };
    const result = await body(ctx, { params, request, url, form });
    return result instanceof Response ? (withLocale(result, locale) as T) : result;
  } catch (error) {
    if (error instanceof Response) throw withLocale(error, locale);
    const refusal = isDatabaseAway(error) ? databaseAway() : error;
    if (!(refusal instanceof DomainError)) throw error;
    return answer(refusal, { url, locale, form: posted, method: request.method }) as T;
  }
}

/** People read that the market cannot be reached now, not that something broke; it heals by itself. */
const databaseAway = () => new DomainError('unavailable', { message: 'accounts.errors.unavailable' });

/** Redirects are written without a language; they stay in the language of the request. */
function withLocale(response: Response, locale: Locale): Response {
  const location = response.headers.get('Location');
  if (location?.startsWith('/')) response.headers.set('Location', localePath(location, locale));
  return response;
}

/** A refusal of a posted form goes back to that form with what was typed; all else becomes an error page. */
function answer(
  error: DomainError,
  request: { url: URL; locale: Locale; form: FormData | undefined; method: string },
): unknown {
  if (error.code === 'not_signed_in') {
    const back = withoutLocale(request.url.pathname.replace(/\.data$/, '')) + request.url.search;
    const query = request.method === 'GET' ? `?next=${encodeURIComponent(back)}` : '';
    throw redirect(localePath(`/sign-in${query}`, request.locale));
  }
  const { fieldErrors, message } = error.details;
  if (request.form && (fieldErrors || message))
    return data(refuseForm(request.form, fieldErrors ?? {}, message), { status: error.status });
  throw data({ code: error.code, message: message ?? null }, { status: error.status });
}
