import { z } from 'zod';

/** The two buttons of the membership page. */
export const MembershipActionInput = z.object({ intent: z.enum(['pay', 'manage']) });
export type MembershipActionInput = z.infer<typeof MembershipActionInput>;
