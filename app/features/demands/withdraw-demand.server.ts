import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { demandPartyOf, nextDemandStatus, type DemandStatus } from './demand';
import { demandsEditableBy } from './demand-access.server';

/**
 * The owner takes back a demand that waits for a curator or for changes. It is nowhere to be read afterwards, also when
 * it was on the market before, because no curator agreed with it as it stands.
 */
export async function withdrawDemand(
  ctx: AppContext,
  { id }: { id: string },
): Promise<{ status: DemandStatus }> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'edit:demand');
  const status = nextDemandStatus(demand.status, 'withdraw', demandPartyOf(demand.organisation));
  if (!status) throw new DomainError('conflict', { message: 'own-demands.errors.notWithdrawable' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status },
      data: {
        ...{ status, outcome: 'withdrawn', closedAt: ctx.clock.now(), publishedAt: null },
        ...{ askedChanges: null, changesUntil: null },
      },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.withdrawn',
      subjectType: 'demand',
      subjectId: id,
      data: { from: demand.status },
      requestId: ctx.requestId,
    });
    await ctx.emit(tx, 'demand.changed', { id });
  });
  return { status };
}
