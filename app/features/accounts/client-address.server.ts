/** The network address a request came from, as the server read it behind its trusted proxies. */
export function clientAddress(loadContext: unknown): string | undefined {
  const { clientAddress: address } = (loadContext ?? {}) as { clientAddress?: unknown };
  return typeof address === 'string' && address !== '' ? address : undefined;
}
