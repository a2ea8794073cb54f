import type { AppContext, StaffRole } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { auditPerson, findPersonToManage } from './find-person.server';
import { endSessionsOf, refuseLastAdmin } from './staff-lock.server';
import { tellPerson } from './tell-person.server';

/**
 * Makes a person curator or admin, or takes that away. Never oneself, never the last admin, and only an address that is
 * shown to be theirs becomes staff. All their sessions end, so that nothing lives on with the old role.
 */
export async function setStaffRole(
  ctx: AppContext,
  input: { id: string; staffRole: StaffRole | 'none' },
): Promise<void> {
  const { person, adminId } = await findPersonToManage(ctx, input.id);
  const next = input.staffRole === 'none' ? null : input.staffRole;
  if (next === person.staffRole) throw new DomainError('conflict', { message: 'backoffice.errors.sameRole' });
  if (next && (!person.emailVerified || person.suspendedAt))
    throw new DomainError('conflict', { message: 'backoffice.errors.notStaffable' });
  const now = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    if (person.staffRole === 'admin') await refuseLastAdmin(tx, person.id);
    const { count } = await tx.user.updateMany({
      where: { id: person.id, staffRole: person.staffRole, deletedAt: null },
      data: { staffRole: next },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'backoffice.errors.changed' });
    await endSessionsOf(tx, person.id, now);
    await auditPerson(ctx, tx, {
      adminId,
      userId: person.id,
      action: 'role-changed',
      data: { from: person.staffRole, to: next },
    });
    const mail = next ? 'person.madeStaff' : 'person.noLongerStaff';
    await tellPerson(
      ctx,
      tx,
      person,
      `person.role:${now.toISOString()}`,
      mail,
      {},
      { path: next ? '/admin' : '/' },
    );
  });
}
