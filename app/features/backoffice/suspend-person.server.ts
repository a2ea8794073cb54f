import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { auditPerson, findPersonToManage } from './find-person.server';
import { endSessionsOf, refuseLastAdmin } from './staff-lock.server';
import { tellPerson } from './tell-person.server';

/** Closes the account of a person for now and ends all their sessions; only staff read the reason. */
export async function suspendPerson(ctx: AppContext, input: { id: string; reason: string }): Promise<void> {
  const { person, adminId } = await findPersonToManage(ctx, input.id);
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    if (person.staffRole === 'admin') await refuseLastAdmin(tx, person.id);
    const { count } = await tx.user.updateMany({
      where: { id: person.id, suspendedAt: null, deletedAt: null },
      data: { suspendedAt: now, suspendedReason: input.reason },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'backoffice.errors.decided' });
    await endSessionsOf(tx, person.id, now);
    await auditPerson(ctx, tx, {
      adminId,
      userId: person.id,
      action: 'suspended',
      data: { reason: input.reason },
    });
    await tellPerson(
      ctx,
      tx,
      person,
      `person.suspended:${now.toISOString()}`,
      'person.suspended',
      {},
      { path: '/' },
    );
  });
}
