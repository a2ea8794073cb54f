/** A heading of the category tree; holds two or more categories. */
export type CategoryGroup = { id: string; nameNl: string; nameEn: string };

/** One thing that social enterprises sell or buyers need. */
export type Category = {
  /** English kebab-case slug; stored in rows and URLs, so it never changes. */
  id: string;
  groupId: string;
  nameNl: string;
  nameEn: string;
  /** Lower-case words and phrases that people type for it. */
  synonymsNl: readonly string[];
  synonymsEn: readonly string[];
  exampleNl: string;
  exampleEn: string;
  /** Prefixes of two to five digits of the CPV codes it covers. */
  cpv: readonly string[];
};

/** How a data file writes a category: word lists are one string, separated by commas. */
export type CategoryRow = {
  id: string;
  nl: string;
  en: string;
  wordsNl: string;
  wordsEn: string;
  exampleNl: string;
  exampleEn: string;
  /** CPV prefixes separated by spaces. */
  cpv: string;
};

export type CategoryBranch = { group: CategoryGroup; categories: readonly Category[] };

const splitWords = (words: string): string[] => words.split(',').map((word) => word.trim());

/** Builds one branch of the tree from the compact rows of a data file. */
export function defineBranch(group: CategoryGroup, rows: readonly CategoryRow[]): CategoryBranch {
  const categories = rows.map((row) => ({
    id: row.id,
    groupId: group.id,
    nameNl: row.nl,
    nameEn: row.en,
    synonymsNl: splitWords(row.wordsNl),
    synonymsEn: splitWords(row.wordsEn),
    exampleNl: row.exampleNl,
    exampleEn: row.exampleEn,
    cpv: row.cpv.split(' ').filter((prefix) => prefix !== ''),
  }));
  return { group, categories };
}
