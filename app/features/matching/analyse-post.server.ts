import { matchingText } from './matching-text.server';

type PostText = { title: string; text: string; language: string };

/**
 * What every indexing path computes of a post; a difference between two would make fingerprints differ.
 * `parts` are words inside compounds, so that "schoonmaak" finds "kantoorschoonmaak" on any engine.
 */
export function analysePost({ title, text, language }: PostText): { terms: string[]; parts: string[] } {
  return {
    terms: matchingText.analyseRecord({ title, text, language: language === 'en' ? 'en' : 'nl' }),
    parts: language === 'en' ? [] : matchingText.compoundParts(`${title} ${text}`),
  };
}
