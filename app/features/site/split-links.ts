/** A piece of plain text; with `href` it leads to a page of this site. */
export type TextPart = { text: string; href?: string };

/**
 * Cuts plain text into words and links to our own pages. Only complete addresses of this site become
 * links, written as paths, so a mail can never lead elsewhere.
 */
export function splitLinks(text: string, appUrl: string): TextPart[] {
  const { origin } = new URL(appUrl);
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"']+/g)) {
    const address = found[0].replace(/[.,;:!?)\]]+$/, '');
    if (!URL.canParse(address)) continue;
    const url = new URL(address);
    if (url.origin !== origin || url.username || url.pathname.startsWith('//')) continue;
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push({ text: address, href: url.pathname + url.search + url.hash });
    from = found.index + address.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
