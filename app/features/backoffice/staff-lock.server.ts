import type { Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';

/**
 * Refuses what would leave the platform without an admin who can sign in. Holds all admins until the transaction ends,
 * so that two admins cannot take each other's role at the same moment.
 */
export async function refuseLastAdmin(tx: Tx, userId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE staff_role = 'admin' AND suspended_at IS NULL AND deleted_at IS NULL
    ORDER BY id FOR UPDATE`;
  if (admins.every(({ id }) => id === userId))
    throw new DomainError('conflict', { message: 'backoffice.errors.lastAdmin' });
}

/** Ends every session of a person, and those they began as somebody else. */
export async function endSessionsOf(tx: Tx, userId: string, now: Date): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { OR: [{ userId }, { impersonatedBy: userId }] } });
  await tx.impersonation.updateMany({
    where: { OR: [{ staffId: userId }, { userId }], endedAt: null },
    data: { endedAt: now },
  });
  return count;
}
