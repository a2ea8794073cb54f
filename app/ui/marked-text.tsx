import { createContext, useContext } from 'react';

/** The words somebody searched for; empty where nobody did. */
export const MarkedWords = createContext('');

const SHORTEST = 2;

/** A letter without its accents, in lower case: one letter stays one letter, so that places keep. */
const plain = (letter: string): string => letter.normalize('NFD').charAt(0).toLowerCase();

/** Text in which the searched words stand out, also inside a longer word. */
export function MarkedText({ text }: { text: string }) {
  const words = useContext(MarkedWords);
  if (words === '') return text;
  return markedParts(text, words).map(({ part, isMarked }, at) =>
    isMarked ? (
      <mark key={at} className="found">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

/** The text in parts, in order; together they are the text. */
export function markedParts(text: string, words: string): { part: string; isMarked: boolean }[] {
  const letters = [...text];
  const folded = letters.map(plain);
  const marked = letters.map(() => false);
  const wanted = [...words]
    .map(plain)
    .join('')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST);
  for (const word of wanted) {
    const needle = [...word];
    for (let at = 0; at + needle.length <= folded.length; at++) {
      if (needle.every((letter, offset) => folded[at + offset] === letter))
        marked.fill(true, at, at + needle.length);
    }
  }
  const parts: { part: string; isMarked: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    const isMarked = marked[at] ?? false;
    if (last?.isMarked === isMarked) last.part += letter;
    else parts.push({ part: letter, isMarked });
  });
  return parts;
}
