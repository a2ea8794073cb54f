import type { FormRefusal } from '~/ui/forms/form-refusal';

export type Form = Record<string, string>;
export type Route = {
  loader?: (args: never) => Promise<unknown>;
  action?: (args: never) => Promise<unknown>;
};
export type Visit = { form?: Form; cookie?: string; address?: string };

/** Sends a request to a route module as Remix would, and reads what came back. */
export async function visit(route: Route, path: string, { form, cookie, address }: Visit = {}) {
  const request = new Request(`http://localhost:3000${path}`, {
    headers: cookie === undefined ? {} : { cookie },
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  });
  const args = { request, params: {}, context: { clientAddress: address } } as never;
  const outcome: unknown = await (form ? route.action : route.loader)?.(args).catch(
    (thrown: unknown) => thrown,
  );
  if (outcome instanceof Error) throw outcome;
  if (outcome instanceof Response)
    return {
      status: outcome.status,
      location: outcome.headers.get('Location') ?? '',
      cookie: outcome.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
      refusal: null,
      page: null,
    };
  const wrapped = outcome as { type?: string; data?: unknown; init?: { status?: number } | null };
  const body = wrapped.type === 'DataWithResponseInit' ? wrapped.data : outcome;
  return {
    status: wrapped.init?.status ?? 200,
    location: '',
    cookie: '',
    refusal: body as FormRefusal,
    page: body as { view: { kind: string; why?: string }; title: string },
  };
}
