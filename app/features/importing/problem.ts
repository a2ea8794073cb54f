import type { TextParams } from '~/platform/i18n';

/** Why a row was refused. The sentence is the text `importing.refused.<reason>`. */
export const REFUSALS = [
  'quote',
  'cells',
  'tooLarge',
  'encoding',
  'json',
  'notAnObject',
  'required',
  'tooLong',
  'control',
  'number',
  'wholeNumber',
  'range',
  'money',
  'negative',
  'date',
  'flag',
  'choice',
  'category',
  'cpv',
  'kvk',
  'vat',
  'website',
  'postcode',
  'country',
  'unitMissing',
  'priceOrder',
  'rangeOrder',
  'tooMany',
  'areaProvinces',
  'areaMunicipalities',
  'areaRadius',
  'neitherSide',
  'duplicate',
  'unknownOrganisation',
  'unknownKvk',
  'kvkTaken',
  'unclosedItem',
  'database',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What was done differently from the file in a row that went in. Text `importing.warned.<reason>`. */
export const WARNINGS = [
  'unknownColumn',
  'dropped',
  'shortened',
  'currency',
  'noCategory',
  'unknownPlace',
  'manyCategories',
  'manyLots',
  'servesNowhere',
  'damagedText',
] as const;
export type Warning = (typeof WARNINGS)[number];

/** One thing wrong with one cell; `value` is what was read there, shortened. */
export type Problem<Reason extends string = Refusal> = {
  column: string;
  reason: Reason;
  value: string;
  params?: TextParams;
};

/** Why a whole file could not be read. Text `importing.unreadable.<reason>`. */
export const FILE_PROBLEMS = [
  'missing',
  'empty',
  'binary',
  'spreadsheet',
  'compressed',
  'program',
  'markup',
  'noRows',
  'noHeader',
  'columnMissing',
  'columnTwice',
  'unknownLayout',
  'wrongFormat',
  'wrongKind',
  'mappingMissing',
  'mappingInvalid',
  'fileGone',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** The file as a whole cannot be imported; nothing of it was written. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  constructor(
    readonly reason: FileProblem,
    readonly params: TextParams = {},
  ) {
    super(reason);
  }
}

const SHOWN = 80;

/** A value as a report shows it: one line, at most 80 characters, invisible characters spelled out. */
export function shownValue(raw: unknown): string {
  const text = (typeof raw === 'string' ? raw : raw === undefined ? '' : JSON.stringify(raw)).toWellFormed();
  const plain = text.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN).toWellFormed()}…` : plain;
}
