import type { AppContext } from '~/features/accounts/actor';
import { nextDemandStatus } from '~/features/demands/demand';
import { announceReview } from './announce-review.server';
import { planRefusal } from './changes-deadline.server';

/** Job body: refuses a demand whose asked changes did not come in time, with the words of the curator as reason. */
export async function refuseUnchangedDemand(ctx: AppContext, id: string): Promise<void> {
  const demand = await ctx.db.demand.findUnique({ where: { id } });
  const status = demand && nextDemandStatus(demand.status, 'refuse', 'clock');
  if (!status || !demand.changesUntil) return;
  const { changesUntil: until, askedChanges } = demand;
  if (until > ctx.clock.now()) return planRefusal(ctx.db, 'demand', { id, until });
  const reason = askedChanges ?? '';
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status, changesUntil: until },
      data: { status, refusedReason: reason, askedChanges: null, changesUntil: null },
    });
    if (count !== 1) return;
    const path = `/buyer/demands/${id}`;
    await announceReview(ctx, tx, { kind: 'demand', decision: 'refused', subject: demand, reason, path });
    await ctx.emit(tx, 'demand.changed', { id });
  });
}
