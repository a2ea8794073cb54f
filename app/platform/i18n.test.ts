import { describe, expect, it } from 'vitest';
import { createTranslator, localeOfPath, localePath, withoutLocale } from './i18n';

describe('the language in the address', () => {
  it.each([
    ['/', 'nl'],
    ['/offers', 'nl'],
    ['/en', 'en'],
    ['/en/offers', 'en'],
    ['/en.data', 'en'],
    ['/english-breakfast', 'nl'],
  ])('%s is %s', (path, locale) => expect(localeOfPath(path)).toBe(locale));

  it.each([
    ['/', '/en'],
    ['/offers?page=2', '/en/offers?page=2'],
    ['/?done=saved', '/en?done=saved'],
    ['/en/offers', '/en/offers'],
    ['https://elsewhere.example/', 'https://elsewhere.example/'],
    ['//elsewhere.example/', '//elsewhere.example/'],
  ])('turns %s into %s for English', (path, english) => {
    expect(localePath(path, 'en')).toBe(english);
    expect(localePath(path, 'nl')).toBe(path);
  });

  it.each([
    ['/en', '/'],
    ['/en/offers', '/offers'],
    ['/offers', '/offers'],
  ])('knows %s as %s in code', (path, bare) => expect(withoutLocale(path)).toBe(bare));
});

describe('a translator', () => {
  const t = createTranslator('nl', {
    a: {
      hello: 'Dag {{name}}',
      found_zero: 'Niets',
      found_one: '{{count}} ding',
      found_other: '{{count}} dingen',
    },
    many_one: 'één van {{total}}',
    many_other: '{{count}} van {{total}}',
  });
  it.each([
    ['a.hello', { name: 'Noor' }, 'Dag Noor'],
    ['a.hello', undefined, 'Dag {{name}}'],
    ['a.hello', {}, 'Dag '],
    ['a.hello', { name: '{{count}} $& $1' }, 'Dag {{count}} $& $1'],
    ['a.found', { count: 0 }, 'Niets'],
    ['a.found', { count: 1 }, '1 ding'],
    ['a.found', { count: 2 }, '2 dingen'],
    ['many', { count: 0, total: 4 }, '0 van 4'],
    ['a.hello', { count: 3, name: 'Bo' }, 'Dag Bo'],
    ['a', undefined, 'a'],
    ['a.nothing.here', undefined, 'a.nothing.here'],
    ['toString', undefined, 'toString'],
    ['a.hello.length', undefined, 'a.hello.length'],
  ])('says %s with %o as "%s"', (key, params, said) => expect(t(key, params)).toBe(said));
});
