import type { WeightedTerm } from '~/integrations/search/search-port';
import type { CompoundSplitter } from './compound-splitter';
import { PROCEDURE_WORDS, STOP_WORDS } from './stop-words';
import { stemWord } from './word-stems';
import { type Language, tokenise } from './word-tokens';

/** How often a word of the title counts in a record, against once in the text. */
const RECORD_TITLE_WEIGHT = 2;
/** The same for the side that asks: its title says best what is wanted. */
const QUERY_TITLE_WEIGHT = 3;
/** What a category is also called helps to find others' words for it, but is not what was written. */
const QUERY_CATEGORY_WEIGHT = 0.3;
const CACHE_LIMIT = 50_000;

/** One index term with the readable form it came from. */
export type AnalysedTerm = { term: string; surface: string };

export type AnalysedSource = {
  title: string;
  text: string;
  /** Guessed from the words when absent. */
  language?: Language;
};

export type AskingSource = AnalysedSource & {
  /** Names and synonyms of its categories by language; both are asked for, so that languages meet. */
  categoryWords?: Readonly<Record<Language, readonly string[]>>;
};

export type TextAnalysis = {
  /** Stems and compound parts of a text in reading order, without stop words. */
  analyseText(text: string, language: Language): string[];
  /** The same with the readable word or compound part beside each term. */
  analyseWords(text: string, language: Language): AnalysedTerm[];
  /** Terms for `SearchDocument.terms`; title words are repeated by their weight. */
  analyseRecord(source: AnalysedSource): string[];
  /** Terms with weights for `matchText`, in a fixed order. */
  queryTerms(source: AskingSource): WeightedTerm[];
  /** Readable parts of the compounds in a text, to let a person's query for a part find the whole. */
  compoundParts(text: string): string[];
};

/** Dutch unless more of the words are English function words. */
export function guessLanguage(text: string): Language {
  let dutch = 0;
  let english = 0;
  for (const { word } of tokenise(text)) {
    if (STOP_WORDS.nl.has(word)) dutch++;
    if (STOP_WORDS.en.has(word)) english++;
  }
  return english > dutch ? 'en' : 'nl';
}

/** `splitCompound` is used on Dutch words only; without it compounds stay whole. */
export function createTextAnalysis(splitCompound: CompoundSplitter = () => []): TextAnalysis {
  const cache: Record<Language, Map<string, AnalysedTerm[]>> = { nl: new Map(), en: new Map() };

  /** The word itself first, then its parts; the same for every way of writing the word. */
  const termsOf = (word: string, language: Language): AnalysedTerm[] => {
    const known = cache[language].get(word);
    if (known) return known;
    const parts = language === 'nl' ? splitCompound(word) : [];
    const terms = [word, ...parts].map((each) => ({ term: stemWord(each, language), surface: each }));
    if (cache[language].size >= CACHE_LIMIT) cache[language].clear();
    cache[language].set(word, terms);
    return terms;
  };

  const analyseWords = (text: string, language: Language): AnalysedTerm[] =>
    tokenise(text).flatMap(({ word, surface }) => {
      if (!isSubjectWord(word, language)) return [];
      const [whole, ...parts] = termsOf(word, language);
      return whole ? [{ ...whole, surface: surface.toLowerCase() }, ...parts] : [];
    });

  const analyseText = (text: string, language: Language) =>
    analyseWords(text, language).map(({ term }) => term);

  const analyseParts = (source: AnalysedSource) => {
    const language = source.language ?? guessLanguage(`${source.title} ${source.text}`);
    return { title: analyseText(source.title, language), text: analyseText(source.text, language) };
  };

  return {
    analyseText,
    analyseWords,
    analyseRecord(source) {
      const { title, text } = analyseParts(source);
      return [...Array.from({ length: RECORD_TITLE_WEIGHT }, () => title).flat(), ...text];
    },
    queryTerms(source) {
      const { title, text } = analyseParts(source);
      const weights = new Map<string, number>();
      const add = (terms: readonly string[], weight: number) => {
        for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
      };
      add(title, QUERY_TITLE_WEIGHT);
      add(text, 1);
      for (const language of ['nl', 'en'] as const) {
        add(analyseText((source.categoryWords?.[language] ?? []).join(' '), language), QUERY_CATEGORY_WEIGHT);
      }
      return [...weights].map(([term, weight]) => ({ term, weight }));
    },
    compoundParts: (text) => [...new Set(tokenise(text).flatMap(({ word }) => splitCompound(word)))],
  };
}

/** Single letters and small numbers say nothing; four digits may be a norm or a model. */
function isSubjectWord(word: string, language: Language): boolean {
  if (word.length < 2 || /^\d{1,2}$/.test(word)) return false;
  return !STOP_WORDS[language].has(word) && !PROCEDURE_WORDS[language].has(word);
}
