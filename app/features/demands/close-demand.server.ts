import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import { enqueue } from '~/platform/jobs.server';
import {
  demandPartyOf,
  nextDemandStatus,
  type DemandOutcome,
  type DemandParty,
  type DemandStatus,
} from './demand';
import { demandsEditableBy } from './demand-access.server';

export const CLOSE_DEMAND_TASK = 'demands.close-at-deadline';

/** Plans the closing at the response deadline; a later plan for the same demand replaces it. */
export async function closeAtDeadline(tx: Tx, demand: { id: string; respondBy: Date | null }): Promise<void> {
  if (!demand.respondBy) return;
  await enqueue(
    tx,
    CLOSE_DEMAND_TASK,
    { id: demand.id },
    { key: `demand.close:${demand.id}`, runAt: demand.respondBy },
  );
}

/** The owner closes a live demand and says how it ended. */
export async function closeDemand(
  ctx: AppContext,
  { id, outcome }: { id: string; outcome: DemandOutcome },
): Promise<{ status: DemandStatus }> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    include: { organisation: { select: { status: true } } },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'edit:demand');
  return close(ctx, demand, { party: demandPartyOf(demand.organisation), outcome });
}

/** Job body: closes the demand when its deadline, as it stands now, has passed; how it ended is not yet decided. */
export async function closeExpiredDemand(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const demand = await ctx.db.demand.findUnique({ where: { id } });
  if (!demand?.respondBy || !nextDemandStatus(demand.status, 'close', 'clock')) return;
  if (demand.respondBy > ctx.clock.now()) return closeAtDeadline(ctx.db, demand);
  await close(ctx, demand, { party: 'clock', outcome: null });
}

type Closable = { id: string; status: DemandStatus; organisationId: string };
type Closing = { party: DemandParty; outcome: DemandOutcome | null };

async function close(
  ctx: AppContext,
  demand: Closable,
  { party, outcome }: Closing,
): Promise<{ status: DemandStatus }> {
  const status = nextDemandStatus(demand.status, 'close', party);
  if (!status) throw new DomainError('conflict', { message: 'own-demands.errors.notClosable' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.demand.updateMany({
      where: { id: demand.id, status: demand.status },
      data: { status, outcome, closedAt: ctx.clock.now() },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.closed',
      subjectType: 'demand',
      subjectId: demand.id,
      data: { by: party === 'clock' ? 'deadline' : 'owner', outcome },
      requestId: ctx.requestId,
    });
    await ctx.emit(tx, 'demand.changed', { id: demand.id });
  });
  return { status };
}
