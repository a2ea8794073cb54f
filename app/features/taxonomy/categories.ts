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

export const CATEGORY_GROUPS: readonly CategoryGroup[] = BRANCHES.map((branch) => branch.group);
export const CATEGORIES: readonly Category[] = BRANCHES.flatMap((branch) => branch.categories);

const categoryById = new Map(CATEGORIES.map((category) => [category.id, category]));
const groupById = new Map(CATEGORY_GROUPS.map((group) => [group.id, group]));

/** The category with this id, or null. */
export function findCategory(id: string): Category | null {
  return categoryById.get(id) ?? null;
}

/** The group that a category belongs to; null for an unknown category. */
export function categoryGroupOf(categoryId: string): CategoryGroup | null {
  return groupById.get(categoryById.get(categoryId)?.groupId ?? '') ?? null;
}

/** Ids of the categories of a group, in tree order; empty for an unknown group. */
export function categoryIdsOfGroup(groupId: string): string[] {
  return CATEGORIES.filter((category) => category.groupId === groupId).map((category) => category.id);
}

/** Name of a category or a group in a language; an unknown id is its own name. */
export function categoryName(id: string, lang: 'nl' | 'en'): string {
  const named = categoryById.get(id) ?? groupById.get(id);
  if (!named) return id;
  return lang === 'nl' ? named.nameNl : named.nameEn;
}

/** Names and synonyms in both languages: what a search or a matcher may know a category by. */
export function categoryWords(id: string): string[] {
  const category = categoryById.get(id);
  if (!category) return [];
  return [...new Set([category.nameNl, category.nameEn, ...category.synonymsNl, ...category.synonymsEn])];
}
