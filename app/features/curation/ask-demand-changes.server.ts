import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { nextDemandStatus } from '~/features/demands/demand';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview } from './announce-review.server';
import { changesUntil, planRefusal } from './changes-deadline.server';

type Asked = { id: string; reason: string; seen?: string | undefined };

/** A curator says what must be different; a live demand leaves the market until it is, and is refused if it never is. */
export async function askDemandChanges(ctx: AppContext, input: Asked): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id: input.id }, demandsVisibleTo(ctx.actor)] },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'review:demand');
  const status = nextDemandStatus(demand.status, 'ask', 'curator');
  if (!status) throw new DomainError('conflict', { message: 'curation.errors.decided' });
  const { reason } = input;
  const until = changesUntil(ctx.clock.now());
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id: demand.id, status: demand.status, updatedAt: input.seen ?? demand.updatedAt },
      data: { status, askedChanges: reason, changesUntil: until },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.changed' });
    const path = `/buyer/demands/${demand.id}`;
    await announceReview(ctx, tx, {
      kind: 'demand',
      decision: 'changes-asked',
      subject: demand,
      reason,
      path,
    });
    await planRefusal(tx, 'demand', { id: demand.id, until });
    await ctx.emit(tx, 'demand.changed', { id: demand.id });
  });
}
