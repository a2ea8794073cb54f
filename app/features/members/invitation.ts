const DAY = 24 * 60 * 60 * 1000;

/** How long an invitation can be accepted after it was sent. */
export const INVITATION_DAYS = 7;

export const invitationEnd = (sentAt: Date): Date => new Date(sentAt.getTime() + INVITATION_DAYS * DAY);

export type InvitationState = 'open' | 'expired' | 'withdrawn' | 'accepted';

type Invitation = { expiresAt: Date; acceptedAt: Date | null; withdrawnAt: Date | null };

/** What became of an invitation; only an open one lets somebody in. */
export function invitationState(invitation: Invitation, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.withdrawnAt) return 'withdrawn';
  return invitation.expiresAt > now ? 'open' : 'expired';
}

/** Invitations belong to an address, however it is written. */
export const isSameAddress = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();
