import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import type { Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { toCheckAgain, type DemandStatus } from './demand';

type Changed = { id: string; status: DemandStatus; organisationId: string };

/** Holds the demand as it was found, so that nobody decides on documents they have not seen, and records the change. */
export async function noteFiles(ctx: AppContext, tx: Tx, demand: Changed): Promise<void> {
  const { id, status, organisationId } = demand;
  const { count } = await tx.demand.updateMany({
    where: { id, status },
    data: { status, ...toCheckAgain(status, ctx.clock.now()) },
  });
  if (count !== 1) throw new DomainError('conflict');
  await audit(tx, {
    actorId: actorUserId(ctx.actor),
    organisationId,
    action: 'demand.updated',
    subjectType: 'demand',
    subjectId: id,
    data: { step: 'files' },
    requestId: ctx.requestId,
  });
}
