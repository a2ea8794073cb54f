export const SAVED_KINDS = ['offer', 'demand', 'organisation'] as const;
export type SavedKind = (typeof SAVED_KINDS)[number];

/** How many lists one person keeps, and how much one list holds. */
export const MOST_LISTS = 50;
export const MOST_ITEMS = 300;

/** Where a person chooses on which lists a record stands. */
export const savePath = (kind: SavedKind, id: string): string =>
  `/organisation/lists/save?kind=${kind}&id=${id}`;
