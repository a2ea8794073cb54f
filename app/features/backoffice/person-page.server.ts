import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { notFound } from '~/platform/errors';
import { readHistory } from './history.server';
import { personStateOf } from './person-filter';

/** One person for admins: who they are, where they work, who signed in as them, and what an admin may do. */
export async function getPersonForStaff(ctx: AppContext, id: string) {
  requirePermission(ctx, 'manage:people');
  const { actor } = requirePerson(ctx);
  const person = await ctx.db.user.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      locale: true,
      staffRole: true,
      twoFactorEnabled: true,
      suspendedAt: true,
      suspendedReason: true,
      deletedAt: true,
      lastSeenAt: true,
      createdAt: true,
      memberships: {
        select: { role: true, organisation: { select: { id: true, name: true, status: true } } },
        orderBy: { createdAt: 'asc' },
      },
      impersonations: { orderBy: { startedAt: 'desc' }, take: 20 },
      _count: { select: { sessions: { where: { expiresAt: { gt: ctx.clock.now() } } } } },
    },
  });
  if (!person) throw notFound();
  const { memberships, impersonations, _count, ...facts } = person;
  const state = personStateOf(facts);
  const isOther = id !== actor.userId && state !== 'deleted';
  const isOpen = isOther && state !== 'suspended';
  return {
    person: { ...facts, state, sessions: _count.sessions },
    organisations: memberships.map(({ role, organisation }) => ({ ...organisation, role })),
    impersonations,
    history: await readHistory(ctx, { OR: [{ actorId: id }, { subjectType: 'person', subjectId: id }] }),
    isOneself: id === actor.userId,
    can: {
      suspend: isOpen,
      restore: isOther && state === 'suspended',
      endSessions: isOther && _count.sessions > 0,
      resendVerification: isOther && state === 'unverified',
      setRole: isOther && (facts.staffRole !== null || state === 'active'),
      impersonate: isOpen && facts.staffRole === null && !actor.impersonatedBy,
    },
  };
}
