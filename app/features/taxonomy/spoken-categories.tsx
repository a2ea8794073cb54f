import { createContext, useContext, useMemo } from 'react';
import type { OptionGroup } from '~/ui/forms/grouped-checkboxes';
import { useLocale } from '~/ui/locale-link';
import type { CategoryWords } from './category-tree';
import { categoryOptions } from './category-options';
import { treeWithWords } from './categories';

const NONE: readonly CategoryWords[] = [];
const WordsContext = createContext(NONE);

/** Tells every page inside which words differ from the built-in ones, in the browser as on the server. */
export const SpokenCategories = WordsContext.Provider;

/** The category tree as choices, in the language of the page and with the words of now. */
export function useCategoryOptions(): OptionGroup[] {
  const locale = useLocale();
  const words = useContext(WordsContext);
  return useMemo(() => categoryOptions(treeWithWords(words), locale), [words, locale]);
}
