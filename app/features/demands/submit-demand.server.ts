import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { requireActiveMembership } from '~/features/membership/gate.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { closeAtDeadline } from './close-demand.server';
import {
  deadlineProblem,
  demandPartyOf,
  demandPublishProblems,
  nextDemandStatus,
  type DemandStatus,
} from './demand';
import { demandsEditableBy } from './demand-access.server';
import { refuseIncomplete } from './demand-row.server';

/**
 * Hands a demand in, which needs an active partner membership: a verified organisation's goes live at once,
 * another waits for a curator.
 */
export async function submitDemand(
  ctx: AppContext,
  { id }: { id: string },
): Promise<{ status: DemandStatus }> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'submit:demand');
  const status = nextDemandStatus(demand.status, 'submit', demandPartyOf(demand.organisation));
  if (!status) throw new DomainError('conflict', { message: 'demands.errors.notSubmittable' });
  const now = ctx.clock.now();
  refuseIncomplete([
    ...demandPublishProblems({ ...demand, place: demand.placeName }),
    deadlineProblem(demand.respondBy, now),
  ]);
  await requireActiveMembership(ctx);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status },
      data: {
        status,
        submittedAt: now,
        refusedReason: null,
        ...(status === 'live' ? { publishedAt: demand.publishedAt ?? now } : {}),
      },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: status === 'live' ? 'demand.published' : 'demand.submitted',
      subjectType: 'demand',
      subjectId: id,
      requestId: ctx.requestId,
    });
    if (status === 'live') await closeAtDeadline(tx, demand);
    await ctx.emit(tx, 'demand.changed', { id });
  });
  return { status };
}
