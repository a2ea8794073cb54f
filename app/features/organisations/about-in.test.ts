import { describe, expect, it } from 'vitest';
import { aboutIn } from './about-in';

describe('what an organisation says about itself', () => {
  it.each([
    ['en', 'We bake', { about: 'We bake', aboutLanguage: 'en' }],
    ['en', '  ', { about: 'Wij bakken', aboutLanguage: 'nl' }],
    ['nl', 'We bake', { about: 'Wij bakken', aboutLanguage: 'nl' }],
  ] as const)('is told in %s when there is "%s" in English', (locale, aboutEn, said) => {
    expect(aboutIn(locale, { about: 'Wij bakken', aboutEn })).toEqual(said);
  });
});
