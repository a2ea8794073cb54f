import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { closeAtDeadline } from '~/features/demands/close-demand.server';
import { nextDemandStatus } from '~/features/demands/demand';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { deadlineProblem } from '~/features/demands/demand-problems';
import { getMembership } from '~/features/membership/gate.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview, verifyOrganisation } from './announce-review.server';

/**
 * A curator lets a demand go live, and with it trusts a new organisation; the organisation must still be a partner, as
 * when it handed the demand in. `seen` guards against a later edit.
 */
export async function approveDemand(ctx: AppContext, input: { id: string; seen?: string | undefined }) {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id: input.id }, demandsVisibleTo(ctx.actor)] },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'review:demand');
  const status = nextDemandStatus(demand.status, 'approve', 'curator');
  if (!status) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  if (deadlineProblem(demand.respondBy, ctx.clock.now()))
    throw new DomainError('conflict', { message: 'curation.errors.deadlinePassed' });
  if (!(await getMembership(ctx, demand.organisationId)).active)
    throw new DomainError('conflict', { message: 'curation.errors.noMembership' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id: demand.id, status: demand.status, updatedAt: input.seen ?? demand.updatedAt },
      data: {
        status,
        publishedAt: demand.publishedAt ?? ctx.clock.now(),
        checkedAt: ctx.clock.now(),
        refusedReason: null,
      },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    await verifyOrganisation(ctx, tx, demand.organisationId);
    const path = `/buyer/demands/${demand.id}`;
    await announceReview(ctx, tx, { kind: 'demand', decision: 'approved', subject: demand, path });
    await closeAtDeadline(tx, demand);
    await ctx.emit(tx, 'demand.changed', { id: demand.id });
  });
}
