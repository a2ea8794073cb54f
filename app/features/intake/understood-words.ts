import { IMPORT_KINDS, type ImportKind } from '~/features/importing/import-fields';
import type { Understood } from '~/features/importing/told-row';
import { categoryName } from '~/features/taxonomy/categories';
import type { Locale, Translate } from '~/platform/i18n';
import { makeFormat } from '~/ui/format';

/** One record of a row as it was understood: what it is, what it is called, and its facts. */
export type UnderstoodRecord = {
  kind: ImportKind;
  title: string;
  facts: { label: string; value: string }[];
};

const CENTS = new Set(['priceFrom', 'priceTo', 'value']);
const MOMENTS = /^\d{4}-\d{2}-\d{2}T/;
/** They name the record, so they stand above its facts. */
const TITLES = ['title', 'name'];

/** What was understood of a row, in the reader's words. */
export function understoodInWords(
  understood: Understood,
  { t, locale }: { t: Translate; locale: Locale },
): UnderstoodRecord[] {
  const format = makeFormat(locale);
  const valueOf = (field: string, value: Understood[string][string]): string => {
    if (typeof value === 'boolean') return t(value ? 'intake.yes' : 'intake.no');
    if (typeof value === 'number') return CENTS.has(field) ? format.money(value) : format.number(value);
    if (field === 'categories' && Array.isArray(value))
      return format.list(value.map((id) => categoryName(id, locale)));
    if (Array.isArray(value)) return value.join(', ');
    return MOMENTS.test(value) ? format.date(value) : value;
  };
  return IMPORT_KINDS.flatMap((kind) => {
    const fields = understood[kind];
    if (!fields) return [];
    const title = TITLES.map((field) => fields[field]).find((value) => typeof value === 'string') ?? '';
    const facts = Object.entries(fields)
      .filter(([field, value]) => !TITLES.includes(field) && !(Array.isArray(value) && value.length === 0))
      .map(([field, value]) => ({ label: t(`importing.field.${field}`), value: valueOf(field, value) }));
    return [{ kind, title, facts }];
  });
}
