import { expect, it } from 'vitest';
import { keepParameter } from './keep-parameter';

const kept = { name: 'room', value: 'blue', isKeptOn: (path: string) => path.startsWith('/work') };

it.each([
  ['/work', '/work?room=blue'],
  ['/work/5?done=saved#top', '/work/5?done=saved&room=blue#top'],
  ['/work?room=red', '/work?room=red'],
  ['/news', '/news'],
  ['?page=2', '?page=2'],
  ['#main', '#main'],
  ['//work.example', '//work.example'],
  ['https://elsewhere.example/work', 'https://elsewhere.example/work'],
])('makes %s to %s', (path, target) => {
  expect(keepParameter(path, kept)).toBe(target);
  expect(keepParameter(path, null)).toBe(path);
});
