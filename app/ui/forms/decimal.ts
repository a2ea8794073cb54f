/**
 * Reads a number the way people type it, Dutch or English: "1.250,50", "1250.50", "1 250", "12,5".
 * One separator before exactly three digits counts as a thousands mark ("1.250" is 1250, "0,250" is a quarter).
 * Answers a plain decimal such as "1250.50", or null when it is no number.
 */
export function canonicalDecimal(text: string): string | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  const parts = /^([-+\u2212]?)(\d[\d.,]*)$/.exec(bare);
  if (!parts) return null;
  const digits = joinDigits(parts[2] ?? '');
  if (digits === null) return null;
  return parts[1] === '' || parts[1] === '+' ? digits : `-${digits}`;
}

/** The same as a number; precise enough for counts, percentages and kilometres, not for money. */
export function parseDecimal(text: string): number | null {
  const canonical = canonicalDecimal(text);
  return canonical === null ? null : Number(canonical);
}

function joinDigits(text: string): string | null {
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot === -1 && comma === -1) return text;
  const mark = dot > comma ? '.' : ',';
  const [whole = '', ...rest] = text.split(mark);
  if (dot !== -1 && comma !== -1) {
    return rest.length === 1 ? withFraction(ungroup(whole, mark === '.' ? ',' : '.'), rest[0] ?? '') : null;
  }
  const fraction = rest[0] ?? '';
  const isGrouped = rest.length > 1 || (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole));
  return isGrouped ? ungroup(text, mark) : withFraction(whole, fraction);
}

function ungroup(text: string, mark: '.' | ','): string | null {
  const groups = text.split(mark);
  const isProper = groups.every((group, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return groups.length === 1 || isProper ? groups.join('') : null;
}

function withFraction(whole: string | null, fraction: string): string | null {
  if (whole === null) return null;
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
