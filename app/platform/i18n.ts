import i18next, { type i18n } from 'i18next';

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export type TextParams = Record<string, string | number>;
export type Translate = (key: string, params?: TextParams) => string;

/** Dutch has no prefix; `/en` and everything below it is English. */
export function localeOfPath(pathname: string): Locale {
  return pathname === '/en' || pathname === '/en.data' || pathname.startsWith('/en/') ? 'en' : 'nl';
}

/** Adds the prefix of a language to a path inside the site, with or without a query: `/offers` → `/en/offers`. */
export function localePath(path: string, locale: Locale): string {
  const [pathname = ''] = path.split(/[?#]/);
  const isInside = pathname.startsWith('/') && !pathname.startsWith('//');
  if (locale === 'nl' || !isInside || localeOfPath(pathname) === 'en') return path;
  return pathname === '/' ? `/en${path.slice(1)}` : `/en${path}`;
}

/** The path as Dutch writes it, which is also how routes are named in code. */
export function withoutLocale(pathname: string): string {
  return localeOfPath(pathname) === 'en' ? pathname.slice(3) || '/' : pathname;
}

/** A ready translator over texts that are already loaded, so server and browser render the same at once. */
export function createI18n(locale: Locale, texts: object): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: texts } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
