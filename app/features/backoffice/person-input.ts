import { z } from 'zod';
import { STAFF_ROLES } from '~/features/accounts/actor';
import { REASON_MAX, REASON_MIN } from '~/features/curation/review-input';

const reason = z.string().trim().min(REASON_MIN).max(REASON_MAX);

/** What an admin does with a person: one button per command. `none` takes the staff role away. */
export const PersonForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('suspend'), reason }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('end-sessions') }),
  z.object({ intent: z.literal('resend-verification') }),
  z.object({ intent: z.literal('set-role'), staffRole: z.enum([...STAFF_ROLES, 'none']) }),
]);
export type PersonInput = z.output<typeof PersonForm>;

/** Signing in as a person; they read the reason. */
export const ImpersonationForm = z.object({ intent: z.literal('impersonate'), reason });
export type ImpersonationInput = z.output<typeof ImpersonationForm>;

/** Everything the page of a person posts. */
export const PersonPageForm = z.discriminatedUnion('intent', [...PersonForm.options, ImpersonationForm]);
