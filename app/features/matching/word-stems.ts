import * as snowball from 'snowball-stemmers';
import type { Language } from './word-tokens';

const dutch = snowball.newStemmer('dutch');
const english = snowball.newStemmer('english');

/** Plural -s after a vowel; not in `advies`, `basis`, `virus`. */
const VOWEL_PLURAL = /(?:[tr]ie|o)s$/;

/** Frequent nouns with a plural that no ending rule reaches. */
const IRREGULAR: Record<string, string> = {
  kinder: 'kind',
  kleder: 'kled',
  eier: 'ei',
  steden: 'stad',
  sted: 'stad',
};

/**
 * Snowball's Dutch stemmer leaves spelling alternations of one word apart (huizen → huiz, huis → huis; gezinnen →
 * gezinn, gezin → gezin) and keeps the plural -s after a vowel; this brings them together.
 */
function tidyDutchStem(stem: string, word: string): string {
  if (stem.length < 4) return stem;
  const tidy = stem
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([aeou])\1([bcdfgklmnprst])$/, '$1$2');
  if (tidy.length > 4 && VOWEL_PLURAL.test(word) && tidy.endsWith('s')) return tidy.slice(0, -1);
  return IRREGULAR[tidy] ?? tidy;
}

/** Stem of one folded word. The stemmer would keep `wagens` (wagen) apart from `wagen` (wag): -ens loses its s first. */
export function stemWord(word: string, language: Language): string {
  if (language === 'en') return english.stem(word);
  const singular = word.length > 5 && word.endsWith('ens') ? word.slice(0, -1) : word;
  return tidyDutchStem(dutch.stem(singular), singular);
}
