import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { nextDemandStatus } from '~/features/demands/demand';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview } from './announce-review.server';

type Refusal = { id: string; reason: string; seen?: string | undefined };

/** A curator gives a demand back with a reason; a live one disappears from the market. */
export async function refuseDemand(ctx: AppContext, input: Refusal): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id: input.id }, demandsVisibleTo(ctx.actor)] },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'review:demand');
  const status = nextDemandStatus(demand.status, 'refuse', 'curator');
  if (!status) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  const { reason } = input;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id: demand.id, status: demand.status, updatedAt: input.seen ?? demand.updatedAt },
      data: { status, refusedReason: reason, askedChanges: null, changesUntil: null },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    const path = `/buyer/demands/${demand.id}`;
    await announceReview(ctx, tx, { kind: 'demand', decision: 'refused', subject: demand, reason, path });
    await ctx.emit(tx, 'demand.changed', { id: demand.id });
  });
}
