/** Brings the search index in line with the words of one category. */
export const REINDEX_CATEGORY_TASK = 'vocabulary.reindex-category';
/** Computes the suggestions of everything that carries one category. */
export const MATCH_CATEGORY_TASK = 'vocabulary.match-category';
