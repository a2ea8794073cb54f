import type { Locale } from '~/platform/i18n';

type Moment = Date | string | number;

const TIME_ZONE = 'Europe/Amsterdam';
const TAGS: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };
const RELATIVE_STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

export interface Format {
  /** Integer euro cents as "€ 1.250" or "€ 1.250,50"; `always` keeps ",00" for columns. */
  money: (cents: number, options?: { cents?: 'always' | 'auto' }) => string;
  /** "di 3 maart 2026" in Amsterdam. */
  date: (moment: Moment) => string;
  /** "di 3 maart 2026, 14:30" in Amsterdam. */
  dateTime: (moment: Moment) => string;
  /** "14:30" in Amsterdam. */
  time: (moment: Moment) => string;
  /** "3 dagen geleden"; show it beside a date, never instead of one. */
  relative: (moment: Moment, now?: Moment) => string;
  /** Kilometres: one decimal below ten, none above. */
  km: (kilometres: number) => string;
  number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A share between 0 and 1 as a percentage. */
  percent: (share: number) => string;
  /** "a, b en c". */
  list: (items: readonly string[]) => string;
}

/** The formatter of a language with these options, made once: making one costs more than using it a hundred times. */
function kept<Formatter>(make: (tag: string, options: object) => Formatter) {
  const made = new Map<string, Formatter>();
  return (tag: string, options: object): Formatter => {
    const key = `${tag} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(tag, options);
    made.set(key, known);
    return known;
  };
}
const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
const dateFormat = kept(
  (tag, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, ...options }),
);

/** Numbers, money and dates for one language. Dates are put together from parts, so that server and browser agree. */
export function makeFormat(locale: Locale): Format {
  const tag = TAGS[locale];
  const number: Format['number'] = (value, options = { maximumFractionDigits: 1 }) =>
    numberFormat(tag, options).format(value);
  const date: Format['date'] = (moment) => formatDay(toDate(moment), tag);
  const time: Format['time'] = (moment) => formatTime(toDate(moment));
  return {
    number,
    date,
    time,
    dateTime: (moment) => `${date(moment)}, ${time(moment)}`,
    money: (cents, options) => formatMoney(cents, tag, options?.cents ?? 'auto'),
    relative: (moment, now = Date.now()) =>
      formatRelative(toDate(moment).getTime() - toDate(now).getTime(), tag),
    km: (kilometres) => `${number(kilometres, { maximumFractionDigits: kilometres < 10 ? 1 : 0 })}\u00a0km`,
    percent: (share) => numberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(share),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}

export const FORMATS: Readonly<Record<Locale, Format>> = { nl: makeFormat('nl'), en: makeFormat('en') };

/** The calendar day in Amsterdam as a native date field wants it: "2026-03-03". */
export function toDayInput(moment: Moment): string {
  const part = partsOf(toDate(moment), 'en-GB', { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${part('year')}-${part('month')}-${part('day')}`;
}

function toDate(moment: Moment): Date {
  return moment instanceof Date ? moment : new Date(moment);
}

function partsOf(date: Date, tag: string, options: Intl.DateTimeFormatOptions) {
  const parts = dateFormat(tag, options).formatToParts(date);
  return (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
}

function formatDay(date: Date, tag: string): string {
  const part = partsOf(date, tag, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  return `${part('weekday').replace('.', '')} ${part('day')} ${part('month')} ${part('year')}`;
}

function formatTime(date: Date): string {
  const part = partsOf(date, 'en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${part('hour')}:${part('minute')}`;
}

function formatMoney(cents: number, tag: string, mode: 'always' | 'auto'): string {
  const digits = mode === 'auto' && cents % 100 === 0 ? 0 : 2;
  return numberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

function formatRelative(milliseconds: number, tag: string): string {
  const seconds = Math.round(milliseconds / 1000);
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  for (const [unit, size] of RELATIVE_STEPS) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'second');
}
