/** Lower case without accents, so `cafe` finds `Café`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/** Folded words; everything that is no letter or digit separates, hyphens too. */
export function splitWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** More words than a person types; the rest of a pasted text is ignored. */
const MOST_WORDS = 20;

/** Distinct words of what a person typed. */
export function queryWords(text: string): string[] {
  return [...new Set(splitWords(text))].slice(0, MOST_WORDS);
}
