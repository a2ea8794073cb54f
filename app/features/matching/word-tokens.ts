import { foldText } from '../taxonomy/fold-text';

export type Language = 'nl' | 'en';

/** A word of a text as it was written, and folded. */
export type Token = { surface: string; word: string };

const LETTERS_OR_DIGITS = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits at everything that is no letter or digit, so hyphens and apostrophes separate words; ligatures such as ĳ come apart. */
export function tokenise(text: string): Token[] {
  return (text.normalize('NFKC').match(LETTERS_OR_DIGITS) ?? []).map((surface) => ({
    surface,
    word: foldText(surface),
  }));
}
