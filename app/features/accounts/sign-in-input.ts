import { z } from 'zod';
import { emailAddress } from './account-text';

export const SignInInput = z.object({
  email: emailAddress(),
  password: z.string().max(200, 'accounts.errors.wrongCredentials'),
});
export type SignInInput = z.output<typeof SignInInput>;

export const SwitchOrganisationInput = z.object({ organisationId: z.uuid() });
export type SwitchOrganisationInput = z.output<typeof SwitchOrganisationInput>;
