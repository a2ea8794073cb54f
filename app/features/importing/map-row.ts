import { guessLanguage } from '~/features/matching/text-analysis';
import { pc2RegionsWithin } from '~/features/taxonomy/builtin-places';
import { parsePostcode, parsePostcode4 } from '~/features/taxonomy/postcode';
import { suggestCategories } from '~/features/taxonomy/suggest-categories';
import {
  IMPORT_FIELDS,
  LOT_FIELDS,
  type FieldValues,
  type ImportKind,
  type LotValues,
} from './import-fields';
import { offerOf } from './map-offer';
import type { Mapped, PlaceHint } from './mapped';
import { columnNameOf, kindsOf, pathOf, requiredFields, type Mapping } from './mapping';
import { holdsSomething, listAt, pickValue } from './pick-value';
import { shownValue, type Problem, type Warning } from './problem';
import type { FieldReader } from './field-readers';
import type { Picked, RawRow, Value, ValueRule } from './value-rule';

export type MappedLot = { values: LotValues; place: PlaceHint; categories: string[] };
type MappedPost = { language: 'nl' | 'en'; categories: string[] };

/** The records of one row, or the reasons why there are none: a row goes in whole or not at all. */
export type MappedRow = {
  organisation?: Mapped<'organisation'>;
  offer?: Mapped<'offer'> & MappedPost;
  /** Without `lots` the layout knows none; a demand of one part has an empty list. */
  demand?: Mapped<'demand'> & MappedPost & { lots?: MappedLot[] };
  /** External id of a demand that has ended, in a row that says no more than that. */
  ends?: string | undefined;
  problems: Problem[];
  warnings: Problem<Warning>[];
};

const CATEGORIES_MAX = 5;
const GUESSES_MAX = 3;
/** UTF-8 that was read as Windows-1252 and written again, as in "BelgiÃ«". */
const READ_WRONG_BEFORE = /Ã[\u0080-\u00bf\u0192\u2020]|â€/;

/** Understands one row by a mapping. Pure: places are looked up afterwards. */
export function mapRow(mapping: Mapping, row: RawRow): MappedRow {
  const mapped: MappedRow = { problems: [], warnings: [] };
  for (const kind of kindsOf(mapping)) {
    const part = mapping[kind];
    if (!part) continue;
    if (part.when && !holdsSomething(part.when, row)) {
      if (kind === 'demand') mapped.ends = endOf(mapping, row);
      continue;
    }
    const reading = new PartReading(
      {
        readers: IMPORT_FIELDS[kind],
        required: requiredFields(kind),
        rules: part.fields,
        columnOf: (field) => columnNameOf(mapping, kind, field),
      },
      row,
      mapped,
    );
    if (kind === 'organisation') mapped.organisation = organisationOf(reading);
    else if (kind === 'offer')
      mapped.offer = { ...offerOf(reading), ...reading.post(mapping.guessCategories) };
    else {
      const post = reading.post(mapping.guessCategories);
      const demand = demandOf(reading);
      mapped.demand = { ...demand, ...post, ...lotsOf(mapping, row, mapped, demand.place.isForeign) };
    }
  }
  return mapped;
}

/** Any record of a row, or none, so that its identifier alone can be read. */
export function externalIdOf(mapping: Mapping, kind: ImportKind, row: RawRow): string | undefined {
  const rule = mapping[kind]?.fields['externalId'];
  const raw = rule === undefined ? undefined : pickValue(rule, row);
  const read = raw === undefined ? undefined : IMPORT_FIELDS[kind].externalId(raw);
  return read && 'value' in read ? read.value : undefined;
}

function endOf(mapping: Mapping, row: RawRow): string | undefined {
  const rule = mapping.demand?.fields['ended'];
  const raw = rule === undefined ? undefined : pickValue(rule, row);
  const read = raw === undefined ? undefined : IMPORT_FIELDS.demand.ended(raw);
  return read && 'value' in read && read.value ? externalIdOf(mapping, 'demand', row) : undefined;
}

function organisationOf(reading: PartReading): Mapped<'organisation'> {
  const values = reading.values as FieldValues<'organisation'>;
  if (!values.buys && !values.sells) reading.refuse('buys', 'neitherSide');
  return { values, place: reading.place() };
}

function demandOf(reading: PartReading): Mapped<'demand'> {
  const values = reading.values as {
    -readonly [Field in keyof FieldValues<'demand'>]: FieldValues<'demand'>[Field];
  };
  if (values.quantity !== undefined && !values.quantityUnit) reading.refuse('quantityUnit', 'unitMissing');
  if (values.value !== undefined && values.currency !== undefined && values.currency !== 'EUR') {
    reading.warn('value', 'currency', { currency: values.currency });
    delete values.value;
  }
  return { values, place: reading.place() };
}

type Part = {
  /** How the cells of each field are read, and those without which there is no record. */
  readers: object;
  required: readonly string[];
  rules: Partial<Record<string, Value>>;
  /** What the file calls a field. */
  columnOf: (field: string) => string;
};

/** More lots than this are left out, with a remark. */
const LOTS_MAX = 20;
const LOT_TITLE_LENGTH = 80;

/** The parts of a demand that can be supplied on their own; a list of one entry is the demand itself. */
function lotsOf(
  mapping: Mapping,
  row: RawRow,
  mapped: MappedRow,
  isForeign: boolean,
): { lots?: MappedLot[] } {
  const part = mapping.demand?.lots;
  if (!part) return {};
  const entries = withRelated(part, row);
  if (entries.length < 2) return { lots: [] };
  if (entries.length > LOTS_MAX)
    mapped.warnings.push({
      column: part.in,
      reason: 'manyLots',
      value: String(entries.length),
      params: { max: LOTS_MAX },
    });
  const lots = entries.slice(0, LOTS_MAX).map((entry, at) => {
    const columnOf = (field: string) => `${part.in}.${at + 1}.${pathOf(part.fields[field]) ?? field}`;
    const reading = new PartReading(
      { readers: LOT_FIELDS, required: [], rules: part.fields, columnOf },
      entry,
      mapped,
    );
    return lotOf(reading, isForeign);
  });
  return { lots };
}

/** The entries that lots are made of, each with what stands elsewhere in the row and names it. */
function withRelated(part: NonNullable<NonNullable<Mapping['demand']>['lots']>, row: RawRow): RawRow[] {
  const entries = listAt(part.in, row);
  const { related } = part;
  if (!related) return entries;
  const others = listAt(related.in, row);
  const names = (other: RawRow) => [other[related.names]].flat().map(String);
  return entries.map((entry) => ({
    ...entry,
    [related.as]: others.filter((other) => names(other).includes(String(entry[related.key]))),
  }));
}

/** A lot that names no country is where its demand is. */
function lotOf(reading: PartReading, isForeign: boolean): MappedLot {
  const { currency, value, ...values } = reading.values as LotValues;
  const title = values.title ?? shortened(values.description ?? '', LOT_TITLE_LENGTH);
  const amount = value === undefined || (currency ?? 'EUR') !== 'EUR' ? {} : { value };
  const categories = (values.categories ?? values.cpv ?? []).slice(0, CATEGORIES_MAX);
  const place = reading.place();
  return {
    values: { ...values, ...amount, title },
    place: values.country === undefined ? { ...place, isForeign } : place,
    categories,
  };
}

/** One record of a row while it is being understood. */
class PartReading {
  readonly values: Record<string, unknown> = {};

  constructor(
    private readonly part: Part,
    private readonly row: RawRow,
    private readonly report: Pick<MappedRow, 'problems' | 'warnings'>,
  ) {
    for (const [field, reader] of Object.entries(part.readers)) {
      this.read(field, reader as FieldReader<unknown>);
      if (part.required.includes(field) && this.values[field] === undefined) this.refuse(field, 'required');
    }
  }

  /** A value that is wrong is told once; that others miss it as well says no more. */
  refuse(field: string, reason: Problem['reason'], params?: Problem['params']): void {
    const isTold = this.report.problems.some(({ column }) => column === this.part.columnOf(field));
    if (isTold && this.values[field] === undefined) return;
    const value = shownValue(this.raw(field));
    this.report.problems.push({
      column: this.part.columnOf(field),
      reason,
      value,
      ...(params ? { params } : {}),
    });
  }

  warn(field: string, reason: Warning, params?: Problem['params']): void {
    const value = shownValue(this.raw(field));
    this.report.warnings.push({
      column: this.part.columnOf(field),
      reason,
      value,
      ...(params ? { params } : {}),
    });
  }

  /** Language and categories of a post: as stated, else by CPV code, else guessed from its words. */
  post(guess: boolean): MappedPost {
    const { title = '', description = '', ...values } = this.values as FieldValues<'offer'>;
    const words = `${title} ${description}`;
    const language = values.language ?? guessLanguage(words);
    const stated = values.categories ?? values.cpv ?? [];
    const categories = stated.length > 0 || !guess ? stated : suggestCategories(words, language, GUESSES_MAX);
    if (categories.length === 0) this.warn('categories', 'noCategory');
    if ((values.categories ?? []).length > CATEGORIES_MAX)
      this.warn('categories', 'manyCategories', { max: CATEGORIES_MAX });
    return { language, categories: categories.slice(0, CATEGORIES_MAX) };
  }

  /** The postcode must be a Dutch one unless the row names another country, or coordinates in one. */
  place(): PlaceHint {
    const { postcode, town, country, lat, lon } = this.values as FieldValues<'organisation'>;
    const hasPoint = lat !== undefined && lon !== undefined && (lat !== 0 || lon !== 0);
    const isFarOff = hasPoint && pc2RegionsWithin({ lat, lon }, 10).length === 0;
    const isForeign = country === undefined ? isFarOff : country !== 'NL';
    if ((lat === undefined) !== (lon === undefined)) this.warn(lat === undefined ? 'lon' : 'lat', 'dropped');
    const dutch =
      isForeign || postcode === undefined
        ? null
        : (parsePostcode(postcode)?.postcode ?? parsePostcode4(postcode));
    if (postcode !== undefined && !isForeign && dutch === null) this.unusable('postcode', 'postcode');
    return { postcode: dutch, town: town ?? null, point: hasPoint ? { lat, lon } : null, isForeign };
  }

  private read(field: string, reader: FieldReader<unknown>): void {
    const raw = this.raw(field);
    if (raw === undefined) return;
    const result = reader(raw);
    if ('value' in result) {
      this.values[field] = result.value;
      if (typeof result.value === 'string' && READ_WRONG_BEFORE.test(result.value))
        this.warn(field, 'damagedText');
    } else if (result.reason === 'tooLong' && this.rule(field)?.shorten) {
      this.values[field] = shortened(String(raw), Number(result.params?.['max']));
      this.warn(field, 'shortened', result.params);
    } else this.unusable(field, result.reason, result.params);
  }

  private unusable(field: string, reason: Problem['reason'], params?: Problem['params']): void {
    if (this.rule(field)?.unusable === 'drop') this.warn(field, 'dropped');
    else this.refuse(field, reason, params);
  }

  private rule(field: string): ValueRule | null {
    const rule = this.part.rules[field];
    return typeof rule === 'object' ? rule : null;
  }

  private raw(field: string): Picked {
    const value = this.part.rules[field];
    return value === undefined ? undefined : pickValue(value, this.row);
  }
}

/** Cut at the last word that fits, with an ellipsis. */
function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, max - 1).toWellFormed();
  const space = start.lastIndexOf(' ');
  return `${(space > max / 2 ? start.slice(0, space) : start).trimEnd()}…`;
}
