import type { TextAnalysis } from './text-analysis';
import type { Language } from './word-tokens';

/** What every text on this market says of itself, so that it is no reason why two of them fit. */
const SAID_BY_ALL = new Set(['sociaal', 'sociale', 'social']);

type Counted = { surface: string; count: number; position: number };

/**
 * Words that both texts use, as the first text writes them (a compound part when only the part is shared); the ones
 * used most come first, then the longest, since long words are the more specific. At most `limit`.
 */
export function sharedWords(
  analysis: TextAnalysis,
  demandText: string,
  offerText: string,
  language: Language,
  limit = 4,
): string[] {
  const offered = countTerms(analysis, offerText, language);
  const shared: { surface: string; uses: number; position: number }[] = [];
  for (const [term, asked] of countTerms(analysis, demandText, language)) {
    const found = offered.get(term);
    if (found && !SAID_BY_ALL.has(asked.surface))
      shared.push({
        surface: asked.surface,
        uses: Math.min(asked.count, found.count),
        position: asked.position,
      });
  }
  shared.sort((a, b) => b.uses - a.uses || b.surface.length - a.surface.length || a.position - b.position);
  const chosen: string[] = [];
  for (const { surface } of shared) {
    if (chosen.length === limit) break;
    if (!chosen.some((word) => word.includes(surface) || surface.includes(word))) chosen.push(surface);
  }
  return chosen;
}

function countTerms(analysis: TextAnalysis, text: string, language: Language): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  analysis.analyseWords(text, language).forEach(({ term, surface }, position) => {
    const seen = counts.get(term);
    if (seen) seen.count++;
    else counts.set(term, { surface, count: 1, position });
  });
  return counts;
}
