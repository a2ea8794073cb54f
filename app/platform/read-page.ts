/** The page of a list that an address asks for, from 1 to `last`; the first where it makes no sense. */
export function readPage(params: URLSearchParams, last: number): number {
  const page = Number(params.get('page') ?? 1);
  return Number.isInteger(page) && page >= 1 ? Math.min(page, last) : 1;
}
