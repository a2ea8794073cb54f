import { endOfDutchDay } from '~/features/posting/dutch-day';
import { currentTree, findCategory } from '~/features/taxonomy/categories';
import type { CategoryTree } from '~/features/taxonomy/category-tree';
import { categoriesForCpv } from '~/features/taxonomy/cpv-categories';
import { foldText } from '~/features/taxonomy/fold-text';
import { parseProvince, type Province } from '~/features/taxonomy/provinces';
import type { TextParams } from '~/platform/i18n';
import { parseDecimal } from '~/ui/forms/decimal';
import { parseMoney } from '~/ui/forms/money-input';
import type { Refusal } from './problem';
import type { Picked } from './value-rule';

/** The value understood, or why it is none. */
export type ReadResult<T> = { value: T } | { reason: Refusal; params?: TextParams };
/** Reads what stood in a cell. It is never asked about an empty one. */
export type FieldReader<T> = (raw: NonNullable<Picked>) => ReadResult<T>;

const asText = (raw: NonNullable<Picked>): string =>
  (Array.isArray(raw) ? raw.join(', ') : String(raw)).trim();
/** A list as it is, or a text cut at semicolons and bars. */
const asList = (raw: NonNullable<Picked>): string[] =>
  (Array.isArray(raw) ? raw.map(String) : String(raw).split(/[;|]/))
    .map((part) => part.trim())
    .filter(Boolean);

/** Invisible characters except line ends and tabs, and half characters: the database refuses them. */
const isStorable = (value: string): boolean => value.isWellFormed() && !/[^\P{Cc}\n\r\t]/u.test(value);

/** Plain text of at most `max` characters. */
export function text(max: number): FieldReader<string> {
  return (raw) => {
    const value = asText(raw).replace(/\r\n?/g, '\n');
    if (!isStorable(value)) return { reason: 'control' };
    return value.length > max ? { reason: 'tooLong', params: { max, length: value.length } } : { value };
  };
}

/** Text that a parser of the market turns into its stored form. */
export function parsed(parse: (text: string) => string | null, reason: Refusal): FieldReader<string> {
  return (raw) => {
    const value = parse(asText(raw));
    return value === null ? { reason } : { value };
  };
}

const YES = new Set(['true', 'yes', 'y', 'ja', 'j', '1', 'x', 'waar']);
const NO = new Set(['false', 'no', 'n', 'nee', '0', 'onwaar']);

export function flag(): FieldReader<boolean> {
  return (raw) => {
    const word = foldText(asText(Array.isArray(raw) ? (raw[0] ?? '') : raw));
    if (YES.has(word)) return { value: true };
    return NO.has(word) ? { value: false } : { reason: 'flag' };
  };
}

export function decimal(min: number, max: number): FieldReader<number> {
  return (raw) => {
    const value = typeof raw === 'number' ? raw : plainDecimal(asText(raw));
    if (value === null || !Number.isFinite(value)) return { reason: 'number' };
    return value < min || value > max ? { reason: 'range', params: { min, max } } : { value };
  };
}

/** Coordinates have many decimals, so a single point or comma never groups thousands here. */
const plainDecimal = (value: string): number | null =>
  /^[-+]?[0-9]+([.,][0-9]+)?$/.test(value) ? Number(value.replace(',', '.')) : null;

export function wholeNumber(min: number, max: number): FieldReader<number> {
  return (raw) => {
    const value = typeof raw === 'number' ? raw : parseDecimal(asText(raw));
    if (value === null || !Number.isInteger(value)) return { reason: 'wholeNumber' };
    return value < min || value > max ? { reason: 'range', params: { min, max } } : { value };
  };
}

/** An amount in euros as integer cents; JSON numbers may be over-precise and are rounded to the cent. */
export function cents(max: number): FieldReader<number> {
  return (raw) => {
    const value = typeof raw === 'number' ? Math.round(raw * 100) : parseMoney(asText(raw));
    if (value === null || !Number.isSafeInteger(value)) return { reason: 'money' };
    if (value < 0) return { reason: 'negative' };
    return value > max ? { reason: 'range', params: { min: 0, max: max / 100 } } : { value };
  };
}

export function currency(): FieldReader<string> {
  return (raw) => {
    const code = asText(raw).toUpperCase();
    if (code === '€') return { value: 'EUR' };
    return /^[A-Z]{3}$/.test(code)
      ? { value: code }
      : { reason: 'choice', params: { choices: 'EUR, GBP, …' } };
  };
}

const ISO_DAY = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const DUTCH_DAY = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * A day as 2026-11-23, 20261123, 23-11-2026 or a moment with its time zone. A deadline that names only the day
 * ends with that day in the Netherlands.
 */
export function day(use: 'day' | 'deadline' = 'day'): FieldReader<Date> {
  return (raw) => {
    const typed = asText(raw);
    const date = MOMENT.test(typed) ? new Date(typed) : dayOf(typed);
    if (!date || Number.isNaN(date.getTime())) return { reason: 'date' };
    if (date.getTime() < EARLIEST || date.getTime() >= LATEST)
      return { reason: 'range', params: { min: '2000-01-01', max: '2099-12-31' } };
    return { value: use === 'deadline' && !MOMENT.test(typed) ? endOfDutchDay(date) : date };
  };
}

function dayOf(typed: string): Date | null {
  const iso = ISO_DAY.exec(typed);
  const dutch = DUTCH_DAY.exec(typed);
  const [year, month, dayOfMonth] = iso ? iso.slice(1) : dutch ? [dutch[3], dutch[2], dutch[1]] : [];
  if (!year || !month || !dayOfMonth) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(dayOfMonth) ? date : null;
}

export function choice<T extends string>(options: readonly T[]): FieldReader<T> {
  return (raw) => {
    const word = foldText(asText(raw));
    const value = options.find((option) => foldText(option) === word);
    return value ? { value } : { reason: 'choice', params: { choices: options.join(', ') } };
  };
}

/** Reads every entry of a list; the first one that is none refuses the list. */
function listOf<T>(entry: (part: string) => T | null, refusal: ReadResult<never>): FieldReader<T[]> {
  return (raw) => {
    const values = new Set<T>();
    for (const part of asList(raw)) {
      const value = entry(part);
      if (value === null) return refusal;
      values.add(value);
    }
    return { value: [...values] };
  };
}

export const choices = <T extends string>(options: readonly T[]): FieldReader<T[]> =>
  listOf((part) => options.find((option) => foldText(option) === foldText(part)) ?? null, {
    reason: 'choice',
    params: { choices: options.join(', ') },
  });

/** Names of a list as they are written, each once. */
export function names({ most, longest }: { most: number; longest: number }): FieldReader<string[]> {
  return (raw): ReadResult<string[]> => {
    const value = [...new Set(asList(raw))];
    if (!value.every(isStorable)) return { reason: 'control' };
    const tooLong = value.find((name) => name.length > longest);
    if (tooLong) return { reason: 'tooLong', params: { max: longest, length: tooLong.length } };
    return value.length > most ? { reason: 'tooMany', params: { max: most } } : { value };
  };
}

/** One of a few values out of a list that may hold several: the first of the options that it holds. */
export function oneOfList<T extends string>(options: readonly T[]): FieldReader<T> {
  return (raw) => {
    const words = new Set(asList(raw).map(foldText));
    const value = options.find((option) => words.has(foldText(option)));
    return value ? { value } : { reason: 'choice', params: { choices: options.join(', ') } };
  };
}

export const provinces = (): FieldReader<Province[]> =>
  listOf(parseProvince, { reason: 'choice', params: { choices: 'Drenthe, …' } });

const namesOfTrees = new WeakMap<CategoryTree, Map<string, string>>();
/** The category with this name in either language, as the tree calls it now. */
function categoryNamed(name: string): string | null {
  const tree = currentTree();
  const known =
    namesOfTrees.get(tree) ??
    new Map(
      tree.categories.flatMap(({ id, nameNl, nameEn }) =>
        [nameEn, nameNl, id].map((one) => [foldText(one), id]),
      ),
    );
  namesOfTrees.set(tree, known);
  return known.get(foldText(name)) ?? null;
}

/** Categories by id or by their Dutch or English name. */
export const categories = (): FieldReader<string[]> =>
  listOf((part) => findCategory(part)?.id ?? categoryNamed(part), {
    reason: 'category',
  });

/** The categories that cover the CPV codes; the codes of the first come first. */
export function cpvCategories(): FieldReader<string[]> {
  return (raw) => {
    const found = asList(raw).map(categoriesForCpv);
    return found.every((ids) => ids.length === 0) ? { reason: 'cpv' } : { value: [...new Set(found.flat())] };
  };
}

export function language(): FieldReader<'nl' | 'en'> {
  return (raw) => {
    const word = foldText(asText(raw)).slice(0, 5);
    if (['nl', 'nld', 'dut', 'nl-nl', 'nl-be', 'dutch', 'neder'].includes(word)) return { value: 'nl' };
    if (['en', 'eng', 'en-gb', 'en-us', 'engli', 'engel'].includes(word)) return { value: 'en' };
    return { reason: 'choice', params: { choices: 'nl, en' } };
  };
}

export function website(): FieldReader<string> {
  return (raw) => {
    const typed = asText(raw);
    const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
    if (!/^https?:\/\/[^\s/]+\.[^\s/.]{2,}/i.test(address) || !URL.canParse(address) || address.length > 300)
      return { reason: 'website' };
    return { value: new URL(address).href };
  };
}

/** Any postcode; whether it is a Dutch one is judged with the country. */
export const postcode = (): FieldReader<string> => text(80);

const DUTCH = new Set(['nl', 'nld', 'nederland', 'netherlands', 'the netherlands', 'holland']);

/** `NL` for the Netherlands however it is written; other countries as they stand. */
export function country(): FieldReader<string> {
  return (raw) => {
    const typed = asText(raw);
    if (typed.length > 80 || !isStorable(typed)) return { reason: 'country' };
    return { value: DUTCH.has(foldText(typed)) ? 'NL' : typed };
  };
}
