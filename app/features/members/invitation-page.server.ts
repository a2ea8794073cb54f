import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { invitationState, isSameAddress } from './invitation';
import { hashInvitationSecret } from './invitation-secret.server';

/** What the reader of an invitation can do: accept it, or first become the person it is for. */
export type InvitationStep = 'accept' | 'other-person' | 'sign-in' | 'sign-up';

const gone = () => new DomainError('not_found', { message: 'members.errors.invitationGone' });

/**
 * The open invitation with this secret. One that is unknown, used, withdrawn or too old, or of an organisation
 * that was suspended, is gone: all the same answer.
 */
export async function findOpenInvitation(ctx: AppContext, secret: string) {
  const invitation = await ctx.db.invitation.findUnique({
    where: { tokenHash: hashInvitationSecret(secret) },
    include: { organisation: { select: { id: true, name: true, slug: true, status: true } } },
  });
  if (!invitation || invitationState(invitation, ctx.clock.now()) !== 'open') throw gone();
  if (invitation.organisation.status === 'suspended') throw gone();
  return invitation;
}

/** The page behind the link in the mail. Who has the link reads the mail of the address, so the address is no secret. */
export async function getInvitationPage(ctx: AppContext, secret: string) {
  const { organisation, email, role, expiresAt, invitedById } = await findOpenInvitation(ctx, secret);
  const inviter = await ctx.db.user.findUnique({ where: { id: invitedById }, select: { name: true } });
  return {
    organisation: organisation.name,
    email,
    role,
    expiresAt,
    inviter: inviter?.name ?? null,
    step: await stepFor(ctx, email),
  };
}

async function stepFor(ctx: AppContext, email: string): Promise<InvitationStep> {
  if (ctx.actor.kind === 'person') return isSameAddress(ctx.actor.email, email) ? 'accept' : 'other-person';
  const known = await ctx.db.user.findUnique({ where: { email }, select: { id: true } });
  return known ? 'sign-in' : 'sign-up';
}
