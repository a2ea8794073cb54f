import type { LegalForm } from '~/features/organisations/legal-forms';
import { markOf, type RecognitionKind } from '~/features/taxonomy/recognition-kinds';
import { provesReservedShare, RECOGNITIONS, type Recognition } from '~/features/taxonomy/recognitions';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** How many days before the end the owners hear of it; 0 is the end itself. */
export const NOTICE_DAYS = [90, 60, 30, 0] as const;

/** A recognition as far as its time decides; days are dates at midnight UTC, the last day counts. */
export type Term = { validFrom: Date | null; validUntil: Date | null };

/** The calendar day in Amsterdam at a moment, as a date at midnight UTC. */
export function dayOf(moment: Date): Date {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment);
  return new Date(`${parts}T00:00:00Z`);
}

/** The moment at which a day begins in Amsterdam, one or two hours before it does in UTC. */
export function beginOf(day: Date): Date {
  const inSummer = new Date(day.getTime() - 2 * HOUR);
  return dayOf(inSummer) < day ? new Date(day.getTime() - HOUR) : inSummer;
}

export type TermState = 'future' | 'valid' | 'expired';

export function termState({ validFrom, validUntil }: Term, today: Date): TermState {
  if (validUntil && validUntil < today) return 'expired';
  return validFrom && validFrom > today ? 'future' : 'valid';
}

/** The marks an organisation has today, in the order of the list; two rows may give the same one. */
export function marksToday(
  rows: readonly (Term & { kind: string; level: string | null })[],
  today: Date,
): Recognition[] {
  const held = rows
    .filter((row) => termState(row, today) === 'valid')
    .map(({ kind, level }) => markOf(kind, level));
  return RECOGNITIONS.filter((mark) => held.includes(mark));
}

/** Whole days from today to the last valid day; null when there is no end. Negative after it. */
export const daysLeft = ({ validUntil }: Term, today: Date): number | null =>
  validUntil ? Math.round((validUntil.getTime() - today.getTime()) / DAY) : null;

/**
 * The notice that is due: the nearest that has been passed and was not mailed yet, so that a round that was missed
 * sends one mail and not three. Null when nothing is due.
 */
export function dueNotice(left: number | null, noticed: number | null): number | null {
  if (left === null || left > NOTICE_DAYS[0]) return null;
  const reached = left < 0 ? 0 : Math.min(...NOTICE_DAYS.filter((days) => days > 0 && days >= left));
  return noticed === null || reached < noticed ? reached : null;
}

const CODE_FORMS: readonly LegalForm[] = ['bv', 'foundation', 'cooperative', 'nv', 'cv', 'partnership'];
const CODE_ASPIRANTS: readonly LegalForm[] = ['sole-trader', 'vof'];

/**
 * Who the Code Sociale Ondernemingen does not admit: sole traders and VOF can be aspirant only, public bodies and
 * associations nothing at all. A text key, or null when it may be; an unknown form is left to the proof. Source:
 * https://www.codesocialeondernemingen.nl/over-het-register/toelatingscriteria
 */
export function codeProblem(kind: RecognitionKind, level: string | undefined, legalForm: string | null) {
  if (kind !== 'code-sociale-ondernemingen' || legalForm === null || legalForm === 'other') return null;
  if (CODE_FORMS.some((form) => form === legalForm)) return null;
  if (!CODE_ASPIRANTS.some((form) => form === legalForm)) return 'recognitions.errors.codeNotAdmitted';
  return level === 'aspirant' ? null : 'recognitions.errors.codeAspirantOnly';
}

/** The marks that open contracts reserved for firms with a share of 30 % (art. 2.82) count with their proof only. */
export const needsProof = (kind: RecognitionKind, level: string | undefined): boolean => {
  const mark = markOf(kind, level ?? null);
  return mark !== null && provesReservedShare([mark]);
};
