import { randomUUID } from 'node:crypto';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { KEPT_FORM_PAGE, keepForm, takePutBack } from '~/features/accounts/kept-form.server';
import { resolveActor, type Visitor } from '~/features/accounts/resolve-actor.server';
import { keepOrganisation, readOrganisationOf } from '~/features/accounts/active-organisation';
import type { Actor, AppContext } from '~/features/accounts/actor';
import { withRenewedSession } from '~/features/accounts/renewed-session.server';
import { followCategoryWords } from '~/features/taxonomy/follow-category-words.server';
import { market } from '~/composition.server';
import { auditedFor } from '~/platform/audit.server';
import type { Services } from '~/platform/context.server';
import { isDatabaseAway } from '~/platform/database-away';
import { DomainError, notFound } from '~/platform/errors';
import { isRecordGone } from '~/platform/record-gone';
import { LOCALES, localeOfPath, localePath, withoutLocale, type Locale } from '~/platform/i18n';
import { translator } from '~/platform/texts.server';
import { type FormRefusal, refuseForm } from '~/ui/forms/form-refusal';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What a route body gets besides the context. */
export type RouteInput = {
  params: Record<string, string | undefined>;
  request: Request;
  url: URL;
  /** The body of a posted form that is read piece by piece, for files of any size; `tooLarge` says what is too much. */
  stream: (tooLarge: string) => ReadableStream<Uint8Array> | null;
  /** The posted form, read once; a refusal later gives these values back to the page. */
  form: () => Promise<FormData>;
};

/**
 * The one function every loader and action runs in: it makes the context, gives redirects the
 * language and the organisation of the request, and turns a `DomainError` into its response through the one error table.
 */
export async function handle<T>(
  { request, params, context }: Args,
  body: (ctx: AppContext, input: RouteInput) => Promise<T>,
  options: { isFrame?: boolean } = {},
): Promise<T> {
  const url = new URL(request.url);
  const locale = localeOfPath(url.pathname);
  const services = await market();
  const requestId = (context as { requestId?: string }).requestId ?? randomUUID();
  let actor: Actor = { kind: 'anonymous' };
  let posted: FormData | undefined;
  const form = async () => (posted ??= await readForm(request, context));
  const stream = (tooLarge: string) => {
    refuseTooLarge(context, tooLarge);
    return request.body;
  };
  try {
    await followCategoryWords(services);
    const visitor = await visitorOf(services, request, context);
    actor = visitor.actor;
    // Nobody sends a form from a private page without having been signed in: what it belongs to is not gone, their session is.
    if (actor.kind === 'anonymous' && isPrivatePost(request, url)) throw new DomainError('not_signed_in');
    if (!options.isFrame) settleOrganisation(actor, url, request.method);
    const impersonator = actor.kind === 'person' ? actor.impersonatedBy : undefined;
    const ctx: AppContext = {
      ...services,
      db: impersonator ? auditedFor(services.db, impersonator.staffId) : services.db,
      log: services.log.child({ requestId }),
      actor,
      requestId,
      locale,
      t: translator(locale),
    };
    const result = (await isPutBack(ctx, request, url, form))
      ? (data(backInForm(await form())) as T)
      : await body(ctx, { params, request, url, form, stream });
    const settled = result instanceof Response ? (settleRedirect(result, actor, locale) as T) : result;
    return withRenewedSession(settled, visitor.cookies);
  } catch (error) {
    if (error instanceof Response) throw settleRedirect(error, actor, locale);
    const refusal = refusalOf(error);
    if (!(refusal instanceof DomainError)) throw error;
    const isKept = refusal.code === 'not_signed_in' && (await isKeptFor(services, request, url, form));
    const typed = posted ?? (refusal.code === 'too_large' ? new FormData() : undefined);
    return answer(refusal, { url, locale, form: typed, method: request.method, isKept }) as T;
  }
}

const visitors = new WeakMap<object, Promise<Visitor>>();

/** Who asks, found once for all loaders of a page; never kept past a post, which may change it. */
function visitorOf(services: Services, request: Request, context: object): Promise<Visitor> {
  if (request.method !== 'GET') return resolveActor(services, request);
  const known = visitors.get(context) ?? resolveActor(services, request);
  visitors.set(context, known);
  return known;
}

function refuseTooLarge(context: unknown, message: string): void {
  if ((context as { isBodyTooLarge?: boolean } | undefined)?.isBodyTooLarge)
    throw new DomainError('too_large', { message });
}

/** The posted fields and files. What the server found too large was never read, so nothing of it is kept. */
async function readForm(request: Request, context: unknown): Promise<FormData> {
  refuseTooLarge(context, 'errors.bodyTooLarge');
  return request.formData().catch((error: unknown) => {
    throw new DomainError('invalid', { message: 'errors.unreadableForm' }, { cause: error });
  });
}

/**
 * For addresses that are the same for everybody: reads and sets no cookie, so the actor is anonymous, and
 * says what went wrong in plain words instead of a page.
 */
export async function handleWithoutSession(
  { request, params, context }: LoaderFunctionArgs,
  body: (ctx: AppContext, input: Omit<RouteInput, 'form' | 'stream'>) => Promise<Response>,
): Promise<Response> {
  const services = await market();
  const requestId = (context as { requestId?: string }).requestId ?? randomUUID();
  const actor = { kind: 'anonymous' } as const;
  const ctx: AppContext = { ...services, actor, requestId, locale: 'nl', t: translator('nl') };
  try {
    return await body(ctx, { params, request, url: new URL(request.url) });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!(refusal instanceof DomainError)) throw error;
    const said = LOCALES.map((locale) => translator(locale)(`site.problem.${refusal.status}.title`));
    return new Response(`${said.join('\n')}\n`, {
      status: refusal.status,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      },
    });
  }
}

const PRIVATE_PLACES = /^\/(buyer|enterprise|organisation|admin|account)(\/|$)/;
const isPrivatePost = ({ method }: Request, { pathname }: URL) =>
  method !== 'GET' && method !== 'HEAD' && PRIVATE_PLACES.test(withoutLocale(pathname));

/** A larger body is a file rather than something typed; nobody unknown makes us read it whole. */
const LARGEST_KEPT = 12_000_000;

/** Whether what was typed in a form of a private page waits for its writer to sign in again. */
async function isKeptFor(
  services: Services,
  request: Request,
  url: URL,
  form: RouteInput['form'],
): Promise<boolean> {
  if (!isPrivatePost(request, url)) return false;
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_KEPT) return false;
  const typed = await form().catch(() => null);
  if (!typed) return false;
  return keepForm(services, request, typed).catch((error: unknown) => {
    services.log.warn({ err: error }, 'what was typed could not be kept');
    return false;
  });
}

/** Whether this post only brings a kept form back to its page. */
async function isPutBack(
  ctx: AppContext,
  request: Request,
  url: URL,
  form: RouteInput['form'],
): Promise<boolean> {
  const isPlain = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  return isPlain === true && ctx.actor.kind === 'person' && isPrivatePost(request, url)
    ? takePutBack(ctx, ctx.actor, await form())
    : false;
}

/** Everything typed before, in the form again, with nothing refused yet. */
const backInForm = (form: FormData): FormRefusal => ({
  ...refuseForm(form, {}),
  notice: 'accounts.keptForm.back',
});

/** People read that the market cannot be reached now, or that somebody else was first, not that something broke. */
function refusalOf(error: unknown): unknown {
  if (isDatabaseAway(error))
    return new DomainError('unavailable', { message: 'accounts.errors.unavailable' });
  if (!isRecordGone(error)) return error;
  return new DomainError('conflict', { message: 'errors.goneMeanwhile' }, { cause: error });
}

/**
 * Each tab works for the organisation in its address, so two tabs never mix up: who has several is sent to the
 * address that says which, and one that names an organisation of others does not exist for them.
 */
function settleOrganisation(actor: Actor, url: URL, method: string): void {
  const said = readOrganisationOf(actor, url);
  if (said === 'foreign') throw notFound();
  if (said === 'unsaid' && method === 'GET') throw redirect(url.pathname.replace(/\.data$/, '') + url.search);
}

/** Redirects are written without language and organisation; they keep those of the request. */
function settleRedirect(response: Response, actor: Actor, locale: Locale): Response {
  const location = response.headers.get('Location');
  if (location?.startsWith('/'))
    response.headers.set('Location', localePath(keepOrganisation(actor, location), locale));
  return response;
}

/** A refusal of a posted form goes back to that form with what was typed; all else becomes an error page. */
function answer(
  error: DomainError,
  request: { url: URL; locale: Locale; form: FormData | undefined; method: string; isKept: boolean },
): unknown {
  if (error.code === 'not_signed_in') {
    const here = withoutLocale(request.url.pathname.replace(/\.data$/, '')) + request.url.search;
    const back = request.isKept ? KEPT_FORM_PAGE : here;
    const query =
      PRIVATE_PLACES.test(back) || request.method === 'GET' ? `?next=${encodeURIComponent(back)}` : '';
    throw redirect(localePath(`/sign-in${query}`, request.locale));
  }
  if (error.code === 'two_step_needed')
    throw redirect(localePath('/account/security?needed=two-step', request.locale));
  const { fieldErrors, message } = error.details;
  if (request.form && (fieldErrors || message))
    return data(refuseForm(request.form, fieldErrors ?? {}, message), { status: error.status });
  throw data({ code: error.code, message: message ?? null }, { status: error.status });
}
