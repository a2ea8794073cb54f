import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';

/** A curator has read a demand that went live at once, and it is in order. `seen` guards against a later edit. */
export async function checkDemand(
  ctx: AppContext,
  input: { id: string; seen?: string | undefined },
): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id: input.id }, demandsVisibleTo(ctx.actor)] },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'review:demand');
  if (demand.status !== 'live' || demand.checkedAt)
    throw new DomainError('conflict', { message: 'curation.errors.decided' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id: demand.id, status: 'live', checkedAt: null, updatedAt: input.seen ?? demand.updatedAt },
      data: { checkedAt: ctx.clock.now() },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.checked',
      subjectType: 'demand',
      subjectId: demand.id,
      requestId: ctx.requestId,
    });
  });
}
