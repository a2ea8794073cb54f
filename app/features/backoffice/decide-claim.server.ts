import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import type { ClaimDecision } from './organisation-decision-input';
import { tellPerson } from './tell-person.server';

/**
 * Staff answer who says that an organisation without members is theirs: they become its owner, or not. As soon as
 * somebody works there its owners answer themselves.
 */
export async function decideClaim(
  ctx: AppContext,
  organisationId: string,
  input: ClaimDecision,
): Promise<void> {
  requirePermission(ctx, 'decide:organisation');
  const claim = await ctx.db.joinRequest.findFirst({
    where: { id: input.requestId, organisationId },
    select: {
      id: true,
      organisation: { select: { name: true } },
      user: { select: { id: true, name: true, email: true, locale: true, emailVerified: true } },
    },
  });
  if (!claim) throw notFound();
  const isAccepted = input.intent === 'accept-claim';
  if (isAccepted && !claim.user.emailVerified)
    throw new DomainError('conflict', { message: 'backoffice.errors.claimUnverified' });
  await ctx.db.$transaction(async (tx) => {
    await holdOrganisation(tx, organisationId);
    const { count } = await tx.joinRequest.updateMany({
      where: { id: claim.id, state: 'waiting', organisation: { members: { none: {} } } },
      data: {
        state: isAccepted ? 'accepted' : 'refused',
        decidedById: actorUserId(ctx.actor),
        decidedAt: ctx.clock.now(),
      },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'backoffice.errors.decided' });
    if (isAccepted)
      await tx.member.create({ data: { organisationId, userId: claim.user.id, role: 'owner' } });
    const event = isAccepted ? 'claim-accepted' : 'claim-refused';
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId,
      action: `organisation.${event}`,
      subjectType: 'organisation',
      subjectId: organisationId,
      data: { userId: claim.user.id },
      requestId: ctx.requestId,
    });
    await tellPerson(
      ctx,
      tx,
      claim.user,
      `${event}:${claim.id}`,
      `organisation.${event}`,
      {
        organisation: claim.organisation.name,
      },
      { path: '/dashboard' },
    );
  });
}

/** Two claims of one organisation are answered one after the other. */
async function holdOrganisation(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${id} FOR UPDATE`;
}
