import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { requireActiveMembership } from '~/features/membership/gate.server';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { closeAtDeadline } from './close-demand.server';
import {
  demandPartyOf,
  demandTransitionsFor,
  nextDemandStatus,
  type DemandPast,
  type DemandStatus,
} from './demand';
import { demandsEditableBy } from './demand-access.server';
import { deadlineProblem } from './demand-problems';

/** The owner puts a closed demand back on the market, once, with a new deadline. */
export async function reopenDemand(
  ctx: AppContext,
  { id, respondBy }: { id: string; respondBy: Date },
): Promise<{ status: DemandStatus }> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'submit:demand');
  const party = demandPartyOf(demand.organisation);
  const status = demandTransitionsFor(demand, party).includes('reopen')
    ? nextDemandStatus(demand.status, 'reopen', party)
    : null;
  if (!status)
    throw new DomainError('conflict', {
      message: `own-demands.errors.${problemOf(demand)}`,
    });
  const now = ctx.clock.now();
  refuseIncomplete([deadlineProblem(respondBy, now)]);
  await requireActiveMembership(ctx);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status, reopenedAt: null },
      data: {
        ...{ status, respondBy, reopenedAt: now, outcome: null, closedAt: null },
        ...(status === 'submitted' ? { submittedAt: now } : {}),
      },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.reopened',
      subjectType: 'demand',
      subjectId: id,
      data: { respondBy: respondBy.toISOString(), outcome: demand.outcome },
      requestId: ctx.requestId,
    });
    if (status === 'live') await closeAtDeadline(tx, { id, respondBy });
    await ctx.emit(tx, 'demand.changed', { id });
  });
  return { status };
}

function problemOf({ status, reopenedAt, publishedAt }: DemandPast): string {
  if (reopenedAt) return 'reopenedBefore';
  return status === 'closed' && !publishedAt ? 'neverLive' : 'notReopenable';
}
