import type { MappedRow } from './map-row';
import type { Problem, Refusal, Warning } from './problem';
import type { OriginalRow } from './read-rows.server';

/** What was understood of a row, by kind of record: plain values, long texts cut. */
export type Understood = Record<string, Record<string, string | number | boolean | string[]>>;

/** What is kept about one row, to be read by people. */
export type ToldRow = {
  ordinal: number;
  line: number;
  outcome: 'refused' | 'remarked' | 'understood';
  problems: Problem<Refusal | Warning>[];
  understood: Understood;
  original: OriginalRow;
};

const LONGEST_VALUE = 200;
const LONGEST_LIST = 20;
/** A row is kept whole up to here, so that a download of refused rows can be mended and sent again. */
const LONGEST_ORIGINAL = 100_000;

/** The values of a row as a report shows them; moments as their day. */
export function understoodOf({ organisation, offer, demand }: MappedRow): Understood {
  const kinds = { organisation, offer, demand };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, mapped]) => {
      if (!mapped) return [];
      const post = 'categories' in mapped ? { language: mapped.language, categories: mapped.categories } : {};
      return [[kind, plainValues({ ...mapped.values, ...post })]];
    }),
  );
}

function plainValues(values: object): Understood[string] {
  const plain: Understood[string] = {};
  for (const [field, value] of Object.entries(values as Record<string, unknown>)) {
    if (value instanceof Date) plain[field] = value.toISOString();
    else if (typeof value === 'string') plain[field] = cut(value);
    else if (typeof value === 'number' || typeof value === 'boolean') plain[field] = value;
    else if (Array.isArray(value)) plain[field] = value.map(String).slice(0, LONGEST_LIST);
  }
  return plain;
}

const cut = (text: string): string =>
  storable(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);

/** The database keeps no NUL and no half characters. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/** The original as it is kept. */
export function keptOriginal(original: OriginalRow): OriginalRow {
  if ('text' in original) return { text: storable(original.text.slice(0, LONGEST_ORIGINAL)) };
  let room = LONGEST_ORIGINAL;
  const cells = original.cells.map((cell) => {
    const kept = storable(cell.slice(0, Math.max(room, 0)));
    room -= kept.length;
    return kept;
  });
  return { cells };
}
