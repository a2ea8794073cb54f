import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';

/** Takes an invitation back: the link in the mail stops working. */
export async function withdrawInvitation(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const organisation = requireOrganisation(ctx);
  const invitation = await ctx.db.invitation.findFirst({
    where: { id, organisationId: organisation.id },
    select: { id: true },
  });
  if (!invitation) throw notFound();
  requirePermission(ctx, 'manage:members');
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { id, organisationId: organisation.id, acceptedAt: null, withdrawnAt: null },
      data: { withdrawnAt: ctx.clock.now() },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'members.errors.invitationClosed' });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: organisation.id,
      action: 'invitation.withdrawn',
      subjectType: 'invitation',
      subjectId: id,
      requestId: ctx.requestId,
    });
  });
}
