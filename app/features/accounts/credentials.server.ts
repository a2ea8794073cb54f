import { randomUUID } from 'node:crypto';
import type { Tx } from '~/platform/db.server';
import { endLinks } from './one-time-link.server';

/**
 * Stores the hash of a person's password, also when they had none yet. Links that could take the account over in spite
 * of it end: who asked for them knew the old password or read an old address.
 */
export async function setPassword(tx: Tx, userId: string, hash: string): Promise<void> {
  await endLinks(tx, userId, 'change-email');
  await endLinks(tx, userId, 'reset-password');
  const { count } = await tx.account.updateMany({
    where: { userId, providerId: 'credential' },
    data: { password: hash },
  });
  if (count > 0) return;
  await tx.account.create({
    data: { id: randomUUID(), userId, accountId: userId, providerId: 'credential', password: hash },
  });
}

/**
 * Ends the sessions of a person, all or all but one, and forgets the devices that are trusted without a code. Part of
 * suspending and deleting a person, and of every change of the password.
 */
export async function endSessions(tx: Tx, userId: string, exceptId?: string): Promise<number> {
  await tx.verification.deleteMany({
    where: { identifier: { startsWith: 'trust-device-' }, value: userId },
  });
  const { count } = await tx.session.deleteMany({
    where: { userId, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) },
  });
  return count;
}
