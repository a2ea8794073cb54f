import { notFound } from './errors';

/** A title as part of an address: accents folded, words joined by hyphens, at most 60 characters. */
export function slugOf(title: string, fallback: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’'`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const [first = fallback, ...rest] = words;
  let slug = first.slice(0, LONGEST);
  for (const word of rest) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}

const LONGEST = 60;

/** The first of `base`, `base-2`, `base-3` … that is not among the taken ones. */
export function firstFreeSlug(base: string, taken: readonly string[]): string {
  const used = new Set(taken);
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The part of an address that names one record: a slug or an id. Anything else names nothing. */
export function slugParam(value: string | undefined): string {
  if (!value || !/^[a-z0-9-]{1,100}$/.test(value)) throw notFound();
  return value;
}
