import { z } from 'zod';
import { emailAddress, textLine } from '~/features/accounts/account-text';
import { knownPassword, newPassword } from '~/features/accounts/password-rule';
import { LOCALES } from '~/platform/i18n';

/** The forms of the account page and of the security page. */
export const AccountIntent = z.object({ intent: z.enum(['profile', 'email', 'password']) });
export const SecurityIntent = z.object({ intent: z.enum(['start', 'renew', 'stop', 'end', 'end-others']) });

/** What a person says about themselves. */
export const ProfileInput = z.object({ name: textLine(2, 120), locale: z.enum(LOCALES) });
export type ProfileInput = z.output<typeof ProfileInput>;

export const ChangeEmailInput = z.object({ email: emailAddress(), emailPassword: knownPassword() });
export type ChangeEmailInput = z.output<typeof ChangeEmailInput>;

export const ChangePasswordInput = z
  .object({ currentPassword: knownPassword(), newPassword: newPassword() })
  .refine((input) => input.newPassword !== input.currentPassword, {
    path: ['newPassword'],
    message: 'account.errors.samePassword',
  });
export type ChangePasswordInput = z.output<typeof ChangePasswordInput>;

/** The own password, asked again before something that matters. */
export const PasswordInput = z.object({ password: knownPassword() });
export type PasswordInput = z.output<typeof PasswordInput>;

export const EndSessionInput = z.object({ sessionId: z.string().min(1).max(100) });
export type EndSessionInput = z.output<typeof EndSessionInput>;

export const DeleteAccountInput = z.object({
  password: knownPassword(),
  understands: z.boolean().refine((understands) => understands, 'errors.mustTick'),
});
export type DeleteAccountInput = z.output<typeof DeleteAccountInput>;
