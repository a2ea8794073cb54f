const DAY = 24 * 60 * 60 * 1000;

/** Whole days that passed without Saturdays and Sundays (UTC days; public holidays count as working days). */
export function workingDaysBetween(from: Date, to: Date): number {
  let days = 0;
  for (let at = from.getTime() + DAY; at <= to.getTime(); at += DAY) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days += 1;
  }
  return days;
}
