import type { MetaDescriptor } from '@remix-run/react';

const DESCRIPTION_LENGTH = 160;

/**
 * Title and description of a page, for the browser, for search engines and for who shares its address.
 * Without data (the page went wrong) it says nothing; the frame then gives the title.
 */
export function pageMeta(
  page: { title: string; description?: string; image?: SharedImage | undefined } | undefined,
): MetaDescriptor[] {
  if (!page) return [];
  const described = page.description ? shorten(page.description) : undefined;
  return [
    { title: page.title },
    { property: 'og:title', content: page.title },
    ...(described
      ? [
          { name: 'description', content: described },
          { property: 'og:description', content: described },
        ]
      : []),
    ...(page.image ? imageMeta(page.image) : []),
  ];
}

/** A picture that stands beside a shared address; `href` is a whole address. */
export type SharedImage = { href: string; alt: string; width: number; height: number };

const imageMeta = ({ href, alt, width, height }: SharedImage): MetaDescriptor[] => [
  { property: 'og:image', content: href },
  { property: 'og:image:alt', content: alt },
  { property: 'og:image:width', content: String(width) },
  { property: 'og:image:height', content: String(height) },
];

/** One line of at most 160 characters that ends on a whole word. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= DESCRIPTION_LENGTH) return line;
  const cut = line.slice(0, DESCRIPTION_LENGTH);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : DESCRIPTION_LENGTH - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
