import type { PostingIndex } from './posting-index';

/** A word of the index that stands for what a person typed; `quality` 1 is the word itself. */
export type WordCandidate = { termId: number; quality: number };

const QUALITY = { prefix: 0.7, inside: 0.4, oneEdit: 0.5, twoEdits: 0.3 } as const;
const MIN_INSIDE = 4;
const MIN_ONE_EDIT = 4;
const MIN_TWO_EDITS = 8;
const SEPARATOR = '\n';

/**
 * Finds words by beginning, by part (`schoonmaak` in `kantoorschoonmaak`) and by near spelling. All words stand in one
 * string, so a part is found by the engine's own substring search; letter masks discard most words before any edit
 * distance is computed.
 */
export class VocabularyLookup {
  readonly #index: PostingIndex;
  #joined = SEPARATOR;
  readonly #starts: number[] = [];
  readonly #masks: number[] = [];

  constructor(index: PostingIndex) {
    this.#index = index;
  }

  /** Spelling is only loosened when nothing holds the word as typed. */
  candidates(word: string, options: { prefix: boolean }): WordCandidate[] {
    this.#catchUp();
    const found = new Map<number, number>();
    const exact = this.#index.termId(word);
    if (exact !== undefined && this.#index.documentFrequency(exact) > 0) found.set(exact, 1);
    this.#addParts(word, options.prefix, found);
    if (found.size === 0) this.#addNearSpellings(word, found);
    return [...found].map(([termId, quality]) => ({ termId, quality }));
  }

  #catchUp(): void {
    const { terms } = this.#index;
    if (this.#starts.length === terms.length) return;
    const added: string[] = [];
    let end = this.#joined.length;
    for (let id = this.#starts.length; id < terms.length; id++) {
      const term = terms[id] ?? '';
      this.#starts.push(end);
      this.#masks.push(letterMask(term));
      added.push(term);
      end += term.length + 1;
    }
    this.#joined += added.join(SEPARATOR) + SEPARATOR;
  }

  #addParts(word: string, prefix: boolean, found: Map<number, number>): void {
    const inside = word.length >= MIN_INSIDE;
    if (!prefix && !inside) return;
    const needle = inside ? word : SEPARATOR + word;
    for (let at = this.#joined.indexOf(needle); at >= 0; at = this.#joined.indexOf(needle, at + 1)) {
      const start = inside ? at : at + 1;
      const termId = this.#termAt(start);
      if (found.has(termId) || this.#index.documentFrequency(termId) === 0) continue;
      const isPrefix = this.#starts[termId] === start;
      if (isPrefix && prefix) found.set(termId, QUALITY.prefix);
      else if (inside) found.set(termId, QUALITY.inside);
    }
  }

  /** The word that covers a position of the joined string. */
  #termAt(position: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #addNearSpellings(word: string, found: Map<number, number>): void {
    const most = word.length >= MIN_TWO_EDITS ? 2 : word.length >= MIN_ONE_EDIT ? 1 : 0;
    if (most === 0) return;
    const mask = letterMask(word);
    const { terms } = this.#index;
    let nearest = most;
    for (let id = 0; id < terms.length; id++) {
      const term = terms[id] ?? '';
      if (Math.abs(term.length - word.length) > nearest) continue;
      if (bitCount(mask ^ (this.#masks[id] ?? 0)) > 2 * nearest) continue;
      if (this.#index.documentFrequency(id) === 0) continue;
      const edits = editDistance(word, term, nearest);
      if (edits > nearest) continue;
      if (edits < nearest) found.clear();
      nearest = edits;
      found.set(id, edits === 1 ? QUALITY.oneEdit : QUALITY.twoEdits);
    }
  }
}

/** One bit per letter a–z that occurs; one edit changes at most two bits. */
function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

function bitCount(value: number): number {
  let bits = value;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** Insertions, deletions, replacements and swaps of neighbours; gives `limit + 1` as soon as more are needed. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
