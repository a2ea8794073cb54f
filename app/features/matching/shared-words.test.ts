import { describe, expect, it } from 'vitest';
import { buildCompoundSplitter } from './compound-splitter';
import { sharedWords } from './shared-words';
import { createTextAnalysis } from './text-analysis';

const analysis = createTextAnalysis(buildCompoundSplitter(['schoonmaak', 'kantoor', 'dienst', 'glas']));
const shared = (demand: string, offer: string, limit?: number) =>
  sharedWords(analysis, demand, offer, 'nl', limit);

describe('sharedWords', () => {
  it.each([
    ['a word in another form', 'Onderhoud van parken', 'Wij onderhouden elk park', ['onderhoud', 'parken']],
    ['a part of two compounds', 'Schoonmaakdiensten', 'Kantoorschoonmaak', ['schoonmaak']],
    ['the whole rather than its parts', 'Kantoorschoonmaak', 'Ook kantoorschoonmaak', ['kantoorschoonmaak']],
    ['capitals and accents', 'Café', 'een cafe', ['café']],
    ['no stop or procedure words', 'De levering van de opdracht', 'De levering van de opdracht', []],
    ['not what everybody here says', 'Sociale inkoop, liefst lokaal', 'Liefst sociaal', []],
    ['nothing', 'Catering', 'Timmerwerk', []],
    ['empty texts', '', '', []],
  ])('names %s', (_, demand, offer, words) => {
    expect(shared(demand, offer)).toEqual(words);
  });

  it('puts what both say often first, and keeps to the limit', () => {
    const text = 'hout metaal metaal textiel keramiek glas';
    expect(shared(text, text, 2)).toEqual(['metaal', 'keramiek']);
    expect(shared(text, text)).toHaveLength(4);
  });
});
