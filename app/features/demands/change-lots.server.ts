import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import { audit } from '~/platform/audit.server';
import type { Prisma, Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import { isDemandEditable, isDemandPosted, toCheckAgain } from './demand';
import { demandsEditableBy } from './demand-access.server';
import { stepOfField } from './demand-input';
import { demandPublishProblems } from './demand-problems';
import { contentOf, DEMAND_PARTS, inputOf } from './demand-row.server';

const INCLUDE = { ...DEMAND_PARTS, organisation: { select: { name: true } } } as const;
type Demand = Prisma.DemandGetPayload<{ include: typeof INCLUDE }>;

/** A demand that the actor may change now, with what belongs to it. */
export async function findEditableDemand(ctx: AppContext, id: string): Promise<Demand> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: INCLUDE,
  });
  if (!demand) throw notFound();
  requirePermission(ctx, isDemandPosted(demand.status) ? 'submit:demand' : 'edit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'own-demands.errors.closed' });
  return demand;
}

/**
 * Changes the lots of a demand, one change after the other. What others already read must stay complete; a live
 * demand is matched anew and checked once more.
 */
export async function changeLots(
  ctx: AppContext,
  demand: Demand,
  change: (tx: Tx) => Promise<void>,
): Promise<void> {
  const { id, status, organisationId, organisation } = demand;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status },
      data: { status, ...toCheckAgain(status, ctx.clock.now()) },
    });
    if (count !== 1) throw new DomainError('conflict');
    await change(tx);
    if (isDemandPosted(status)) {
      const after = await tx.demand.findUniqueOrThrow({ where: { id }, include: DEMAND_PARTS });
      const problems = demandPublishProblems(contentOf(inputOf(after)), organisation.name);
      refuseIncomplete(
        problems
          .filter(({ field }) => stepOfField(field) === 'lots')
          .map(({ field, message }) => ({ field: field.split('.').at(-1) ?? field, message })),
      );
    }
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId,
      action: 'demand.updated',
      subjectType: 'demand',
      subjectId: id,
      data: { step: 'lots' },
      requestId: ctx.requestId,
    });
    if (status === 'live') await ctx.emit(tx, 'demand.changed', { id });
  });
}
