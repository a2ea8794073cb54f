import { z } from 'zod';
import { textMessage } from '~/ui/forms/text-message';

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** A password that somebody chooses: long rather than complicated. */
export const newPassword = () =>
  z
    .string()
    .min(PASSWORD_MIN, textMessage('accounts.errors.passwordShort', { min: PASSWORD_MIN }))
    .max(PASSWORD_MAX, textMessage('errors.tooLong', { max: PASSWORD_MAX }));

/** A password that is compared with the stored one. */
export const knownPassword = () => z.string().max(PASSWORD_MAX, 'account.errors.wrongPassword');
