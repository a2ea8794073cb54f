import { useContext, useMemo } from 'react';
import type { OptionGroup } from '~/ui/forms/grouped-checkboxes';
import { useLocale } from '~/ui/locale-link';
import { CategoryWordsContext } from './category-words-context';
import { categoryOptions } from './category-options';
import { treeWithWords } from './categories';

/** The category tree as choices, in the language of the page and with the words of now. */
export function useCategoryOptions(): OptionGroup[] {
  const locale = useLocale();
  const words = useContext(CategoryWordsContext);
  return useMemo(() => categoryOptions(treeWithWords(words), locale), [words, locale]);
}
