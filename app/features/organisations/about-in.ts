import type { Locale } from '~/platform/i18n';

/** What an organisation says about itself in the reader's language, when it says so; else in Dutch. */
export function aboutIn(
  locale: Locale,
  { about, aboutEn }: { about: string; aboutEn: string },
): { about: string; aboutLanguage: 'nl' | 'en' } {
  return locale === 'en' && aboutEn.trim() !== ''
    ? { about: aboutEn, aboutLanguage: 'en' }
    : { about, aboutLanguage: 'nl' };
}
