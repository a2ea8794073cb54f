import { data } from '@remix-run/node';

/** Adds the cookies of a renewed session to an answer, except where the answer sets the same cookie itself. */
export function withRenewedSession<T>(result: T, cookies: Headers): T {
  const renewed = cookies.getSetCookie();
  if (renewed.length === 0) return result;
  const given = isWithInit(result)
    ? result.init?.headers
    : result instanceof Response
      ? result.headers
      : undefined;
  const headers = new Headers(given);
  const names = headers.getSetCookie().map(nameOf);
  const missing = renewed.filter((cookie) => !names.includes(nameOf(cookie)));
  if (result instanceof Response) {
    for (const cookie of missing) result.headers.append('Set-Cookie', cookie);
    return result;
  }
  for (const cookie of missing) headers.append('Set-Cookie', cookie);
  return (
    isWithInit(result) ? data(result.data, { ...result.init, headers }) : data(result, { headers })
  ) as T;
}

const nameOf = (cookie: string) => cookie.split('=')[0];

type WithInit = { type: 'DataWithResponseInit'; data: unknown; init: ResponseInit | null };
const isWithInit = (result: unknown): result is WithInit =>
  typeof result === 'object' && result !== null && 'type' in result && result.type === 'DataWithResponseInit';
