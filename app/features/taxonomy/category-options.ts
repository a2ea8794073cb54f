import type { OptionGroup } from '~/ui/forms/grouped-checkboxes';
import type { CategoryTree } from './category-tree';

/** The category tree as groups of choices, each with a real-life example and the words that lead to it. */
export function categoryOptions({ groups, categories }: CategoryTree, locale: 'nl' | 'en'): OptionGroup[] {
  const isDutch = locale === 'nl';
  return groups.map((group) => ({
    label: isDutch ? group.nameNl : group.nameEn,
    options: categories
      .filter(({ groupId }) => groupId === group.id)
      .map((category) => ({
        value: category.id,
        label: isDutch ? category.nameNl : category.nameEn,
        hint: isDutch ? category.exampleNl : category.exampleEn,
        keywords: [...category.synonymsNl, ...category.synonymsEn].join(' '),
      })),
  }));
}
