import { currentTree } from './categories';
import type { CategoryTree } from './category-tree';
import { foldText } from './fold-text';

const SHORTEST = 5;
/** Share of letter pairs two words must have in common to be one word and its misspelling. */
const LIKENESS = 0.6;

const wordsByTree = new WeakMap<CategoryTree, Set<string>>();

/** Every word by which a category is known, in both languages. */
function knownWords(): Set<string> {
  const tree = currentTree();
  const known = wordsByTree.get(tree);
  if (known) return known;
  const texts = tree.categories.flatMap((category) => [
    ...[category.nameNl, category.nameEn],
    ...[...category.synonymsNl, ...category.synonymsEn],
  ]);
  const words = new Set(texts.flatMap(wordsOf).filter((word) => word.length >= SHORTEST));
  wordsByTree.set(tree, words);
  return words;
}

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a person probably meant to type, in words of the market; null when every word is known or nothing resembles it. */
export function suggestSpelling(text: string): string | null {
  const known = knownWords();
  const typed = wordsOf(text);
  const meant = typed.map((word) => (known.has(word) ? word : nearest(word, known)));
  return meant.some((word, at) => word !== typed[at]) ? meant.join(' ') : null;
}

function nearest(word: string, known: ReadonlySet<string>): string {
  if (word.length < SHORTEST) return word;
  const pairs = pairsOf(word);
  let best = { word, likeness: LIKENESS };
  for (const other of known) {
    if (Math.abs(other.length - word.length) > 2) continue;
    const others = pairsOf(other);
    const shared = [...pairs].filter((pair) => others.has(pair)).length;
    const likeness = (2 * shared) / (pairs.size + others.size);
    if (likeness > best.likeness) best = { word: other, likeness };
  }
  return best.word;
}

/** Neighbouring letters, the edges of the word included. */
function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}
