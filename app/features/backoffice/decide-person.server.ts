import type { AppContext } from '~/features/accounts/actor';
import { endSessions } from './end-sessions.server';
import type { PersonInput } from './person-input';
import { resendVerification } from './resend-verification.server';
import { restorePerson } from './restore-person.server';
import { setStaffRole } from './set-staff-role.server';
import { suspendPerson } from './suspend-person.server';

/** The page of a person: one button per command. */
export function decideOnPerson(ctx: AppContext, id: string, input: PersonInput): Promise<void> {
  switch (input.intent) {
    case 'suspend':
      return suspendPerson(ctx, { ...input, id });
    case 'restore':
      return restorePerson(ctx, { id });
    case 'end-sessions':
      return endSessions(ctx, { id });
    case 'resend-verification':
      return resendVerification(ctx, { id });
    case 'set-role':
      return setStaffRole(ctx, { ...input, id });
  }
}
