import { foldText } from '~/features/taxonomy/fold-text';
import type { Picked, RawRow, Scalar, Value, ValueRule } from './value-rule';

/** Reads a value out of a row as its rule says. Objects are no value; empty text is nothing. */
export function pickValue(value: Value, row: RawRow): Picked {
  if (typeof value === 'string') return one(found(row, value));
  const start = source(value, row);
  const cut =
    value.split === undefined ? start : asList(start).flatMap((each) => splitText(each, value.split ?? ''));
  const mapped = value.map ? replaced(asList(cut), value) : cut;
  const joined = value.join !== undefined && !value.texts ? asList(mapped).join(value.join) : mapped;
  return framed(aboveLeast(one(joined), value.atLeast), value);
}

/** True when a path holds something. */
export const holdsSomething = (path: string, row: RawRow): boolean => found(row, path).length > 0;

function source(rule: ValueRule, row: RawRow): Picked {
  if (rule.constant !== undefined) return rule.constant;
  if (rule.all) return rule.all.flatMap((path) => found(row, path));
  if (rule.key) return rule.key.map((path) => keyPart(found(row, path))).join('|');
  if (rule.texts) {
    const parts = rule.texts.map((part) => asList(pickValue(part, row)).join(' ').trim());
    return parts.filter((part) => part !== '').join(rule.join ?? ' ');
  }
  for (const path of [rule.from ?? []].flat()) {
    const values = found(row, path);
    if (values.length > 0) return one(values);
  }
  return undefined;
}

const keyPart = (values: Scalar[]): string => foldText(values.join(' ')).replace(/\s+/g, ' ');

/** `[roles=buyer]` keeps the objects that say so, alone or among others. */
const CONDITION = /^\[([^=]+)=(.*)\]$/;
const says = (entry: unknown, name: string, wanted: string): boolean =>
  isObject(entry) && [entry[name]].flat().includes(wanted);

/** The entries of a list that a path leads to, as far as they are objects. */
export function listAt(path: string, row: RawRow): RawRow[] {
  let here: unknown = row;
  for (const step of path.split('.')) here = isObject(here) ? here[step] : undefined;
  return Array.isArray(here) ? here.filter(isObject) : [];
}

/** Everything a path leads to, lists opened, empty text left out. */
function found(row: RawRow, path: string): Scalar[] {
  let here: unknown[] = [row];
  for (const step of path.split('.')) {
    here = here.flatMap((value): unknown[] => {
      if (step === '*') return Array.isArray(value) ? (value as unknown[]) : [];
      const [, name, wanted] = CONDITION.exec(step) ?? [];
      if (name !== undefined) return [value].flat().filter((entry) => says(entry, name, wanted ?? ''));
      return isObject(value) && Object.hasOwn(value, step) ? [value[step]] : [];
    });
  }
  return here.flat().filter(isScalar);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value.trim() !== '');

const asList = (value: Picked): Scalar[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function one(value: Picked): Picked {
  if (value === '') return undefined;
  if (!Array.isArray(value)) return value;
  return value.length > 1 ? value : value[0];
}

const splitText = (value: Scalar, separator: string): Scalar[] =>
  typeof value === 'string'
    ? value
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [value];

/** Keys of a map are compared without regard to case and accents. */
function replaced(values: Scalar[], rule: ValueRule): Picked {
  const map = new Map(Object.entries(rule.map ?? {}).map(([from, to]) => [foldText(from), to]));
  return values.flatMap((value): Scalar[] => {
    const to = map.get(foldText(String(value)));
    if (to !== undefined) return [to].flat();
    return rule.otherwise === 'drop' ? [] : [value];
  });
}

function aboveLeast(value: Picked, least: number | undefined): Picked {
  if (least === undefined || value === undefined || Array.isArray(value)) return value;
  const amount = Number(value);
  return amount >= 0 && amount < least ? undefined : value;
}

function framed(value: Picked, { before = '', after = '' }: ValueRule): Picked {
  if (value === undefined || (before === '' && after === '')) return value;
  return `${before}${asList(value).join(', ')}${after}`;
}
