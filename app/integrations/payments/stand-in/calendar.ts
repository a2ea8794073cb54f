export type BillingInterval = 'month' | 'year';

const secondsPerDay = 86_400;

/** Months and years after an anchor in UTC; a day the month lacks becomes its last day. Seconds in and out. */
export function addIntervals(anchor: number, interval: BillingInterval, count: number): number {
  const from = new Date(anchor * 1000);
  const months = from.getUTCMonth() + (interval === 'year' ? 12 : 1) * count;
  const lastDay = new Date(Date.UTC(from.getUTCFullYear(), months + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), lastDay);
  const midnight = Date.UTC(from.getUTCFullYear(), months, day) / 1000;
  return midnight + (anchor % secondsPerDay);
}

/** The same time of day, this many days from Monday to Friday later. */
export function addBusinessDays(moment: number, days: number): number {
  let result = moment;
  for (let left = days; left > 0;) {
    result += secondsPerDay;
    const weekday = new Date(result * 1000).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return result;
}
