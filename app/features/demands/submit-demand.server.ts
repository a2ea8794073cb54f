import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { requireActiveMembership } from '~/features/membership/gate.server';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { closeAtDeadline } from './close-demand.server';
import { demandPartyOf, nextDemandStatus, type DemandStatus } from './demand';
import { demandsEditableBy } from './demand-access.server';
import { deadlineProblem, demandPublishProblems } from './demand-problems';
import { contentOf, DEMAND_PARTS, inputOf } from './demand-row.server';

/**
 * Hands a demand in, which needs an active partner membership: a verified organisation's goes live at once,
 * another waits for a curator. `lastCheck` is the word of a later slice, asked when all else is right.
 */
export async function submitDemand(
  ctx: AppContext,
  { id }: { id: string },
  lastCheck: () => Promise<void> = () => Promise.resolve(),
): Promise<{ status: DemandStatus }> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { ...DEMAND_PARTS, organisation: { select: { status: true, name: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'submit:demand');
  const status = nextDemandStatus(demand.status, 'submit', demandPartyOf(demand.organisation));
  if (!status) throw new DomainError('conflict', { message: 'own-demands.errors.notSubmittable' });
  const now = ctx.clock.now();
  refuseIncomplete([
    ...demandPublishProblems(contentOf(inputOf(demand)), demand.organisation.name),
    deadlineProblem(demand.respondBy, now),
  ]);
  await requireActiveMembership(ctx);
  await lastCheck();
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status, updatedAt: demand.updatedAt },
      data: {
        status,
        submittedAt: now,
        refusedReason: null,
        askedChanges: null,
        changesUntil: null,
        ...(status === 'live' ? { publishedAt: demand.publishedAt ?? now, checkedAt: null } : {}),
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
