import { describe, expect, it } from 'vitest';
import { buildCompoundSplitter } from './compound-splitter';
import { createTextAnalysis, guessLanguage } from './text-analysis';
import { stemWord } from './word-stems';

const split = buildCompoundSplitter(
  'schoonmaak kantoor dienst groen onderhoud gezin huis kind zorg wagen'.split(' '),
);
const analysis = createTextAnalysis(split);

describe('stemWord', () => {
  it.each([
    ['huizen', 'huis'],
    ['scholen', 'school'],
    ['gezinnen', 'gezin'],
    ['brieven', 'brief'],
    ['diensten', 'dienst'],
    ['organisaties', 'organisatie'],
    ['wagens', 'wagen'],
    ['kinderen', 'kind'],
    ['adviezen', 'advies'],
  ])('brings %s and %s together', (plural, singular) => {
    expect(stemWord(plural, 'nl')).toBe(stemWord(singular, 'nl'));
  });

  it('keeps apart what only looks like a plural', () => {
    expect(stemWord('virus', 'nl')).toBe('virus');
  });

  it('stems English by English rules', () => {
    expect(stemWord('cleaning', 'en')).toBe(stemWord('cleaned', 'en'));
  });
});

describe('analyseText', () => {
  it('folds, drops function and procedure words, stems, and adds the parts of compounds', () => {
    expect(analysis.analyseText('De aanbesteding van Kantoorschoonmaak voor het café', 'nl')).toEqual([
      'kantoorschoonmak',
      'kantor',
      'schoonmak',
      'caf',
    ]);
  });

  it('splits at hyphens and leaves single letters and small numbers out', () => {
    expect(analysis.analyseText('e-mail, wijk-team 12 en 9001', 'nl')).toEqual([
      'mail',
      'wijk',
      'team',
      '9001',
    ]);
  });

  it('does not split compounds of another language', () => {
    expect(analysis.analyseText('kantoorschoonmaak', 'en')).toHaveLength(1);
  });

  it.each(['', '   ', '—', '!!!', '😀'])('gives nothing for %j', (text) => {
    expect(analysis.analyseText(text, 'nl')).toEqual([]);
  });
});

describe('records and queries', () => {
  it('counts a word of the title twice in a record and three times in a query', () => {
    const source = { title: 'Onderhoud', text: 'groen', language: 'nl' } as const;
    expect(analysis.analyseRecord(source)).toEqual(['onderhoud', 'onderhoud', 'groen']);
    expect(analysis.queryTerms(source)).toEqual([
      { term: 'onderhoud', weight: 3 },
      { term: 'groen', weight: 1 },
    ]);
  });

  it('adds what the categories are called, in both languages and lightly', () => {
    const categoryWords = { nl: ['groen'], en: ['gardening'] };
    const terms = analysis.queryTerms({ title: 'Parken', text: '', language: 'nl', categoryWords });
    expect(terms.map(({ term }) => term)).toEqual(['park', 'groen', 'garden']);
    expect(terms.map(({ weight }) => weight)).toEqual([3, 0.3, 0.3]);
  });

  it('reads the language from the text when it is not given', () => {
    expect(analysis.analyseRecord({ title: 'Cleaning', text: 'the cleaning of offices with care' })).toEqual(
      analysis.analyseRecord({
        title: 'Cleaning',
        text: 'the cleaning of offices with care',
        language: 'en',
      }),
    );
  });

  it('gives the readable parts of compounds once each', () => {
    expect(analysis.compoundParts('Kantoorschoonmaak, schoonmaakdiensten en catering')).toEqual([
      'kantoor',
      'schoonmaak',
      'diensten',
    ]);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['Wij zoeken iemand die de tuin van het gebouw onderhoudt', 'nl'],
    ['We are looking for someone who maintains the garden', 'en'],
    ['Catering', 'nl'],
    ['', 'nl'],
  ] as const)('reads %j as %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
