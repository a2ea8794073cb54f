import { z } from 'zod';
import { emailAddress, textLine } from '~/features/accounts/account-text';
import { MEMBER_ROLES } from '~/features/accounts/actor';
import { newPassword } from '~/features/accounts/password-rule';

const Role = z.enum(MEMBER_ROLES);
const id = z.uuid();

/** The form that invites somebody by mail. */
export const InviteInput = z.object({
  intent: z.literal('invite'),
  email: emailAddress(),
  role: Role,
});

/** Every form on the page of the members, told apart by the button. */
export const MembersForm = z.discriminatedUnion('intent', [
  InviteInput,
  z.object({ intent: z.literal('change-role'), id, role: Role }),
  z.object({ intent: z.literal('remove'), id }),
  z.object({ intent: z.literal('leave') }),
  z.object({ intent: z.literal('withdraw'), id }),
  z.object({ intent: z.literal('resend'), id }),
  z.object({ intent: z.literal('accept-request'), id, role: Role }),
  z.object({ intent: z.literal('refuse-request'), id }),
]);
export type MembersForm = z.output<typeof MembersForm>;

/** A new person who joins through an invitation; the address is the one of the invitation. */
export const InvitedSignUpInput = z.object({
  intent: z.literal('sign-up'),
  name: textLine(2, 120),
  password: newPassword(),
  acceptsTerms: z.boolean().refine((accepts) => accepts, 'accounts.errors.terms'),
});

/** The forms on the page of an invitation. */
export const InvitationForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  InvitedSignUpInput,
]);
