import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { requireOrganisation, requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { lockMembers } from './lock-members.server';
import { sendInvitation } from './send-invitation.server';

/** Sends an invitation anew, with a new link and seven new days; the link in the earlier mail stops working. */
export async function resendInvitation(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const organisation = requireOrganisation(ctx);
  const waiting = { id, organisationId: organisation.id, acceptedAt: null, withdrawnAt: null };
  const invitation = await ctx.db.invitation.findFirst({ where: { id, organisationId: organisation.id } });
  if (!invitation) throw notFound();
  requirePermission(ctx, 'manage:members');
  if (invitation.acceptedAt ?? invitation.withdrawnAt)
    throw new DomainError('conflict', { message: 'members.errors.invitationClosed' });
  const person = requirePerson(ctx);
  await countAttempts(ctx, [{ limit: 'invitations:organisation', key: organisation.id }]);
  await ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, person, organisation);
    const { email, role } = invitation;
    const data = await sendInvitation(tx, person, { email, role, organisation });
    const { count } = await tx.invitation.updateMany({ where: waiting, data });
    if (count !== 1) throw new DomainError('conflict', { message: 'members.errors.invitationClosed' });
    await audit(tx, {
      actorId: person.actor.userId,
      organisationId: organisation.id,
      action: 'invitation.sent-again',
      subjectType: 'invitation',
      subjectId: id,
      requestId: ctx.requestId,
    });
  });
}
