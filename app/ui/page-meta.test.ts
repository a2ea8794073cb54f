import { describe, expect, it } from 'vitest';
import { pageMeta, shorten } from './page-meta';

describe('what a page tells about itself', () => {
  it('says title and description to search engines and to who shares it', () => {
    expect(pageMeta({ title: 'Soep', description: 'Verse soep.' })).toEqual([
      { title: 'Soep' },
      { property: 'og:title', content: 'Soep' },
      { name: 'description', content: 'Verse soep.' },
      { property: 'og:description', content: 'Verse soep.' },
    ]);
  });

  it('says nothing of a page that went wrong, and no empty description', () => {
    expect(pageMeta(undefined)).toEqual([]);
    expect(pageMeta({ title: 'Soep', description: '' })).toHaveLength(2);
  });
});

it.each([
  ['kort', 'kort'],
  ['  twee\n\nregels ', 'twee regels'],
  [`${'woord '.repeat(40)}`, `${'woord '.repeat(26).trim()}…`],
  ['a'.repeat(300), `${'a'.repeat(159)}…`],
])('shortens %s', (text, line) => {
  expect(shorten(text)).toBe(line);
  expect(line.length).toBeLessThanOrEqual(160);
});
