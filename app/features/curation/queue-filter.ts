import { readChoice, readListFilter } from './list-filter';

/** What waits for a curator; the last two are live already and are checked afterwards. */
export const REVIEW_KINDS = ['offer', 'demand', 'change', 'help', 'live-offer', 'live-demand'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Where a curator decides on what waits; help is given at the demand it is asked for. */
const REVIEW_PLACES: Record<ReviewKind, string> = {
  offer: 'offers',
  demand: 'demands',
  change: 'changes',
  help: 'demands',
  'live-offer': 'offers',
  'live-demand': 'demands',
};
export const reviewPath = ({ kind, id }: { kind: ReviewKind; id: string }): string =>
  `/admin/${REVIEW_PLACES[kind]}/${id}`;

/** Orders of the review queue, the usual one first. */
export const QUEUE_SORTS = ['longest', 'newest'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** What the address of the review queue says. */
export const readQueueFilter = (params: URLSearchParams) => ({
  ...readListFilter(params, QUEUE_SORTS),
  kind: readChoice(params, 'kind', REVIEW_KINDS),
});
