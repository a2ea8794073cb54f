import type { DirectoryChoice, DirectoryKind } from '~/features/taxonomy/directory-filter';
import type { directoryFacts } from '~/features/taxonomy/search-directory.server';
import type { Translate } from '~/ui/use-text';

/** What every directory knows about its list. */
export type DirectoryFacts = ReturnType<typeof directoryFacts>;

export interface DirectoryProps {
  kind: DirectoryKind;
  facts: DirectoryFacts;
}

/** Where the words of one directory stand; what all share is under `directory`. */
const WORDS: Record<DirectoryKind, string> = {
  offers: 'offers.directory',
  demands: 'demands.directory',
  organisations: 'directory.organisations',
};
export const wordsOf = (kind: DirectoryKind): string => WORDS[kind];

/** What a list of choices is called; an offer is supplied in languages, other posts are written in one. */
export function choiceLabel(t: Translate, kind: DirectoryKind, choice: DirectoryChoice): string {
  const isOfText = choice === 'languages' && kind !== 'offers';
  return t(`directory.choices.${isOfText ? 'textLanguages' : choice}`);
}

/** The name of a value that can be chosen, in the language of the page. */
export function choiceName(
  t: Translate,
  facts: DirectoryFacts,
  choice: DirectoryChoice,
  value: string,
): string {
  if (choice === 'groups' || choice === 'categories') return facts.categoryNames[value] ?? value;
  if (choice === 'targetGroups') return t(`taxonomy.targetGroups.${value}`);
  if (choice === 'placeKinds') return t(`taxonomy.placeKinds.${value}`);
  if (choice === 'recognitions') return t(`taxonomy.recognitions.${value}`);
  if (choice === 'languages') return t(`offers.language.${value}`);
  return t(`directory.${choice}.${value}`);
}
