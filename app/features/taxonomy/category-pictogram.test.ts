import { expect, it } from 'vitest';
import { CATEGORY_GROUPS } from './categories';
import { categoryPictogram, groupPictogram } from './category-pictogram';

it('gives every group an icon of its own', () => {
  const icons = CATEGORY_GROUPS.map(({ id }) => groupPictogram(id));
  expect(icons).not.toContain('tag');
  expect(new Set(icons).size).toBe(icons.length);
});

it.each([
  [['catering-lunch', 'catering-snacks'], 'cutlery'],
  [['no-such-category'], 'tag'],
  [[], 'tag'],
])('draws %j as %s', (categories, icon) => expect(categoryPictogram(categories)).toBe(icon));
