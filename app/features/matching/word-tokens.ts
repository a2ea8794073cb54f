export type Language = 'nl' | 'en';

/** Lower case without accents: `Café` gives `cafe`, `coördinatie` gives `coordinatie`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/** A word of a text as it was written, and folded. */
export type Token = { surface: string; word: string };

const LETTERS_OR_DIGITS = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits at everything that is no letter or digit, so hyphens and apostrophes separate words. */
export function tokenise(text: string): Token[] {
  return (text.match(LETTERS_OR_DIGITS) ?? []).map((surface) => ({ surface, word: foldText(surface) }));
}
