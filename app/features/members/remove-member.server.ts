import type { AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError } from '~/platform/errors';
import { findMember } from './find-member.server';
import { lockMembers, requireOwnerLeft } from './lock-members.server';
import { queueMemberMail } from './member-mails.server';

/** Takes somebody out of the organisation and tells them. Throws `conflict` when no owner would be left. */
export async function removeMember(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const organisation = requireOrganisation(ctx);
  const member = await findMember(ctx, organisation, id);
  requirePermission(ctx, 'manage:members');
  const person = requirePerson(ctx);
  await ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, person, organisation);
    const { count } = await tx.member.deleteMany({ where: { id, organisationId: organisation.id } });
    if (count !== 1) throw new DomainError('conflict');
    await requireOwnerLeft(tx, organisation.id);
    await audit(tx, {
      actorId: person.actor.userId,
      organisationId: organisation.id,
      action: 'member.removed',
      subjectType: 'member',
      subjectId: id,
      data: { userId: member.userId, role: member.role },
      requestId: ctx.requestId,
    });
    if (member.userId !== person.actor.userId)
      await queueMemberMail(ctx, tx, {
        name: 'removed',
        key: id,
        to: member.user,
        organisation,
        path: '/dashboard',
      });
  });
}
