import { useFormat } from './use-text';

interface DateTextProps {
  moment: Date | string;
  /** With the time of day. */
  hasTime?: boolean;
  /** Adds "3 dagen geleden" behind the date. */
  hasRelative?: boolean;
}

/** A date in full, machine readable, Amsterdam time. */
export function DateText({ moment, hasTime = false, hasRelative = false }: DateTextProps) {
  const format = useFormat();
  const date = new Date(moment);
  return (
    <span className="date-text">
      <time dateTime={date.toISOString()}>{hasTime ? format.dateTime(date) : format.date(date)}</time>
      {hasRelative && (
        <span className="date-text__relative" suppressHydrationWarning>
          {' '}
          ({format.relative(date)})
        </span>
      )}
    </span>
  );
}
