import type { Category, CategoryBranch, CategoryGroup } from './category';

/**
 * What an admin wrote over the built-in words of one category or group. What is null is built in, and follows it when
 * it changes.
 */
export type CategoryWords = {
  id: string;
  nameNl: string | null;
  nameEn: string | null;
  synonymsNl: readonly string[] | null;
  synonymsEn: readonly string[] | null;
};

/** The categories with the words they have now. The ids and their order are always the built-in ones. */
export type CategoryTree = {
  groups: readonly CategoryGroup[];
  categories: readonly Category[];
  /** What differs from the built-in words. */
  words: readonly CategoryWords[];
  groupById: ReadonlyMap<string, CategoryGroup>;
  categoryById: ReadonlyMap<string, Category>;
};

/** The one place where written words are laid over the built-in ones; words of unknown ids are left out. */
export function layerCategoryWords(
  branches: readonly CategoryBranch[],
  words: readonly CategoryWords[],
): CategoryTree {
  const wordsById = new Map(words.map((one) => [one.id, one]));
  const groups = branches.map(({ group }) => withNames(group, wordsById.get(group.id)));
  const categories = branches
    .flatMap((branch) => branch.categories)
    .map((category) => {
      const own = wordsById.get(category.id);
      return {
        ...withNames(category, own),
        synonymsNl: own?.synonymsNl ?? category.synonymsNl,
        synonymsEn: own?.synonymsEn ?? category.synonymsEn,
      };
    });
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const categoryById = new Map(categories.map((category) => [category.id, category]));
  return {
    groups,
    categories,
    words: words.filter(({ id }) => groupById.has(id) || categoryById.has(id)),
    groupById,
    categoryById,
  };
}

const withNames = <T extends CategoryGroup>(named: T, words: CategoryWords | undefined): T => ({
  ...named,
  nameNl: words?.nameNl ?? named.nameNl,
  nameEn: words?.nameEn ?? named.nameEn,
});
