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

/** Texts by key; a key names its way down ("site.nav.offers"). */
export type TextTree = { readonly [key: string]: string | TextTree };

/**
 * Says texts that are already loaded, so server and browser render the same at once. `{{name}}` takes a
 * parameter; `count` picks `key_zero` (for none, where it exists), `key_one` or `key_other`. A key without a text says itself.
 */
export function createTranslator(locale: Locale, texts: TextTree): Translate {
  const plural = new Intl.PluralRules(locale);
  return (key, params) => {
    const count = params?.count;
    const forms =
      typeof count === 'number' ? [...(count === 0 ? ['_zero'] : []), `_${plural.select(count)}`, ''] : [''];
    for (const form of forms) {
      const text = findText(texts, key + form);
      if (text !== undefined) return params ? fill(text, params) : text;
    }
    return key;
  };
}

function findText(texts: TextTree, key: string): string | undefined {
  let found: string | TextTree | undefined = texts;
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return typeof found === 'string' ? found : undefined;
}

/** A parameter that was not given leaves its place empty; what is filled in is never read again. */
const fill = (text: string, params: TextParams): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
