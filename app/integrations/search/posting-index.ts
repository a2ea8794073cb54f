const TF_BITS = 8;
const MAX_TF = (1 << TF_BITS) - 1;

/**
 * Packed entries: record slot above, term frequency in the lower 8 bits. Plain arrays of small integers: most terms
 * have a handful of entries, for which a typed array costs more than it holds.
 */
type Posting = number[];

/**
 * Inverted index over numbered slots. Removal takes a record's own entries out at once, so nothing is ever rebuilt
 * and a slot can be used again.
 */
export class PostingIndex {
  readonly #termIds = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #postings: Posting[] = [];
  readonly #termsOfSlot: (number[] | undefined)[] = [];

  /** `frequencies` holds each term once with its frequency; above 255 counts as 255. */
  add(slot: number, frequencies: ReadonlyMap<string, number>): void {
    const ids: number[] = [];
    for (const [term, frequency] of frequencies) {
      const id = this.#idOf(term);
      ids.push(id);
      this.#postings[id]?.push(slot * (MAX_TF + 1) + Math.min(MAX_TF, frequency));
    }
    this.#termsOfSlot[slot] = ids;
  }

  remove(slot: number): void {
    for (const id of this.#termsOfSlot[slot] ?? []) {
      const posting = this.#postings[id] ?? [];
      const at = posting.findIndex((entry) => slotOf(entry) === slot);
      if (at < 0) continue;
      const last = posting.pop();
      if (last !== undefined && at < posting.length) posting[at] = last;
    }
    this.#termsOfSlot[slot] = undefined;
  }

  termId(term: string): number | undefined {
    return this.#termIds.get(term);
  }

  /** Every term that was ever added, by its id; some may have no record left. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  documentFrequency(termId: number): number {
    return this.#postings[termId]?.length ?? 0;
  }

  /** Packed entries in no order; read them with `slotOf` and `frequencyOf`. */
  entries(termId: number): readonly number[] {
    return this.#postings[termId] ?? [];
  }

  #idOf(term: string): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#termIds.set(term, id);
    this.#terms.push(term);
    this.#postings.push([]);
    return id;
  }
}

export const slotOf = (entry: number): number => entry >>> TF_BITS;
export const frequencyOf = (entry: number): number => entry & MAX_TF;

/** Counts how often each item occurs, `weight` per occurrence, on top of `into`. */
export function countInto(
  into: Map<string, number>,
  items: readonly string[],
  weight = 1,
): Map<string, number> {
  for (const item of items) into.set(item, (into.get(item) ?? 0) + weight);
  return into;
}
