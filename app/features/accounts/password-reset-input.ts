import { z } from 'zod';
import { emailAddress } from './account-text';
import { newPassword } from './password-rule';

export const ForgotPasswordInput = z.object({ email: emailAddress() });
export type ForgotPasswordInput = z.output<typeof ForgotPasswordInput>;

/** The new password; the link in the address says whose. */
export const ResetPasswordInput = z.object({ password: newPassword() });
export type ResetPasswordInput = z.output<typeof ResetPasswordInput>;
