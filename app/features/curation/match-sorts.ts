/** Orders of the list of demands to match, the usual one first. */
export const MATCH_SORTS = ['fewest', 'newest', 'deadline'] as const;
export type MatchSort = (typeof MATCH_SORTS)[number];
