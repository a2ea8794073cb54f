/** Legal forms of organisations in the Netherlands. Labels: text keys `organisations.legalForms.<id>`. */
export const LEGAL_FORMS = [
  'sole-trader',
  'vof',
  'partnership',
  'cv',
  'bv',
  'nv',
  'cooperative',
  'association',
  'foundation',
  'public-body',
  'other',
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** How many people work there. Labels: text keys `organisations.staffSizes.<id>`. */
export const STAFF_SIZES = ['1', '2-9', '10-49', '50-249', '250-plus'] as const;
export type StaffSize = (typeof STAFF_SIZES)[number];

/** How the trade register and people write the forms, in any order of capitals. */
const SPELLINGS: [RegExp, LegalForm][] = [
  [/eenmanszaak|zzp/, 'sole-trader'],
  [/vennootschap onder firma|\bv\.?o\.?f\b/, 'vof'],
  [/commanditaire|\bc\.?v\b/, 'cv'],
  [/maatschap/, 'partnership'],
  [/besloten|\bb\.?v\b/, 'bv'],
  [/naamloze|\bn\.?v\b/, 'nv'],
  [/co[oö]peratie/, 'cooperative'],
  [/vereniging/, 'association'],
  [/stichting/, 'foundation'],
  [/publiekrechtelijk|overheid|gemeente|provincie|waterschap/, 'public-body'],
];

/** The legal form of a typed or registered name; `other` for words nobody foresaw, null for silence. */
export function parseLegalForm(text: string | null | undefined): LegalForm | null {
  const words = text?.trim().toLowerCase() ?? '';
  if (words === '') return null;
  return SPELLINGS.find(([spelling]) => spelling.test(words))?.[1] ?? 'other';
}
