import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  CATEGORY_GROUPS,
  categoryGroupOf,
  categoryIdsOfGroup,
  categoryName,
  categoryWords,
  findCategory,
} from './categories';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the category tree', () => {
  it('has about 20 groups and 120 to 140 categories', () => {
    expect(CATEGORY_GROUPS.length).toBeGreaterThanOrEqual(18);
    expect(CATEGORY_GROUPS.length).toBeLessThanOrEqual(25);
    expect(CATEGORIES.length).toBeGreaterThanOrEqual(110);
    expect(CATEGORIES.length).toBeLessThanOrEqual(140);
  });

  it('has unique kebab-case ids over groups and categories together', () => {
    const ids = [...CATEGORIES, ...CATEGORY_GROUPS].map(({ id }) => id);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('gives every group at least two categories', () => {
    const small = CATEGORY_GROUPS.filter(({ id }) => categoryIdsOfGroup(id).length < 2);
    expect(small).toEqual([]);
  });

  it.each(CATEGORIES)('$id is complete in both languages', (category) => {
    for (const text of [category.nameNl, category.nameEn, category.exampleNl, category.exampleEn]) {
      expect(text.trim().length).toBeGreaterThan(2);
    }
    for (const words of [category.synonymsNl, category.synonymsEn]) {
      expect(words.length).toBeGreaterThanOrEqual(6);
      expect(words.length).toBeLessThanOrEqual(30);
      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((word) => word !== word.trim().toLowerCase() || word === '')).toEqual([]);
    }
    expect(category.cpv.filter((prefix) => !/^[0-9]{2,5}$/.test(prefix))).toEqual([]);
  });

  it('uses no name twice and no synonym in more than three categories', () => {
    const names = CATEGORIES.flatMap(({ nameNl, nameEn }) => [...new Set([nameNl, nameEn])]);
    expect(new Set(names).size).toBe(names.length);
    const owners = new Map<string, Set<string>>();
    for (const category of CATEGORIES) {
      for (const word of [...category.synonymsNl, ...category.synonymsEn]) {
        owners.set(word, (owners.get(word) ?? new Set()).add(category.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 3).map(([word]) => word)).toEqual([]);
  });
});

describe('looking up a category', () => {
  it('finds it, its group, its name and its words', () => {
    expect(findCategory('catering-lunch')?.groupId).toBe('catering');
    expect(categoryGroupOf('catering-lunch')?.id).toBe('catering');
    expect(categoryName('catering-lunch', 'nl')).not.toBe(categoryName('catering-lunch', 'en'));
    expect(categoryName('catering', 'en')).toBe(CATEGORY_GROUPS[0]?.nameEn);
    expect(categoryWords('catering-lunch')).toEqual(expect.arrayContaining(['broodjes', 'sandwiches']));
  });

  it('says so when there is none', () => {
    expect(findCategory('teleportation')).toBeNull();
    expect(categoryGroupOf('teleportation')).toBeNull();
    expect(categoryName('teleportation', 'nl')).toBe('teleportation');
    expect(categoryWords('teleportation')).toEqual([]);
    expect(categoryIdsOfGroup('teleportation')).toEqual([]);
  });
});
