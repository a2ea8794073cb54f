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

/** Lists of records, which many combinations of filters narrow. */
const LISTS = /^\/(offers|demands|organisations)$/;
/** What makes another page of a list that is worth finding: one group, one category in it, the next page. */
const TELLING = ['group', 'category', 'page'] as const;
/** The same records in another shape or order. */
const INDIFFERENT: readonly string[] = ['sort', 'view', 'org'];

/**
 * The query that belongs to the address of a page: of a list one group, one category and the page; of all else none. Null
 * for combinations of filters, of which there are more than anybody could want to find.
 */
export function tellingQuery(pathname: string, search: string): string | null {
  if (!LISTS.test(withoutLocale(pathname))) return '';
  const params = new URLSearchParams(search);
  const told = new URLSearchParams();
  for (const [name, value] of params) {
    if (value === '' || INDIFFERENT.includes(name) || (name === 'page' && value === '1')) continue;
    if (!TELLING.some((telling) => telling === name) || told.has(name)) return null;
    told.set(name, value);
  }
  const query = TELLING.flatMap((name) =>
    told.has(name) ? [`${name}=${encodeURIComponent(told.get(name) ?? '')}`] : [],
  );
  return query.length > 0 ? `?${query.join('&')}` : '';
}

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
export function pageAddresses(appUrl: string, pathname: string, search = ''): PageAddresses | null {
  const path = withoutLocale(pathname).replace(/(.)\/+$/, '$1');
  if (!FIXED_PAGES.some((page) => page === path) && !RECORD_PAGES.test(path)) return null;
  const query = tellingQuery(path, search);
  if (query === null) return null;
  const alternates = LOCALES.map((locale) => ({ locale, href: appUrl + localePath(path, locale) + query }));
  const locale = withoutLocale(pathname) === pathname ? 'nl' : 'en';
  return {
    locale,
    canonical: appUrl + localePath(path, locale) + query,
    alternates,
    shareImage: `${appUrl}/share.png`,
  };
}
