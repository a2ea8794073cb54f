const HERE = 'http://here.invalid';

/**
 * The path of this site a `next=` may lead to, with its query; null for anything that is or could be
 * read as another site, and for the pages of signing in and out themselves.
 */
export function localPath(text: string | null | undefined): string | null {
  if (!text || text.length > 1_000 || !text.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return null;
  if (!URL.canParse(text, HERE)) return null;
  const { origin, pathname, search } = new URL(text, HERE);
  if (origin !== HERE || pathname.startsWith('//')) return null;
  return /^(\/en)?\/(sign-(in|out|up)|two-step)(\/|$)/.test(pathname) ? null : pathname + search;
}
