import type { Point } from './distance';
import {
  type SearchCollection,
  type SearchFilter,
  type SearchQuery,
  SearchRequestInvalid,
} from './search-port';

/** Throws `SearchRequestInvalid` unless the collection declares this facet. */
export function requireFacet(collection: SearchCollection, field: string): void {
  if (!collection.facets.includes(field)) throw unknownField(collection, field);
}

/** Throws `SearchRequestInvalid` unless the collection declares this number. */
export function requireNumber(collection: SearchCollection, field: string): void {
  if (!collection.numbers.includes(field)) throw unknownField(collection, field);
}

function unknownField({ name }: SearchCollection, field: string): SearchRequestInvalid {
  return new SearchRequestInvalid(`search collection ${name} has no field ${field}`);
}

/** The point that distances are measured from: the one given, or else the middle of the area searched. */
export function distanceOrigin(query: SearchQuery): Point {
  const origin = query.from ?? query.filter?.near;
  if (!origin) throw new SearchRequestInvalid('sorting by distance needs a point to measure from');
  return origin;
}

/** The conditions of the filter that counts of this facet leave out, in order of the filter. */
export function leftOut(query: SearchQuery, facet: string): string[] {
  const fields = query.countWithout?.[facet] ?? [];
  return Object.keys(query.filter?.anyOf ?? {}).filter((field) => fields.includes(field));
}

/** The filter without the conditions on these fields. */
export function withoutFields(
  filter: SearchFilter | undefined,
  fields: readonly string[],
): SearchFilter | undefined {
  if (!filter?.anyOf || fields.length === 0) return filter;
  const anyOf = Object.fromEntries(Object.entries(filter.anyOf).filter(([field]) => !fields.includes(field)));
  return { ...filter, anyOf };
}
