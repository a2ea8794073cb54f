import type { CollectionFieldSchema } from 'typesense';
import type { SearchCollection, SearchDocument } from './search-port';
import { splitWords } from './words';

/** A record as Typesense stores it; facets and numbers get prefixes so that no name clashes. */
export type TypesenseRecord = {
  id: string;
  title: string;
  body: string;
  stems: string;
  terms: string[];
  length: number;
  fingerprint: string;
  location?: [lat: number, lon: number];
  [field: string]: string | string[] | number | [number, number] | undefined;
};

export const facetField = (name: string): string => `facet_${name}`;
export const numberField = (name: string): string => `number_${name}`;

/**
 * `title` and `body` are folded by us and carry no locale: they come first in every query, since the first field's
 * locale decides how the query is read, and the Dutch one neither folds accents nor takes hyphens for separators.
 */
export function typesenseFields({ facets, numbers }: SearchCollection): CollectionFieldSchema[] {
  return [
    { name: 'title', type: 'string', infix: true },
    { name: 'body', type: 'string', infix: true },
    { name: 'stems', type: 'string', locale: 'nl', stem: true },
    { name: 'terms', type: 'string[]' },
    { name: 'length', type: 'int32', facet: true },
    { name: 'fingerprint', type: 'string', index: false, optional: true },
    { name: 'location', type: 'geopoint', optional: true },
    ...facets.map((name) => ({
      name: facetField(name),
      type: 'string[]' as const,
      facet: true,
      optional: true,
    })),
    ...numbers.map((name) => ({ name: numberField(name), type: 'int64' as const, optional: true })),
  ];
}

/** Values of undeclared facets and numbers are left out. */
export function toTypesenseRecord(
  document: SearchDocument,
  { facets, numbers }: SearchCollection,
): TypesenseRecord {
  const title = splitWords(document.title).join(' ');
  const body = splitWords(document.body).join(' ');
  const record: TypesenseRecord = {
    id: document.id,
    title,
    body,
    stems: `${title} ${body}`,
    terms: document.terms,
    length: document.terms.length,
    fingerprint: document.fingerprint,
  };
  if (document.location) record.location = [document.location.lat, document.location.lon];
  for (const name of facets) {
    const values = document.facets[name];
    if (values) record[facetField(name)] = [...new Set(values)].map(encodeFacetValue);
  }
  for (const name of numbers) {
    const value = document.numbers[name];
    if (value !== undefined) record[numberField(name)] = Math.round(value);
  }
  return record;
}

const ENCODED = 'zz';
/** Typesense cuts words off at 100 characters. */
const LONGEST_WORD = 90;

/**
 * Typesense compares facet values as folded words without signs, so `a:=b` would equal `ab`, and a backtick could end
 * a filter. Everything but plain lower-case words is stored as hexadecimal bytes instead.
 */
export function encodeFacetValue(value: string): string {
  if (/^[a-z0-9]{1,90}$/.test(value) && !value.startsWith(ENCODED)) return value;
  const hex = ENCODED + Buffer.from(value, 'utf8').toString('hex');
  return (hex.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'g')) ?? []).join(' ');
}

export function decodeFacetValue(stored: string): string {
  if (!stored.startsWith(ENCODED)) return stored;
  return Buffer.from(stored.replaceAll(' ', '').slice(ENCODED.length), 'hex').toString('utf8');
}
