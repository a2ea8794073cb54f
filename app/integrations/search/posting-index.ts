const TF_BITS = 8;
const MAX_TF = (1 << TF_BITS) - 1;

/** Packed entries: record slot in the upper 24 bits, term frequency in the lower 8. */
type Posting = { entries: Uint32Array; size: number };

/**
 * Inverted index over numbered slots. Removal takes a record's own entries out at once, so nothing is ever rebuilt
 * and a slot can be used again.
 */
export class PostingIndex {
  readonly #termIds = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #postings: Posting[] = [];
  readonly #termsOfSlot: (Uint32Array | undefined)[] = [];

  /** `frequencies` holds each term once with its frequency; above 255 counts as 255. */
  add(slot: number, frequencies: ReadonlyMap<string, number>): void {
    const ids = new Uint32Array(frequencies.size);
    let position = 0;
    for (const [term, frequency] of frequencies) {
      const id = this.#idOf(term);
      ids[position++] = id;
      this.#append(id, slot * (MAX_TF + 1) + Math.min(MAX_TF, frequency));
    }
    this.#termsOfSlot[slot] = ids;
  }

  remove(slot: number): void {
    for (const id of this.#termsOfSlot[slot] ?? []) {
      const posting = this.#postings[id];
      if (!posting) continue;
      for (let i = 0; i < posting.size; i++) {
        if ((posting.entries[i] ?? 0) >>> TF_BITS !== slot) continue;
        posting.entries[i] = posting.entries[--posting.size] ?? 0;
        break;
      }
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
    return this.#postings[termId]?.size ?? 0;
  }

  /** Packed entries in no order; read them with `slotOf` and `frequencyOf`. */
  entries(termId: number): Uint32Array {
    const posting = this.#postings[termId];
    return posting ? posting.entries.subarray(0, posting.size) : new Uint32Array(0);
  }

  #idOf(term: string): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#termIds.set(term, id);
    this.#terms.push(term);
    this.#postings.push({ entries: new Uint32Array(1), size: 0 });
    return id;
  }

  #append(id: number, entry: number): void {
    const posting = this.#postings[id];
    if (!posting) return;
    if (posting.size === posting.entries.length) {
      const grown = new Uint32Array(posting.size * 2);
      grown.set(posting.entries);
      posting.entries = grown;
    }
    posting.entries[posting.size++] = entry;
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
