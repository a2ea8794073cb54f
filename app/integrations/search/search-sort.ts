import type { Point } from './distance';
import type { DocumentTable } from './document-table';
import { distanceOrigin } from './search-fields';
import type { SearchCollection, SearchQuery } from './search-port';

/** A record found; `words` is how many of the query's words hit it. */
export type Hit = { slot: number; score: number; words: number };

/** Order of the hits; the id decides between equals. Records without the value or place come last. */
export function compareHits(
  table: DocumentTable,
  query: SearchQuery,
  collection: SearchCollection,
): (a: Hit, b: Hit) => number {
  const primary = comparePrimary(table, query, collection);
  return (a, b) => primary(a, b) || (table.idAt(a.slot) < table.idAt(b.slot) ? -1 : 1);
}

function comparePrimary(table: DocumentTable, query: SearchQuery, collection: SearchCollection) {
  if (query.sort === 'distance') return compareDistance(table, distanceOrigin(query));
  if (query.sort !== 'relevance') return compareNumber(table, query.sort.number, query.sort.direction);
  const firstNumber = collection.numbers[0];
  if (query.text.trim() === '') {
    return firstNumber === undefined ? () => 0 : compareNumber(table, firstNumber, 'desc');
  }
  return (a: Hit, b: Hit) => b.words - a.words || b.score - a.score;
}

function compareNumber(table: DocumentTable, field: string, direction: 'asc' | 'desc') {
  const index = table.numberIndex(field);
  const sign = direction === 'asc' ? 1 : -1;
  return (a: Hit, b: Hit) => {
    const first = table.numberAt(a.slot, index);
    const second = table.numberAt(b.slot, index);
    if (first === undefined || second === undefined) return compareMissing(first, second);
    return sign * (first - second);
  };
}

function compareDistance(table: DocumentTable, origin: Point) {
  const distances = new Map<number, number | null>();
  const distanceOf = (slot: number) => {
    const known = distances.get(slot);
    if (known !== undefined) return known;
    const distance = table.distanceAt(slot, origin);
    distances.set(slot, distance);
    return distance;
  };
  return (a: Hit, b: Hit) => {
    const first = distanceOf(a.slot);
    const second = distanceOf(b.slot);
    return first === null || second === null ? compareMissing(first, second) : first - second;
  };
}

const compareMissing = (a: number | null | undefined, b: number | null | undefined) =>
  Number(a === null || a === undefined) - Number(b === null || b === undefined);
