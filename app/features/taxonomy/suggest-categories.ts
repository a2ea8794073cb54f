import { currentTree } from './categories';
import type { CategoryTree } from './category-tree';
import { foldText } from './fold-text';

/** Words that say nothing about what is bought; they neither match nor count in a phrase. */
const EMPTY_WORDS = new Set(
  (
    'de het een en of van voor in op aan met bij te ten der des om naar uit tot door over per is zijn wordt ' +
    'the a an and or of for in on at with by to from into as is are be'
  ).split(' '),
);

/** A match inside a longer word is worth less; in Dutch the last part names the thing. */
const QUALITY = { word: 1, lastPart: 0.8, firstPart: 0.5 };
const OTHER_LANGUAGE_WEIGHT = 0.5;
const SHORTEST_COMPOUND = 8;
const SHORTEST_LAST_PART = 4;
const SHORTEST_FIRST_PART = 5;
const SHORTEST_REST = 3;
/** A suggestion needs this much of the best one's score. */
const SHARE_OF_BEST = 0.4;
const LEAST_SCORE = 0.4;

type Lang = 'nl' | 'en';
type Phrase = { categoryId: string; key: string; stems: readonly string[]; weight: number };
/** `byStem` finds the phrases that a stem occurs in; `sharedBy` counts the categories that have a phrase. */
type PhraseIndex = { byStem: Map<string, Phrase[]>; sharedBy: Map<string, number> };

/**
 * Cuts the endings that make a plural or an inflection, in Dutch and English alike, so that
 * "broodjes" meets "broodje" and "bomen" meets "boom". Rough on purpose: both sides pass through it.
 */
function roughStem(word: string): string {
  let stem = word;
  if (stem.length > 4) {
    if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
    else if (stem.endsWith('en')) stem = stem.slice(0, -2);
    else if (stem.endsWith('es') || stem.endsWith("'s")) stem = stem.slice(0, -2);
    else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
    else if (stem.endsWith('e')) stem = stem.slice(0, -1);
  }
  return stem
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function stemsOf(text: string): string[] {
  return foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
    .map(roughStem);
}

function buildIndex({ categories }: CategoryTree, lang: Lang): PhraseIndex {
  const index: PhraseIndex = { byStem: new Map(), sharedBy: new Map() };
  for (const category of categories) {
    const seen = new Set<string>();
    const add = (text: string, weight: number) => {
      const stems = [...new Set(stemsOf(text))];
      const key = [...stems].sort().join(' ');
      if (stems.length === 0 || seen.has(key)) return;
      seen.add(key);
      index.sharedBy.set(key, (index.sharedBy.get(key) ?? 0) + 1);
      const phrase = { categoryId: category.id, key, stems, weight };
      for (const stem of stems) index.byStem.set(stem, [...(index.byStem.get(stem) ?? []), phrase]);
    };
    const dutch = [category.nameNl, ...category.synonymsNl];
    const english = [category.nameEn, ...category.synonymsEn];
    for (const text of lang === 'nl' ? dutch : english) add(text, 1);
    for (const text of lang === 'nl' ? english : dutch) add(text, OTHER_LANGUAGE_WEIGHT);
  }
  return index;
}

const indexes = new WeakMap<CategoryTree, Map<Lang, PhraseIndex>>();
function indexFor(tree: CategoryTree, lang: Lang): PhraseIndex {
  const ofTree = indexes.get(tree) ?? new Map<Lang, PhraseIndex>();
  indexes.set(tree, ofTree);
  const index = ofTree.get(lang) ?? buildIndex(tree, lang);
  ofTree.set(lang, index);
  return index;
}

/** Longest known word at the end and at the start of a compound. */
function compoundParts(stem: string, index: PhraseIndex): { part: string; quality: number }[] {
  if (stem.length < SHORTEST_COMPOUND) return [];
  const parts: { part: string; quality: number }[] = [];
  for (let cut = SHORTEST_REST; stem.length - cut >= SHORTEST_LAST_PART; cut += 1) {
    const part = stem.slice(cut);
    if (!index.byStem.has(part)) continue;
    parts.push({ part, quality: QUALITY.lastPart });
    break;
  }
  for (let cut = stem.length - SHORTEST_REST; cut >= SHORTEST_FIRST_PART; cut -= 1) {
    const part = stem.slice(0, cut);
    if (!index.byStem.has(part)) continue;
    parts.push({ part, quality: QUALITY.firstPart });
    break;
  }
  return parts;
}

/** Every indexed stem that the text holds, as a word or inside one, with the quality of the best match. */
function matchedStems(text: string, index: PhraseIndex): Map<string, number> {
  const matched = new Map<string, number>();
  const note = (stem: string, quality: number) =>
    matched.set(stem, Math.max(matched.get(stem) ?? 0, quality));
  for (const stem of new Set(stemsOf(text))) {
    if (index.byStem.has(stem)) note(stem, QUALITY.word);
    for (const { part, quality } of compoundParts(stem, index)) note(part, quality);
  }
  return matched;
}

/**
 * Categories that a text is probably about, best first, at most `limit`; empty when no word says so.
 * A phrase counts when all its words occur, so longer phrases weigh more; a word that several
 * categories share weighs less. Deterministic: equal scores keep the order of the tree.
 */
export function suggestCategories(
  text: string,
  lang: Lang,
  limit: number,
  tree: CategoryTree = currentTree(),
): string[] {
  const index = indexFor(tree, lang);
  const matched = matchedStems(text, index);
  const scores = new Map<string, number>();
  const counted = new Set<Phrase>();
  for (const stem of matched.keys()) {
    for (const phrase of index.byStem.get(stem) ?? []) {
      if (counted.has(phrase)) continue;
      const qualities = phrase.stems.map((part) => matched.get(part) ?? 0);
      if (qualities.includes(0)) continue;
      counted.add(phrase);
      const quality = qualities.reduce((sum, part) => sum + part, 0);
      const score = (phrase.weight * quality) / Math.sqrt(index.sharedBy.get(phrase.key) ?? 1);
      scores.set(phrase.categoryId, (scores.get(phrase.categoryId) ?? 0) + score);
    }
  }
  const best = Math.max(0, ...scores.values());
  return tree.categories
    .map((category) => ({ id: category.id, score: scores.get(category.id) ?? 0 }))
    .filter(({ score }) => score >= LEAST_SCORE && score >= best * SHARE_OF_BEST)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id }) => id);
}
