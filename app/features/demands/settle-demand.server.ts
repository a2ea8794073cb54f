import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { demandPartyOf, demandTransitionsFor, type DemandOutcome } from './demand';
import { demandsEditableBy } from './demand-access.server';

/** The owner says how a demand ended that its deadline closed; once, because both sides rely on it. */
export async function settleDemand(
  ctx: AppContext,
  { id, outcome }: { id: string; outcome: DemandOutcome },
): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'edit:demand');
  if (!demandTransitionsFor(demand, demandPartyOf(demand.organisation)).includes('settle'))
    throw new DomainError('conflict', { message: 'own-demands.errors.notToSettle' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status, outcome: null },
      data: { outcome },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.settled',
      subjectType: 'demand',
      subjectId: id,
      data: { outcome },
      requestId: ctx.requestId,
    });
  });
}
