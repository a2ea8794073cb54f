/** Puts the posts of one import batch into the search index, or takes them out of it. */
export const INDEX_BATCH_TASK = 'search.index-batch';
/** Computes the suggestions of everything that is live; one waiting job is enough. */
export const MATCH_ALL_TASK = 'matching.match-all';
/** Jobs of this queue run one after another: batches in their order, then the matching. */
export const BULK_QUEUE = 'bulk';
