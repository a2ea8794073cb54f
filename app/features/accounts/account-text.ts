import { z } from 'zod';
import { textMessage } from '~/ui/forms/text-message';

/** Invisible characters that PostgreSQL refuses or that break a line where one line is asked. */
const CONTROL = /\p{Cc}/u;

/** One line of typed text of at least `min` and at most `max` characters, without spaces around it. */
export const textLine = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min, min === 1 ? 'errors.required' : textMessage('errors.tooShort', { min }))
    .max(max, textMessage('errors.tooLong', { max }))
    .refine((text) => !CONTROL.test(text), 'errors.format');

/** An e-mail address the way it is stored: lower case, without spaces around it. */
export const emailAddress = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(254, textMessage('errors.tooLong', { max: 254 }))
    .pipe(z.email('errors.email'));
