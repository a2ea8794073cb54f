import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import type { Prisma, Tx } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';

/** A person an admin acts on: somebody else whose account is not deleted. */
export async function findPersonToManage(ctx: AppContext, id: string) {
  requirePermission(ctx, 'manage:people');
  const { actor } = requirePerson(ctx);
  const person = await ctx.db.user.findFirst({
    where: { id, deletedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      emailVerified: true,
      staffRole: true,
      suspendedAt: true,
    },
  });
  if (!person) throw notFound();
  if (person.id === actor.userId) throw new DomainError('conflict', { message: 'backoffice.errors.oneself' });
  return { person, adminId: actor.userId };
}

/** Records what an admin did to a person. */
export const auditPerson = (
  ctx: AppContext,
  tx: Tx,
  event: { adminId: string; userId: string; action: string; data?: Prisma.InputJsonObject },
): Promise<void> =>
  audit(tx, {
    actorId: event.adminId,
    action: `person.${event.action}`,
    subjectType: 'person',
    subjectId: event.userId,
    data: event.data ?? {},
    requestId: ctx.requestId,
  });
