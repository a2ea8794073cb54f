import type { ActorOrganisation, PersonContext } from '~/features/accounts/actor';
import type { Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';

/**
 * Makes changes to the members of one organisation wait for each other, and looks again whether the actor still
 * has the role the request came with: another owner may have changed it a moment ago.
 */
export async function lockMembers(
  tx: Tx,
  ctx: PersonContext,
  organisation: ActorOrganisation,
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisations WHERE id = ${organisation.id} FOR NO KEY UPDATE`;
  const own = await tx.member.findUnique({
    where: { organisationId_userId: { organisationId: organisation.id, userId: ctx.actor.userId } },
    select: { role: true },
  });
  if (own?.role !== organisation.role) throw new DomainError('conflict');
}

/** Call after a change under the lock: an organisation without owner could never be managed again. */
export async function requireOwnerLeft(tx: Tx, organisationId: string): Promise<void> {
  const owners = await tx.member.count({ where: { organisationId, role: 'owner' } });
  if (owners === 0) throw new DomainError('conflict', { message: 'members.errors.lastOwner' });
}
