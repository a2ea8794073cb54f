import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePerson } from '~/features/accounts/require.server';
import { invitationState } from './invitation';

/** Who belongs to the organisation, who was invited and who asked to join; members see each other, owners the rest. */
export async function getMembersPage(ctx: AppContext) {
  const { actor } = requirePerson(ctx);
  const { id: organisationId, name } = requireOrganisation(ctx);
  const mayManage = can(actor, 'manage:members');
  const members = await ctx.db.member.findMany({
    where: { organisationId },
    select: {
      id: true,
      role: true,
      createdAt: true,
      userId: true,
      user: { select: { name: true, email: true } },
    },
    orderBy: [{ role: 'asc' }, { createdAt: 'asc' }],
  });
  const owners = members.filter(({ role }) => role === 'owner').length;
  const own = members.find(({ userId }) => userId === actor.userId);
  return {
    organisation: { name },
    members: members.map(({ user, userId, createdAt, id, role }) => ({
      ...{ id, role, name: user.name, email: user.email },
      since: createdAt,
      isSelf: userId === actor.userId,
      isLastOwner: role === 'owner' && owners === 1,
    })),
    invitations: mayManage ? await openInvitations(ctx, organisationId) : [],
    requests: mayManage ? await waitingRequests(ctx, organisationId) : [],
    can: { manage: mayManage, leave: own !== undefined && !(own.role === 'owner' && owners === 1) },
  };
}

async function openInvitations(ctx: AppContext, organisationId: string) {
  const rows = await ctx.db.invitation.findMany({
    where: { organisationId, acceptedAt: null, withdrawnAt: null },
    select: { id: true, email: true, role: true, expiresAt: true, acceptedAt: true, withdrawnAt: true },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role,
    expiresAt: row.expiresAt,
    isExpired: invitationState(row, ctx.clock.now()) === 'expired',
  }));
}

async function waitingRequests(ctx: AppContext, organisationId: string) {
  const rows = await ctx.db.joinRequest.findMany({
    where: { organisationId, state: 'waiting', user: { emailVerified: true } },
    select: { id: true, message: true, createdAt: true, user: { select: { name: true, email: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(({ user, ...row }) => ({ ...row, name: user.name, email: user.email }));
}
