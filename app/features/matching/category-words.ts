import { findCategory } from '../taxonomy/categories';
import { suggestCategories } from '../taxonomy/suggest-categories';
import type { Language } from './word-tokens';

/** More categories than this make a text about everything. */
const INFERRED_CATEGORIES = 3;

/** Categories that a text without any is probably about; at most three, possibly none. */
export function inferCategories(text: string, language: Language): string[] {
  return suggestCategories(text, language, INFERRED_CATEGORIES);
}

/** Names and synonyms of the categories by language; unknown ids add nothing. */
export function wordsOfCategories(categoryIds: readonly string[]): Record<Language, string[]> {
  const categories = categoryIds.map(findCategory).filter((category) => category !== null);
  return {
    nl: categories.flatMap(({ nameNl, synonymsNl }) => [nameNl, ...synonymsNl]),
    en: categories.flatMap(({ nameEn, synonymsEn }) => [nameEn, ...synonymsEn]),
  };
}
