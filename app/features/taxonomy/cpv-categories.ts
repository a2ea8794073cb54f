import { CATEGORIES } from './categories';

const LONGEST_PREFIX = 5;

const categoriesByPrefix = new Map<string, string[]>();
for (const category of CATEGORIES) {
  for (const prefix of category.cpv) {
    categoriesByPrefix.set(prefix, [...(categoriesByPrefix.get(prefix) ?? []), category.id]);
  }
}

/**
 * The eight digits of a CPV code written as `77310000-6`, `77310000` or, with the leading zero lost
 * in a spreadsheet, `3110000`; null when it is none of these. The check digit is not judged.
 * Shape: Regulation (EC) 213/2008, https://bartoc.org/en/node/332
 */
export function parseCpvCode(text: string): string | null {
  const digits = /^([0-9]{7,8})(?:-[0-9])?$/.exec(text.trim())?.[1];
  return digits ? digits.padStart(8, '0') : null;
}

/**
 * Ids of the categories that cover a CPV code, in tree order. The longest prefix that any category
 * names wins; every division has categories, so only a code that does not exist gives none.
 */
export function categoriesForCpv(code: string): string[] {
  const digits = parseCpvCode(code);
  if (!digits) return [];
  for (let length = LONGEST_PREFIX; length >= 2; length -= 1) {
    const found = categoriesByPrefix.get(digits.slice(0, length));
    if (found) return [...found];
  }
  return [];
}
