import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { isDemandEditable, isDemandPosted } from './demand';
import { demandsEditableBy } from './demand-access.server';
import { loosened, looseningsOf } from './demand-loosening';

/** Asks less of firms in one of the ways the advice proposed; a live demand is matched anew. */
export async function loosenDemand(
  ctx: AppContext,
  { id, loosening: looseningId }: { id: string; loosening: string },
): Promise<void> {
  const demand = await ctx.db.demand.findFirst({ where: { AND: [{ id }, demandsEditableBy(ctx.actor)] } });
  if (!demand) throw notFound();
  requirePermission(ctx, isDemandPosted(demand.status) ? 'submit:demand' : 'edit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'own-demands.errors.closed' });
  const loosening = looseningsOf(demand).find((one) => one.id === looseningId);
  if (!loosening) throw new DomainError('conflict', { message: 'own-demands.errors.loosenedBefore' });
  const terms = loosened(demand, loosening);
  const { isOnSite, firmArea, firmRadiusKm, firmProvinces } = terms;
  const { requiredRecognitions, recognitions, reserved, reservedProofs } = terms;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status, updatedAt: demand.updatedAt },
      data: {
        ...{ isOnSite, firmArea, firmRadiusKm, firmProvinces },
        ...{ requiredRecognitions, recognitions, reserved, reservedProofs },
      },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.updated',
      subjectType: 'demand',
      subjectId: id,
      data: { loosened: looseningId },
      requestId: ctx.requestId,
    });
    if (demand.status === 'live') await ctx.emit(tx, 'demand.changed', { id });
  });
}
