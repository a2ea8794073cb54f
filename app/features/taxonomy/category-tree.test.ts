import { describe, expect, it } from 'vitest';
import { BUILT_IN_TREE, treeWithWords } from './categories';
import type { CategoryWords } from './category-tree';
import { synonymsOf, synonymsText } from './category-words';
import { suggestCategories } from './suggest-categories';

const words = (own: Partial<CategoryWords> & { id: string }): CategoryWords => ({
  nameNl: null,
  nameEn: null,
  synonymsNl: null,
  synonymsEn: null,
  ...own,
});

describe('words over the built-in ones', () => {
  it('changes what was written and nothing else', () => {
    const tree = treeWithWords([
      words({ id: 'catering-lunch', nameNl: 'Lunchservice', synonymsEn: ['brown bag'] }),
      words({ id: 'green', nameEn: 'Gardens' }),
    ]);
    const builtIn = BUILT_IN_TREE.categoryById.get('catering-lunch');
    expect(tree.categoryById.get('catering-lunch')).toEqual({
      ...builtIn,
      nameNl: 'Lunchservice',
      synonymsEn: ['brown bag'],
    });
    expect(tree.categories.map(({ id }) => id)).toEqual(BUILT_IN_TREE.categories.map(({ id }) => id));
    const others = (list: typeof tree.categories) => list.filter(({ id }) => id !== 'catering-lunch');
    expect(others(tree.categories)).toEqual(others(BUILT_IN_TREE.categories));
  });

  it('leaves words of unknown categories out', () => {
    const tree = treeWithWords([words({ id: 'teleportation', nameNl: 'Teleportatie' })]);
    expect(tree).toEqual(BUILT_IN_TREE);
  });

  it('leads a typed word to its category, and no longer when it is gone', () => {
    const tree = treeWithWords([
      words({ id: 'window-cleaning', synonymsNl: ['telescopisch lappen', 'osmose'] }),
    ]);
    expect(suggestCategories('osmose aan de gevel', 'nl', 3, tree)).toContain('window-cleaning');
    expect(suggestCategories('osmose aan de gevel', 'nl', 3, BUILT_IN_TREE)).not.toContain('window-cleaning');
    const bare = treeWithWords([words({ id: 'bicycle-repair', synonymsNl: ['rijwiel'], synonymsEn: ['x'] })]);
    expect(suggestCategories('lekke band plakken', 'nl', 3, bare)).not.toContain('bicycle-repair');
  });
});

describe('a list of words as people write it', () => {
  it.each([
    ['Lunch\nbroodjes', ['lunch', 'broodjes']],
    ['lunch, broodjes;  belegde   broodjes', ['lunch', 'broodjes', 'belegde broodjes']],
    [' Soep \r\n\r\nsoep\n', ['soep']],
    ['', []],
    [',;\n', []],
  ])('%j', (text, list) => {
    expect(synonymsOf(text)).toEqual(list);
    expect(synonymsOf(synonymsText(list))).toEqual(list);
  });
});
