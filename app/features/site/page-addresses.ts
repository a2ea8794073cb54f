import { localePath, LOCALES, withoutLocale, type Locale } from '~/platform/i18n';

/** Pages that anyone may find through a search engine; all others ask not to be indexed. */
const PUBLIC_PAGES = [/^\/$/, /^\/offers(\/|$)/, /^\/demands(\/|$)/, /^\/prices$/, /^\/how-matching-works$/];

export type PageAddresses = { canonical: string; alternates: { locale: Locale; href: string }[] };

/** The complete addresses of a public page in each language; null for pages that are nobody else's business. */
export function pageAddresses(appUrl: string, pathname: string): PageAddresses | null {
  const path = withoutLocale(pathname).replace(/(.)\/+$/, '$1');
  if (!PUBLIC_PAGES.some((page) => page.test(path))) return null;
  const alternates = LOCALES.map((locale) => ({ locale, href: appUrl + localePath(path, locale) }));
  const own = withoutLocale(pathname) === pathname ? 'nl' : 'en';
  return { canonical: appUrl + localePath(path, own), alternates };
}
