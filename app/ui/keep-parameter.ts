/** A query parameter that addresses carry along on some pages. */
export type KeptParameter = { name: string; value: string; isKeptOn: (path: string) => boolean };

/** A rooted path with the kept parameter where it belongs; one that says it itself is left as it is. */
export function keepParameter(path: string, kept: KeptParameter | null): string {
  if (!kept || !path.startsWith('/') || path.startsWith('//') || !kept.isKeptOn(path)) return path;
  const [address = '', hash] = path.split('#');
  const [pathname = '', search = ''] = address.split('?');
  const query = new URLSearchParams(search);
  if (query.has(kept.name)) return path;
  query.set(kept.name, kept.value);
  return `${pathname}?${query.toString()}${hash === undefined ? '' : `#${hash}`}`;
}
