import { type AppContext, actorUserId, type MemberRole } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { queueMemberMail } from './member-mails.server';

export type JoinDecision = { decision: 'accepted'; role: MemberRole } | { decision: 'refused' };

/** An owner lets somebody in who asked, or not; the asker gets a mail. */
export async function decideJoinRequest(
  ctx: AppContext,
  { id, ...choice }: { id: string } & JoinDecision,
): Promise<void> {
  const organisation = requireOrganisation(ctx);
  const request = await ctx.db.joinRequest.findFirst({
    where: { id, organisationId: organisation.id, user: { emailVerified: true } },
    include: { user: { select: { email: true, name: true, locale: true } } },
  });
  if (!request) throw notFound();
  requirePermission(ctx, 'manage:members');
  const now = ctx.clock.now();
  const isAccepted = choice.decision === 'accepted';
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.joinRequest.updateMany({
      where: { id, state: 'waiting' },
      data: { state: choice.decision, decidedAt: now, decidedById: actorUserId(ctx.actor) },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'members.errors.requestDecided' });
    const { organisationId, userId } = request;
    if (isAccepted)
      await tx.member.createMany({
        data: { organisationId, userId, role: choice.role, createdAt: now },
        skipDuplicates: true,
      });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId,
      action: `join-request.${choice.decision}`,
      subjectType: 'join-request',
      subjectId: id,
      data: { userId, ...(isAccepted ? { role: choice.role } : {}) },
      requestId: ctx.requestId,
    });
    await queueMemberMail(ctx, tx, {
      name: isAccepted ? 'requestAccepted' : 'requestRefused',
      key: `${id}:${now.toISOString()}`,
      to: request.user,
      organisation,
      path: '/dashboard',
    });
  });
}
