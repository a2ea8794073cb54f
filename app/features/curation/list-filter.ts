import { readPage } from '~/platform/read-page';

/** How many rows one page of a staff list holds. */
export const LIST_PAGE_SIZE = 25;
const LAST_PAGE = 10_000;

/** What the address of a staff list says; what makes no sense is left out, so that an old link still shows a list. */
export type ListFilter<Sort extends string> = {
  q: string;
  sort: Sort;
  /** 1-based. */
  page: number;
};

/** Reads words, order (the first one unless said otherwise) and page. */
export function readListFilter<Sort extends string>(
  params: URLSearchParams,
  sorts: readonly [Sort, ...Sort[]],
): ListFilter<Sort> {
  return {
    q: (params.get('q') ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 200),
    sort: readChoice(params, 'sort', sorts) ?? sorts[0],
    page: readPage(params, LAST_PAGE),
  };
}

/** One of a few values, or null for anything else. */
export const readChoice = <Value extends string>(
  params: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | null => values.find((value) => value === params.get(name)) ?? null;

/** Where a page of a list starts; a page behind the last one shows the last one. */
export function pageOf(total: number, asked: number) {
  const pageCount = Math.max(1, Math.ceil(total / LIST_PAGE_SIZE));
  const page = Math.min(asked, pageCount);
  return { total, page, pageCount, skip: (page - 1) * LIST_PAGE_SIZE, take: LIST_PAGE_SIZE };
}

/** Words as a pattern of `ILIKE`, with its own signs taken literally. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
