import { expect, it } from 'vitest';
import { keepParameter } from './keep-parameter';

const kept = { name: 'room', value: 'blue', isKeptOn: (path: string) => path.startsWith('/hall') };

it.each([
  ['/hall', '/hall?room=blue'],
  ['/hall/5?done=saved#top', '/hall/5?done=saved&room=blue#top'],
  ['/hall?room=red', '/hall?room=red'],
  ['/news', '/news'],
  ['?page=2', '?page=2'],
  ['#main', '#main'],
  ['//hall.example', '//hall.example'],
  ['https://elsewhere.example/hall', 'https://elsewhere.example/hall'],
])('makes %s to %s', (path, target) => {
  expect(keepParameter(path, kept)).toBe(target);
  expect(keepParameter(path, null)).toBe(path);
});
