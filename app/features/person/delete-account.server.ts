import { randomUUID } from 'node:crypto';
import { queueAccountMail } from '~/features/accounts/account-mails.server';
import type { AppContext } from '~/features/accounts/actor';
import { endSessions } from '~/features/accounts/credentials.server';
import { endLinks } from '~/features/accounts/one-time-link.server';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import type { Db, Tx } from '~/platform/db.server';
import { DomainError } from '~/platform/errors';
import { textMessage } from '~/ui/forms/text-message';
import type { DeleteAccountInput } from './account-input';
import { auditPerson } from './audit-person.server';
import { checkPassword } from './check-password.server';

/** Why an organisation cannot do without its last owner. */
export type DeleteObstacle = {
  organisation: string;
  slug: string;
  reason: 'members' | 'posts' | 'membership';
};

/** Subscriptions in these states go on by themselves and charge the organisation. */
const RUNNING = ['active', 'trialing', 'past_due', 'unpaid'];

/** The organisations that would be left without an owner while others or a payment still count on one. */
export async function deleteObstacles(db: Db | Tx, userId: string): Promise<DeleteObstacle[]> {
  const owned = await db.organisation.findMany({
    where: { members: { some: { userId, role: 'owner' }, none: { userId: { not: userId }, role: 'owner' } } },
    select: {
      id: true,
      name: true,
      slug: true,
      _count: {
        select: {
          members: { where: { userId: { not: userId } } },
          offers: { where: { status: 'live' } },
          demands: { where: { status: 'live' } },
        },
      },
    },
    orderBy: { name: 'asc' },
  });
  const paying = await db.billingSubscription.findMany({
    where: { organisationId: { in: owned.map(({ id }) => id) }, status: { in: RUNNING }, cancelAt: null },
    select: { organisationId: true },
  });
  const isPaying = (id: string) => paying.some(({ organisationId }) => organisationId === id);
  return owned.flatMap(({ id, name, slug, _count: { members, offers, demands } }): DeleteObstacle[] => {
    if (members > 0) return [{ organisation: name, slug, reason: 'members' }];
    if (offers + demands > 0) return [{ organisation: name, slug, reason: 'posts' }];
    return isPaying(id) ? [{ organisation: name, slug, reason: 'membership' }] : [];
  });
}

/**
 * Deletes a person's account: name and address go, sessions and ways to sign in too; the row stays, so that what they
 * did for an organisation keeps its place. Throws `conflict` for platform staff and for an owner who cannot be missed.
 */
export async function deleteAccount(ctx: AppContext, { password }: DeleteAccountInput): Promise<void> {
  const person = requirePerson(ctx);
  requirePermission(ctx, 'delete:account');
  const { userId, staffRole } = person.actor;
  if (staffRole) throw new DomainError('conflict', { message: 'account.errors.staffDelete' });
  await checkPassword(person, password, 'password');
  await ctx.db.$transaction(async (tx) => {
    await lockOwnOrganisations(tx, userId);
    const [obstacle] = await deleteObstacles(tx, userId);
    if (obstacle) {
      const { organisation, reason } = obstacle;
      const message = textMessage(`account.delete.obstacle.${reason}`, { organisation });
      throw new DomainError('conflict', { message });
    }
    await erasePerson(tx, ctx, { userId, email: person.actor.email, mail: 'accountDeleted' });
    await auditPerson(tx, person, 'person.deleted');
  });
}

/** Changes to who owns an organisation wait for each other, so that two last owners cannot leave together. */
export async function lockOwnOrganisations(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM organisations WHERE id IN (SELECT organisation_id FROM members WHERE user_id = ${userId})
    ORDER BY id FOR NO KEY UPDATE`;
}

/** Takes a person's name, address and ways to sign in away, and mails them for the last time. */
export async function erasePerson(
  tx: Tx,
  ctx: AppContext,
  { userId, email, mail }: { userId: string; email: string; mail: 'accountDeleted' | 'inactiveDeleted' },
): Promise<void> {
  const { locale, name } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  await queueAccountMail(tx, ctx, {
    name: mail,
    key: randomUUID(),
    to: { email, name, locale },
    path: '/',
  });
  // Also of the mail just queued: its job knows where to.
  await tx.mailDelivery.updateMany({ where: { to: email }, data: { to: '' } });
  await endSessions(tx, userId);
  await endLinks(tx, userId);
  await tx.account.deleteMany({ where: { userId } });
  await tx.twoFactor.deleteMany({ where: { userId } });
  await tx.keptForm.deleteMany({ where: { userId } });
  await tx.joinRequest.deleteMany({ where: { userId } });
  await tx.invitation.deleteMany({ where: { email, acceptedAt: null } });
  await tx.member.deleteMany({ where: { userId } });
  const { count } = await tx.user.updateMany({
    where: { id: userId, deletedAt: null },
    data: {
      name: '',
      email: `${userId}@deleted.invalid`,
      emailVerified: false,
      image: null,
      twoFactorEnabled: false,
      lastSeenAt: null,
      inactiveWarnedAt: null,
      deletedAt: ctx.clock.now(),
    },
  });
  if (count !== 1) throw new DomainError('conflict');
}
