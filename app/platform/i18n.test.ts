import { describe, expect, it } from 'vitest';
import { localeOfPath, localePath, withoutLocale } from './i18n';

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
