/** A run of words of one line; changed ones are not on the other side. */
export type Piece = { text: string; isChanged: boolean };

/** From here on comparing words costs more than it tells. */
const MOST_COMPARISONS = 400_000;
/** With less than this in common, marked words are harder to read than two marked lines. */
const LEAST_IN_COMMON = 0.4;

const whole = (text: string, isChanged: boolean): Piece[] => [{ text, isChanged }];
const wordsOf = (line: string): string[] => line.split(/\s+/).filter(Boolean);

/**
 * Marks what differs between the lines of a text as it was and as it is to be: lines on one side only, and in a line
 * that was reworded the words alone, so that a curator sees at once what to judge.
 */
export function markChanges(
  before: readonly string[],
  after: readonly string[],
): { before: Piece[][]; after: Piece[][] } {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  const pairs = gone.slice(0, come.length).map((line, at) => markWords(line, come[at] ?? ''));
  const side = (lines: readonly string[], lonely: readonly string[], of: 'before' | 'after') =>
    lines.map((line) => {
      const at = lonely.indexOf(line);
      return at === -1 ? whole(line, false) : (pairs[at]?.[of] ?? whole(line, true));
    });
  return { before: side(before, gone, 'before'), after: side(after, come, 'after') };
}

function markWords(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const kept = was.length * is.length <= MOST_COMPARISONS ? keptWords(was, is) : [];
  if (kept.length < LEAST_IN_COMMON * Math.max(was.length, is.length))
    return { before: whole(before, true), after: whole(after, true) };
  return {
    before: inPieces(was, new Set(kept.map(([at]) => at))),
    after: inPieces(is, new Set(kept.map(([, at]) => at))),
  };
}

/** The longest row of words both have in the same order, as their places in each. */
function keptWords(was: readonly string[], is: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1));
  const length = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--)
      lengths[i]![j] =
        was[i] === is[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const kept: [number, number][] = [];
  for (let i = 0, j = 0; i < was.length && j < is.length;) {
    if (was[i] === is[j]) kept.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return kept;
}

/** Neighbouring words with the same mark are one piece. */
function inPieces(words: readonly string[], kept: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  words.forEach((text, at) => {
    const last = pieces.at(-1);
    const isChanged = !kept.has(at);
    if (last?.isChanged === isChanged) last.text += ` ${text}`;
    else pieces.push({ text, isChanged });
  });
  return pieces;
}
