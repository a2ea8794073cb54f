import { expect, it } from 'vitest';
import { markChanges } from './word-changes';

/** Marked pieces between brackets, as one string a line. */
const shown = (before: string[], after: string[]) => {
  const marked = markChanges(before, after);
  const say = (lines: typeof marked.before) =>
    lines.map((pieces) => pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(' '));
  return { before: say(marked.before), after: say(marked.after) };
};

it.each([
  [
    'only the words that differ',
    ['Soepen en sauzen in potten, van geredde groente'],
    ['Soepen, sauzen en chutneys in potten, van geredde groente'],
    ['[Soepen en] sauzen in potten, van geredde groente'],
    ['[Soepen,] sauzen [en chutneys] in potten, van geredde groente'],
  ],
  [
    'nothing where nothing differs',
    ['Soep', 'Brood'],
    ['Soep', 'Brood'],
    ['Soep', 'Brood'],
    ['Soep', 'Brood'],
  ],
  [
    'a new line',
    ['Elke dag vers.'],
    ['Elke dag vers.', 'Ook op zaterdag.'],
    ['Elke dag vers.'],
    ['Elke dag vers.', '[Ook op zaterdag.]'],
  ],
  ['a dropped line', ['Wajong', 'WIA'], ['WIA'], ['[Wajong]', 'WIA'], ['WIA']],
  [
    'both lines whole when little is the same',
    ['Borrelhapjes en buffetten uit vijf keukens'],
    ['Lunch met verhaal: verse broodjes en salades'],
    ['[Borrelhapjes en buffetten uit vijf keukens]'],
    ['[Lunch met verhaal: verse broodjes en salades]'],
  ],
  ['everything that was not there before', [], ['Nieuw'], [], ['[Nieuw]']],
])('marks %s', (_what, before, after, was, is) => {
  expect(shown(before, after)).toEqual({ before: was, after: is });
});

it('marks very long texts whole instead of comparing every word', () => {
  const long = Array.from({ length: 700 }, (_, at) => `woord${at}`).join(' ');
  expect(shown([long], [`${long} erbij`]).after).toEqual([`[${long} erbij]`]);
});
