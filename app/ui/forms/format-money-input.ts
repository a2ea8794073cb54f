import type { Locale } from '~/platform/i18n';

/** Shows integer euro cents as a person would type them: 125050 is "1.250,50" in Dutch; whole euros lose the cents. */
export function formatMoneyInput(cents: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
}
