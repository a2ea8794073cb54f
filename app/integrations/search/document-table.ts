import { distanceKm, type Point } from './distance';
import { requireFacet, requireNumber } from './search-fields';
import type { SearchCollection, SearchDocument, SearchFilter } from './search-port';

/** What filters, sorting and counting need of a record. */
type Row = {
  id: string;
  /** Per field the numbers of its values. */
  facets: (readonly number[])[];
  numbers: (number | undefined)[];
  location: Point | null;
};

export type SlotTest = (slot: number) => boolean;

/** Columns of the records by slot; free slots are used again. */
export class DocumentTable {
  readonly #collection: SearchCollection;
  readonly #rows: (Row | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #values: ValueNumbers[];

  constructor(collection: SearchCollection) {
    this.#collection = collection;
    this.#values = collection.facets.map(() => new ValueNumbers());
  }

  get count(): number {
    return this.#slots.size;
  }

  /** One more than the highest slot ever used. */
  get slotLimit(): number {
    return this.#rows.length;
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  idAt(slot: number): string {
    return this.#rows[slot]?.id ?? '';
  }

  add(document: SearchDocument): number {
    const slot = this.#free.pop() ?? this.#rows.length;
    this.#rows[slot] = {
      id: document.id,
      facets: this.#collection.facets.map((field, index) =>
        [...new Set(document.facets[field] ?? [])].map((value) => this.#values[index]?.numberOf(value) ?? 0),
      ),
      numbers: this.#collection.numbers.map((field) => document.numbers[field]),
      location: document.location,
    };
    this.#slots.set(document.id, slot);
    return slot;
  }

  remove(id: string): number | undefined {
    const slot = this.#slots.get(id);
    if (slot === undefined) return undefined;
    this.#slots.delete(id);
    this.#rows[slot] = undefined;
    this.#free.push(slot);
    return slot;
  }

  *slots(): Generator<number> {
    for (let slot = 0; slot < this.#rows.length; slot++) if (this.#rows[slot]) yield slot;
  }

  facetIndex(field: string): number {
    requireFacet(this.#collection, field);
    return this.#collection.facets.indexOf(field);
  }

  numberAt(slot: number, fieldIndex: number): number | undefined {
    return this.#rows[slot]?.numbers[fieldIndex];
  }

  numberIndex(field: string): number {
    requireNumber(this.#collection, field);
    return this.#collection.numbers.indexOf(field);
  }

  /** Kilometres from `point`, or null for a record without a place. */
  distanceAt(slot: number, point: Point): number | null {
    const location = this.#rows[slot]?.location;
    return location ? distanceKm(location, point) : null;
  }

  /** Null when the filter lets everything pass. */
  compileFilter(filter: SearchFilter | undefined): SlotTest | null {
    const tests: ((row: Row) => boolean)[] = [];
    if (filter?.ids) {
      const wanted = new Set(filter.ids);
      tests.push((row) => wanted.has(row.id));
    }
    for (const [field, wanted] of Object.entries(filter?.anyOf ?? {})) {
      const index = this.facetIndex(field);
      const values = new Set(wanted.map((value) => this.#values[index]?.find(value)));
      tests.push((row) => row.facets[index]?.some((value) => values.has(value)) ?? false);
    }
    for (const [field, { min = -Infinity, max = Infinity }] of Object.entries(filter?.range ?? {})) {
      const index = this.numberIndex(field);
      tests.push((row) => {
        const value = row.numbers[index];
        return value !== undefined && value >= min && value <= max;
      });
    }
    const near = filter?.near;
    if (near) tests.push((row) => row.location !== null && distanceKm(row.location, near) <= near.km);
    if (tests.length === 0) return null;
    return (slot) => {
      const row = this.#rows[slot];
      return row !== undefined && tests.every((test) => test(row));
    };
  }

  /** Counts per value over `slots`, most frequent first. */
  countFacet(slots: readonly number[], field: string): { value: string; count: number }[] {
    const index = this.facetIndex(field);
    const names = this.#values[index]?.names ?? [];
    const counts = new Uint32Array(names.length);
    for (const slot of slots) {
      for (const value of this.#rows[slot]?.facets[index] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    }
    return names
      .map((value, number) => ({ value, count: counts[number] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

/** Numbers for the values of a field, because numbers are counted and compared faster than words. */
class ValueNumbers {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  find(value: string): number | undefined {
    return this.#numbers.get(value);
  }

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.names.length);
    return this.names.push(value) - 1;
  }
}
