/** Gives the parts of a compound in order, or an empty list when the word is no compound of known words. */
export type CompoundSplitter = (word: string) => string[];

/** Shorter parts are nearly always chance hits inside a longer word. */
const MIN_PART = 4;
const MAX_WORD = 40;
const LINKS = ['', 's', 'en', 'e'] as const;

/** Dutch endings that are spelled like nouns: `leesbaar` is not `lees` + `baar`. */
const SUFFIXES = new Set([
  'baar',
  'heid',
  'loos',
  'lijk',
  'schap',
  'ster',
  'eren',
  'aard',
  'iste',
  'atie',
  'eling',
]);

/**
 * Splits Dutch compounds into words of `vocabulary` (folded), with the linking sounds -s-, -en- and -e- between them.
 * Plurals of known words count as known. Fewest parts win; then the longest first part.
 */
export function buildCompoundSplitter(vocabulary: Iterable<string>): CompoundSplitter {
  const words = new Set<string>();
  for (const word of vocabulary) {
    if (word.length >= MIN_PART && !SUFFIXES.has(word) && /^[a-z]+$/.test(word)) words.add(word);
  }
  const isKnown = (word: string) =>
    words.has(word) || singulars(word).some((singular) => words.has(singular));

  const knownHead = (head: string): string | null => {
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const bare = head.slice(0, head.length - link.length);
      if (bare.length >= MIN_PART && words.has(bare)) return bare;
    }
    return isKnown(head) ? head : null;
  };

  return (word) => {
    if (word.length < 2 * MIN_PART || word.length > MAX_WORD || !/^[a-z]+$/.test(word)) return [];
    return splitFrom(word, 0, { isKnown, knownHead, memo: new Map() }) ?? [];
  };
}

/** Possible singulars by the spelling rules: wagens, diensten, huizen, brieven, gezinnen, scholen. */
function singulars(word: string): string[] {
  if (word.length <= MIN_PART) return [];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (!word.endsWith('en')) return [];
  const base = word.slice(0, -2);
  return [
    base,
    `${base}e`,
    base.replace(/z$/, 's').replace(/v$/, 'f'),
    base.replace(/([bdfgklmnprst])\1$/, '$1'),
    base.replace(/([^aeiou])([aeou])([bdfgklmnprst])$/, '$1$2$2$3'),
  ];
}

type Search = {
  isKnown: (word: string) => boolean;
  knownHead: (head: string) => string | null;
  memo: Map<number, string[] | null>;
};

function splitFrom(word: string, start: number, search: Search): string[] | null {
  const seen = search.memo.get(start);
  if (seen !== undefined) return seen;
  let best: string[] | null = null;
  for (let end = word.length - MIN_PART; end >= start + MIN_PART; end--) {
    const head = search.knownHead(word.slice(start, end));
    if (head === null) continue;
    const tail = word.slice(end);
    const rest = search.isKnown(tail) ? [tail] : splitFrom(word, end, search);
    if (rest && (best === null || rest.length + 1 < best.length)) best = [head, ...rest];
  }
  search.memo.set(start, best);
  return best;
}
