import type { z } from 'zod';
import { textMessage } from './text-message';

type Issue = z.core.$ZodRawIssue;

/**
 * Text keys for everything zod can find wrong when the schema itself gives no message.
 * Pass it to a parse: `schema.safeParse(input, { error: zodMessages })`.
 */
export function zodMessages(issue: Issue): string {
  const isMissing = issue.input === undefined || issue.input === null;
  if (issue.code === 'invalid_type') return isMissing ? 'errors.required' : wrongType(issue.expected);
  if (issue.code === 'invalid_value')
    return issue.values.includes(true) ? 'errors.mustTick' : 'errors.chooseOne';
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_format') return wrongFormat(issue.format);
  if (issue.code === 'not_multiple_of') return textMessage('errors.multipleOf', { step: issue.divisor });
  return issue.code === 'invalid_union' && isMissing ? 'errors.required' : 'errors.invalid';
}

function wrongType(expected: string): string {
  if (expected === 'int') return 'errors.integer';
  if (expected === 'number' || expected === 'nan') return 'errors.number';
  if (expected === 'date') return 'errors.date';
  return expected === 'array' ? 'errors.chooseOne' : 'errors.invalid';
}

function wrongFormat(format: string): string {
  const known: Record<string, string> = {
    email: 'errors.email',
    url: 'errors.url',
    date: 'errors.date',
    datetime: 'errors.date',
    time: 'errors.time',
    safeint: 'errors.integer',
  };
  return known[format] ?? 'errors.format';
}

function tooSmall(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (issue.origin === 'string') {
    const isEmpty = typeof issue.input === 'string' && issue.input.trim() === '';
    return isEmpty ? 'errors.required' : textMessage('errors.tooShort', { min: Number(issue.minimum) });
  }
  if (issue.origin === 'array' || issue.origin === 'set') {
    return issue.minimum === 1
      ? 'errors.chooseAtLeastOne'
      : textMessage('errors.chooseAtLeast', { min: Number(issue.minimum) });
  }
  if (issue.origin === 'date') return textMessage('errors.dateMin', { min: isoDay(issue.minimum) });
  return textMessage(issue.inclusive === false ? 'errors.moreThan' : 'errors.atLeast', {
    min: Number(issue.minimum),
  });
}

function tooBig(issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooBig>): string {
  const max = Number(issue.maximum);
  if (issue.origin === 'string') return textMessage('errors.tooLong', { max });
  if (issue.origin === 'array' || issue.origin === 'set') return textMessage('errors.chooseAtMost', { max });
  if (issue.origin === 'date') return textMessage('errors.dateMax', { max: isoDay(issue.maximum) });
  return textMessage(issue.inclusive === false ? 'errors.lessThan' : 'errors.atMost', { max });
}

function isoDay(value: unknown): string {
  return new Date(Number(value)).toISOString().slice(0, 10);
}
