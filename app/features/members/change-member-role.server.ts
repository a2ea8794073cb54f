import type { AppContext, MemberRole } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError } from '~/platform/errors';
import { findMember } from './find-member.server';
import { lockMembers, requireOwnerLeft } from './lock-members.server';

/** Gives a member another role. Throws `conflict` when no owner would be left. */
export async function changeMemberRole(
  ctx: AppContext,
  { id, role }: { id: string; role: MemberRole },
): Promise<void> {
  const organisation = requireOrganisation(ctx);
  const member = await findMember(ctx, organisation, id);
  requirePermission(ctx, 'manage:members');
  if (member.role === role) return;
  await ctx.db.$transaction(async (tx) => {
    await lockMembers(tx, requirePerson(ctx), organisation);
    const { count } = await tx.member.updateMany({
      where: { id, organisationId: organisation.id, role: member.role },
      data: { role },
    });
    if (count !== 1) throw new DomainError('conflict');
    await requireOwnerLeft(tx, organisation.id);
    await audit(tx, {
      actorId: requirePerson(ctx).actor.userId,
      organisationId: organisation.id,
      action: 'member.role-changed',
      subjectType: 'member',
      subjectId: id,
      data: { userId: member.userId, from: member.role, to: role },
      requestId: ctx.requestId,
    });
  });
}
