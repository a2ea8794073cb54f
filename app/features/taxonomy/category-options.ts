import type { OptionGroup } from '~/ui/forms/grouped-checkboxes';
import { CATEGORIES, CATEGORY_GROUPS } from './categories';

/** The category tree as groups of choices, each with a real-life example and the words that lead to it. */
export function categoryOptions(locale: 'nl' | 'en'): OptionGroup[] {
  const isDutch = locale === 'nl';
  return CATEGORY_GROUPS.map((group) => ({
    label: isDutch ? group.nameNl : group.nameEn,
    options: CATEGORIES.filter(({ groupId }) => groupId === group.id).map((category) => ({
      value: category.id,
      label: isDutch ? category.nameNl : category.nameEn,
      hint: isDutch ? category.exampleNl : category.exampleEn,
      keywords: [...category.synonymsNl, ...category.synonymsEn].join(' '),
    })),
  }));
}
