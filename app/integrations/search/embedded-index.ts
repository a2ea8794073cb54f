import { BM25, compareMatches, inverseDocumentFrequency } from './bm25';
import { DocumentTable, type SlotTest } from './document-table';
import { countInto, frequencyOf, PostingIndex, slotOf } from './posting-index';
import type {
  SearchCollection,
  SearchDocument,
  SearchFilter,
  SearchQuery,
  SearchResult,
  TextMatch,
  WeightedTerm,
} from './search-port';
import { leftOut, withoutFields } from './search-fields';
import { compareHits, type Hit } from './search-sort';
import { selectTop } from './select-top';
import { VocabularyLookup } from './vocabulary-lookup';
import { queryWords, splitWords } from './words';

/** How often a word of the title counts in a person's search. */
const TITLE_WEIGHT = 3;

/** One collection in memory. Every operation is synchronous and leaves the index consistent. */
export class EmbeddedIndex {
  readonly collection: SearchCollection;
  readonly #table: DocumentTable;
  readonly #terms = new PostingIndex();
  readonly #words = new PostingIndex();
  readonly #vocabulary = new VocabularyLookup(this.#words);
  readonly #lengths: number[] = [];
  #totalLength = 0;
  #version = 0;
  #scores = new Float64Array(0);

  constructor(collection: SearchCollection) {
    this.collection = collection;
    this.#table = new DocumentTable(collection);
  }

  /** Another number after every change. */
  get version(): number {
    return this.#version;
  }

  get count(): number {
    return this.#table.count;
  }

  upsert(document: SearchDocument): void {
    this.remove(document.id);
    this.#version++;
    const slot = this.#table.add(document);
    this.#terms.add(slot, countInto(new Map(), document.terms));
    const words = countInto(new Map(), splitWords(document.title), TITLE_WEIGHT);
    this.#words.add(slot, countInto(words, splitWords(document.body)));
    this.#lengths[slot] = document.terms.length;
    this.#totalLength += document.terms.length;
  }

  remove(id: string): void {
    const slot = this.#table.remove(id);
    if (slot === undefined) return;
    this.#version++;
    this.#terms.remove(slot);
    this.#words.remove(slot);
    this.#totalLength -= this.#lengths[slot] ?? 0;
    this.#lengths[slot] = 0;
  }

  matchText(terms: readonly WeightedTerm[], options: { filter?: SearchFilter; limit: number }): TextMatch[] {
    const passes = this.#table.compileFilter(options.filter);
    const scores = this.#emptyScores();
    const touched: number[] = [];
    const averageLength = Math.max(1, this.#totalLength / Math.max(1, this.count));
    const flat = BM25.k1 * (1 - BM25.b);
    const perLength = (BM25.k1 * BM25.b) / averageLength;
    for (const { term, weight } of terms) {
      const termId = this.#terms.termId(term);
      if (termId === undefined || weight <= 0) continue;
      const entries = this.#terms.entries(termId);
      const rarity = inverseDocumentFrequency(this.count, entries.length);
      const factor = weight * rarity * (BM25.k1 + 1);
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] ?? 0;
        const slot = slotOf(entry);
        const frequency = frequencyOf(entry);
        const before = scores[slot] ?? 0;
        if (before === 0) touched.push(slot);
        scores[slot] =
          before + (factor * frequency) / (frequency + flat + perLength * (this.#lengths[slot] ?? 0));
      }
    }
    return this.#bestMatches(touched, scores, passes, options.limit);
  }

  /** The filter is asked only about records that would be kept. */
  #bestMatches(touched: number[], scores: Float64Array, passes: SlotTest | null, limit: number): TextMatch[] {
    const compare = (a: number, b: number) =>
      (scores[b] ?? 0) - (scores[a] ?? 0) || (this.#table.idAt(a) < this.#table.idAt(b) ? -1 : 1);
    return selectTop(touched, limit, compare, passes)
      .map((slot) => ({ id: this.#table.idAt(slot), score: scores[slot] ?? 0 }))
      .sort(compareMatches);
  }

  search(query: SearchQuery): SearchResult {
    const facets = query.facets ?? [];
    const words = queryWords(query.text);
    const loose = [...new Set(facets.flatMap((facet) => leftOut(query, facet)))];
    const found = this.#findHits(words, this.#table.compileFilter(withoutFields(query.filter, loose)));
    const hitsWithout = this.#splitByFailure(found, query, loose, words.length);
    const hits = hitsWithout([]);
    const compare = compareHits(this.#table, query, this.collection);
    const wanted = Math.max(0, query.page * query.perPage);
    const slotsOf = new Map<Hit[], number[]>();
    const counted = facets.map((facet) => {
      const without = hitsWithout(leftOut(query, facet));
      const slots = slotsOf.get(without) ?? without.map(({ slot }) => slot);
      slotsOf.set(without, slots);
      return [facet, this.#table.countFacet(slots, facet)] as const;
    });
    return {
      total: hits.length,
      ids: selectTop(hits, wanted, compare)
        .slice(wanted - query.perPage)
        .map(({ slot }) => this.#table.idAt(slot)),
      facets: Object.fromEntries(counted),
    };
  }

  /** Notes once which of the loose conditions each record fails, and gives the hits that fail none but some of them. */
  #splitByFailure(found: Hit[], query: SearchQuery, loose: readonly string[], wordCount: number) {
    const tests = loose.map((field) =>
      this.#table.compileFilter({ anyOf: { [field]: query.filter?.anyOf?.[field] ?? [] } }),
    );
    const failed = found.map(({ slot }) =>
      tests.reduce((mask, test, bit) => (test && !test(slot) ? mask | (1 << bit) : mask), 0),
    );
    const known = new Map<number, Hit[]>();
    return (ignoring: readonly string[]): Hit[] => {
      const ignored = loose.reduce(
        (mask, field, bit) => (ignoring.includes(field) ? mask | (1 << bit) : mask),
        0,
      );
      const hits =
        known.get(ignored) ??
        completeOrAll(
          loose.length === 0 ? found : found.filter((_, at) => ((failed[at] ?? 0) & ~ignored) === 0),
          wordCount,
        );
      known.set(ignored, hits);
      return hits;
    };
  }

  #findHits(words: readonly string[], passes: SlotTest | null): Hit[] {
    if (words.length === 0) {
      const hits: Hit[] = [];
      for (const slot of this.#table.slots())
        if (!passes || passes(slot)) hits.push({ slot, score: 0, words: 0 });
      return hits;
    }
    const bySlot = new Map<number, Hit>();
    words.forEach((word, position) => this.#addWord(word, position === words.length - 1, bySlot));
    return [...bySlot.values()].filter(({ slot }) => !passes || passes(slot));
  }

  /** Adds to each record its best hit among the words that `word` may stand for. */
  #addWord(word: string, prefix: boolean, hits: Map<number, Hit>): void {
    const candidates = this.#vocabulary.candidates(word, { prefix });
    const commonest = Math.max(0, ...candidates.map(({ termId }) => this.#words.documentFrequency(termId)));
    const rarity = inverseDocumentFrequency(this.count, commonest);
    const best = new Map<number, number>();
    for (const { termId, quality } of candidates) {
      for (const entry of this.#words.entries(termId)) {
        const frequency = frequencyOf(entry);
        const score = (quality * rarity * frequency) / (frequency + BM25.k1);
        if (score > (best.get(slotOf(entry)) ?? 0)) best.set(slotOf(entry), score);
      }
    }
    for (const [slot, score] of best) {
      const hit = hits.get(slot);
      if (hit) {
        hit.score += score;
        hit.words++;
      } else hits.set(slot, { slot, score, words: 1 });
    }
  }

  #emptyScores(): Float64Array {
    if (this.#scores.length < this.#table.slotLimit) {
      this.#scores = new Float64Array(Math.ceil(this.#table.slotLimit * 1.5));
    } else this.#scores.fill(0);
    return this.#scores;
  }
}

/** Records that all words hit; when none has them all, those that some hit. */
function completeOrAll(found: Hit[], wordCount: number): Hit[] {
  const complete = found.filter((hit) => hit.words === wordCount);
  return complete.length > 0 ? complete : found;
}
