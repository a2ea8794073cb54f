import { expect, it } from 'vitest';
import { localePath } from './locale-link';

it.each([
  ['/news', 'en', '/en/news'],
  ['/news?page=2#top', 'en', '/en/news?page=2#top'],
  ['/', 'en', '/en'],
  ['/?page=2', 'en', '/en?page=2'],
  ['/en?page=2', 'en', '/en?page=2'],
  ['/en?page=2', 'nl', '/?page=2'],
  ['/en/news', 'nl', '/news'],
  ['/english', 'nl', '/english'],
  ['?page=2', 'en', '?page=2'],
  ['#main', 'en', '#main'],
  ['//elsewhere.example', 'en', '//elsewhere.example'],
  ['https://elsewhere.example', 'en', 'https://elsewhere.example'],
] as const)('leads %s in %s to %s', (path, locale, target) => {
  expect(localePath(path, locale)).toBe(target);
});
