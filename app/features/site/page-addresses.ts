import { localePath, LOCALES, withoutLocale, type Locale } from '~/platform/i18n';

/** Public pages with a fixed address, in the order of the sitemap. */
export const FIXED_PAGES = [
  '/',
  '/offers',
  '/demands',
  '/organisations',
  '/prices',
  '/how-matching-works',
  '/about',
  '/help',
  '/privacy',
  '/accessibility',
] as const;

/** Public pages of one record each; `new` is a form. */
const RECORD_PAGES = /^\/(offers|demands|organisations)\/(?!new$)[^/]+$/;

export type PageAddresses = {
  locale: Locale;
  canonical: string;
  alternates: { locale: Locale; href: string }[];
  /** The picture that goes with the address when it is shared. */
  shareImage: string;
};

/**
 * The complete addresses of a page that anyone may find through a search engine, in each language; null
 * for pages that are nobody else's business.
 */
export function pageAddresses(appUrl: string, pathname: string): PageAddresses | null {
  const path = withoutLocale(pathname).replace(/(.)\/+$/, '$1');
  if (!FIXED_PAGES.some((page) => page === path) && !RECORD_PAGES.test(path)) return null;
  const alternates = LOCALES.map((locale) => ({ locale, href: appUrl + localePath(path, locale) }));
  const locale = withoutLocale(pathname) === pathname ? 'nl' : 'en';
  return {
    locale,
    canonical: appUrl + localePath(path, locale),
    alternates,
    shareImage: `${appUrl}/share.png`,
  };
}
