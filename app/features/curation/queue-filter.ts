import { readChoice, readListFilter } from './list-filter';

export const REVIEW_KINDS = ['offer', 'demand', 'change', 'help'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Orders of the review queue, the usual one first. */
export const QUEUE_SORTS = ['longest', 'newest'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** What the address of the review queue says. */
export const readQueueFilter = (params: URLSearchParams) => ({
  ...readListFilter(params, QUEUE_SORTS),
  kind: readChoice(params, 'kind', REVIEW_KINDS),
});
