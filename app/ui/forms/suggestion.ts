/** One entry of a list under a search box; the list shows entries of a group together. */
export type Suggestion = { group: string; id: string; name: string; detail: string | null; to: string };

/** The entry that an arrow key leads to; -1 is the box itself, which lies between the last and the first. */
export function nextSuggestion(current: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((current + 1 + step + places) % places) - 1;
}

/** Entries with the heading that stands above the first of each group. */
export function withHeadings<Entry extends { group: string }>(
  entries: readonly Entry[],
): { entry: Entry; heading: string | null }[] {
  return entries.map((entry, at) => ({
    entry,
    heading: entries[at - 1]?.group === entry.group ? null : entry.group,
  }));
}
