import { ADVICE } from './category-data/advice';
import { CLEANING, LAUNDRY } from './category-data/cleaning';
import { COMMUNICATION, EVENTS } from './category-data/communication-and-events';
import { CONSTRUCTION } from './category-data/construction';
import { FACILITY } from './category-data/facility';
import { CATERING, DRINKS } from './category-data/food';
import { BICYCLES, FURNITURE } from './category-data/furniture-and-bikes';
import { GREEN } from './category-data/green';
import { STAFFING, TRAINING } from './category-data/people';
import { GIFTS, PRINT } from './category-data/print-and-gifts';
import { PRODUCTION } from './category-data/production';
import { ICT, TEXTILE } from './category-data/textile-and-ict';
import { CARE, TRANSPORT } from './category-data/transport-and-care';
import { ASSEMBLY, CIRCULAR } from './category-data/work';
import type { Category, CategoryGroup } from './category';
import { layerCategoryWords, type CategoryTree, type CategoryWords } from './category-tree';

export type { Category, CategoryGroup } from './category';

/** Order of the tree as people see it: what social enterprises supply most comes first. */
const BRANCHES = [
  CATERING,
  DRINKS,
  GREEN,
  CLEANING,
  LAUNDRY,
  ASSEMBLY,
  CIRCULAR,
  PRINT,
  GIFTS,
  FURNITURE,
  BICYCLES,
  TEXTILE,
  ICT,
  COMMUNICATION,
  EVENTS,
  TRANSPORT,
  CARE,
  TRAINING,
  STAFFING,
  FACILITY,
  CONSTRUCTION,
  PRODUCTION,
  ADVICE,
] as const;

/** The tree as it is built in; its ids and order hold whatever words are written over it. */
export const BUILT_IN_TREE = layerCategoryWords(BRANCHES, []);
export const CATEGORY_GROUPS = BUILT_IN_TREE.groups;
export const CATEGORIES = BUILT_IN_TREE.categories;

/** The built-in tree with these words over it. */
export const treeWithWords = (words: readonly CategoryWords[]): CategoryTree =>
  words.length === 0 ? BUILT_IN_TREE : layerCategoryWords(BRANCHES, words);

let tree = BUILT_IN_TREE;

/** The tree this process speaks with; a browser always has the built-in one and is told what differs. */
export const currentTree = (): CategoryTree => tree;

/** Makes a tree the one this process speaks with. Only what follows the stored words calls it. */
export function speakWith(next: CategoryTree): void {
  tree = next;
}

/** The category with this id, or null. */
export function findCategory(id: string): Category | null {
  return tree.categoryById.get(id) ?? null;
}

/** The group that a category belongs to; null for an unknown category. */
export function categoryGroupOf(categoryId: string): CategoryGroup | null {
  return tree.groupById.get(tree.categoryById.get(categoryId)?.groupId ?? '') ?? null;
}

/** Ids of the categories of a group, in tree order; empty for an unknown group. */
export function categoryIdsOfGroup(groupId: string): string[] {
  return CATEGORIES.filter((category) => category.groupId === groupId).map((category) => category.id);
}

/** Name of a category or a group in a language; an unknown id is its own name. */
export function categoryName(id: string, lang: 'nl' | 'en'): string {
  const named = tree.categoryById.get(id) ?? tree.groupById.get(id);
  if (!named) return id;
  return lang === 'nl' ? named.nameNl : named.nameEn;
}

/** Names and synonyms in both languages: what a search or a matcher may know a category by. */
export function categoryWords(id: string): string[] {
  const category = tree.categoryById.get(id);
  if (!category) return [];
  return [...new Set([category.nameNl, category.nameEn, ...category.synonymsNl, ...category.synonymsEn])];
}
