/** A route module as far as requests reach it. */
export type RouteModule = {
  loader?: (args: never) => unknown;
  action?: (args: never) => unknown;
};
export type Visit = {
  /** A posted form; without one the page is read. */
  form?: Record<string, string | string[]> | FormData;
  /** As the server says of a body that it did not let in. */
  isBodyTooLarge?: boolean;
  params?: Record<string, string>;
  cookie?: string;
  address?: string;
};
export type Answer = {
  status: number;
  location: string | null;
  /** What the browser keeps after this answer, as it would send it back. */
  cookie: string;
  /** What the loader or action gave the page; null for a response of its own. */
  body: unknown;
};

/** Sends a request to a route module as Remix would, and reads what came back. Faults are thrown. */
export async function visit(route: RouteModule, path: string, options: Visit = {}): Promise<Answer> {
  const { form, params = {}, cookie = '', address, isBodyTooLarge = false } = options;
  const request = new Request(`http://localhost:3000${path}`, {
    headers: cookie ? { cookie } : {},
    ...(form ? { method: 'POST', body: bodyOf(form) } : {}),
  });
  const run = form ? route.action : route.loader;
  if (!run) return { status: form ? 405 : 404, location: null, cookie, body: null };
  const args = { request, params, context: { clientAddress: address, isBodyTooLarge } } as never;
  const outcome: unknown = await Promise.resolve(run(args)).catch((thrown: unknown) => thrown);
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response) {
    const { status, headers } = outcome;
    return {
      status,
      location: headers.get('Location'),
      cookie: keepCookies(cookie, headers.getSetCookie()),
      body: null,
    };
  }
  const { data, init } = isWithInit(outcome) ? outcome : { data: outcome, init: null };
  const headers = new Headers(init?.headers);
  return {
    status: init?.status ?? 200,
    location: null,
    cookie: keepCookies(cookie, headers.getSetCookie()),
    body: data ?? null,
  };
}

type WithInit = { type: 'DataWithResponseInit'; data: unknown; init: ResponseInit | null };
const isWithInit = (outcome: unknown): outcome is WithInit =>
  typeof outcome === 'object' &&
  outcome !== null &&
  (outcome as { type?: unknown }).type === 'DataWithResponseInit';

function bodyOf(form: NonNullable<Visit['form']>): URLSearchParams | FormData {
  if (form instanceof FormData) return form;
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(form))
    for (const value of [values].flat()) body.append(name, value);
  return body;
}

/** The cookies of a browser after an answer: new ones replace old ones, cleared ones are gone. */
function keepCookies(before: string, set: string[]): string {
  const jar = new Map<string, string>();
  const keep = (pair: string) => {
    const at = pair.indexOf('=');
    if (at > 0) jar.set(pair.slice(0, at), pair.slice(at + 1));
  };
  for (const pair of before.split('; ')) keep(pair);
  for (const cookie of set) {
    const [pair = ''] = cookie.split(';');
    keep(pair);
    if (/;\s*max-age=0\b/i.test(cookie)) jar.delete(pair.slice(0, pair.indexOf('=')));
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}
