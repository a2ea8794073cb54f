/**
 * BM25 with the usual saturation; length counts half instead of the customary 0.75, because short records are not
 * better ones: a two-word title must not outrank a described offer by its length alone.
 */
export const BM25 = { k1: 1.2, b: 0.5 } as const;

/** Rarity of a term that `documentFrequency` of `documentCount` records hold; always positive. */
export function inverseDocumentFrequency(documentCount: number, documentFrequency: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** Share of one term in a record's score, before rarity and query weight. */
export function termSaturation(termFrequency: number, length: number, averageLength: number): number {
  const norm = BM25.k1 * (1 - BM25.b + (BM25.b * length) / Math.max(averageLength, 1));
  return (termFrequency * (BM25.k1 + 1)) / (termFrequency + norm);
}

/** Higher score first; equal scores in the order of the ids, so that results never depend on storage order. */
export function compareMatches(a: { id: string; score: number }, b: { id: string; score: number }): number {
  return b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
