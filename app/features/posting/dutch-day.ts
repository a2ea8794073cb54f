const DUTCH_OFFSET = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
});

/** The last second of a day in the Netherlands; the day is given as midnight UTC, as date fields are read. */
export function endOfDutchDay(day: Date): Date {
  const lastSecond = new Date(`${day.toISOString().slice(0, 10)}T23:59:59Z`);
  return new Date(lastSecond.getTime() - dutchOffsetMinutes(lastSecond) * 60_000);
}

/** The first moment of a day in the Netherlands; the day is given as midnight UTC. */
export function startOfDutchDay(day: Date): Date {
  const midnight = new Date(`${day.toISOString().slice(0, 10)}T00:00:00Z`);
  return new Date(midnight.getTime() - dutchOffsetMinutes(midnight) * 60_000);
}

/** Clock changes happen at one o'clock UTC, so at midnight the offset of the day before still holds;
 * late in the evening an offset that is an hour off is still the same one. */
function dutchOffsetMinutes(moment: Date): number {
  const name = DUTCH_OFFSET.formatToParts(moment).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
