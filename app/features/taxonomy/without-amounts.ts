/** What people count in, in both languages; as typed in a search, so with the usual short forms. */
const COUNTED = new Set(
  `persoon personen pers p pax man mensen gasten deelnemers people persons guests
   stuk stuks st exemplaren ex pieces pcs units copies keer x times
   uur uren dag dagen week weken maand maanden jaar hours days weeks months years
   m2 m² meter metres km kilometer kilometres kg kilo kilos ton liter litres euro eur`.split(/\s+/),
);
const PERIODS = new Set('dag week maand kwartaal jaar keer day week month quarter year'.split(' '));
/** Words that only announce the amount behind them. */
const LEADS = new Set(
  'voor met van tot à a ca ca. circa ongeveer max max. maximaal minimaal for of about around'.split(' '),
);
const NUMBER = /^[±~€]?\d+(?:[.,]\d+)*(?:[-–]\d+)?$/;
const NUMBER_AND_UNIT = /^[±~]?\d+(?:[.,]\d+)*(\p{L}[\p{L}²\d]*)$/u;

/**
 * The words that say what somebody looks for: "borrel voor 60 personen" is about a borrel. How much is needed would
 * find everything that is counted the same way. An amount is a number with what it counts, or one in front of words.
 */
export function withoutAmounts(text: string): string {
  const typed = text.trim().split(/\s+/);
  const kept: string[] = [];
  let at = 0;
  while (at < typed.length) {
    const length = amountAt(typed, at);
    if (length === 0) kept.push(typed[at] ?? '');
    else while (LEADS.has(plain(kept.at(-1)))) kept.pop();
    at += Math.max(1, length);
  }
  return kept.length === 0 ? text : kept.join(' ');
}

/** How many words an amount takes that starts here; 0 when none does. */
function amountAt(typed: readonly string[], at: number): number {
  const glued = NUMBER_AND_UNIT.exec(typed[at] ?? '')?.[1];
  if (glued !== undefined && COUNTED.has(plain(glued))) return 1 + periodAt(typed, at + 1);
  if (!NUMBER.test(typed[at] ?? '')) return 0;
  if (COUNTED.has(plain(typed[at + 1]))) return 2 + periodAt(typed, at + 2);
  return at === 0 && typed.length > 1 ? 1 : 0;
}

/** "per maand" behind an amount belongs to it. */
const periodAt = (typed: readonly string[], at: number): number =>
  plain(typed[at]) === 'per' && PERIODS.has(plain(typed[at + 1])) ? 2 : 0;

const plain = (word = ''): string => word.toLowerCase().replace(/[,;]$/, '');
