import type { AppContext, MemberRole } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { requireOrganisation, requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { invalidField } from '~/platform/errors';
import { lockMembers } from './lock-members.server';
import { sendInvitation } from './send-invitation.server';

/**
 * Invites an address by mail, the same way whether it has an account or not. Throws `invalid` at the field for
 * somebody who is a member or was invited already, and `rate_limited` after too many invitations.
 */
export async function inviteMember(
  ctx: AppContext,
  { email, role }: { email: string; role: MemberRole },
): Promise<{ id: string }> {
  const organisation = requireOrganisation(ctx);
  requirePermission(ctx, 'manage:members');
  const person = requirePerson(ctx);
  await countAttempts(ctx, [{ limit: 'invitations:organisation', key: organisation.id }]);
  return ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, person, organisation);
    const organisationId = organisation.id;
    if (await tx.member.findFirst({ where: { organisationId, user: { email } }, select: { id: true } }))
      throw invalidField('email', 'members.errors.alreadyMember');
    const open = await tx.invitation.findFirst({
      where: { organisationId, email, acceptedAt: null, withdrawnAt: null },
      select: { id: true },
    });
    if (open) throw invalidField('email', 'members.errors.alreadyInvited');
    const sent = await sendInvitation(tx, person, { email, role, organisation });
    const { id } = await tx.invitation.create({
      data: {
        organisationId,
        email,
        role,
        invitedById: person.actor.userId,
        createdAt: ctx.clock.now(),
        ...sent,
      },
    });
    await audit(tx, {
      actorId: person.actor.userId,
      organisationId,
      action: 'invitation.sent',
      subjectType: 'invitation',
      subjectId: id,
      data: { role },
      requestId: ctx.requestId,
    });
    return { id };
  });
}
