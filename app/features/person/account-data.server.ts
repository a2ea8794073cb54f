import type { AppContext } from '~/features/accounts/actor';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';

/** Everything that is stored about a person, for the person to keep; secrets are left out. */
export async function getAccountData(ctx: AppContext) {
  const { actor } = requirePerson(ctx);
  requirePermission(ctx, 'delete:account');
  const { userId: id, email } = actor;
  const { db } = ctx;
  const [person, sessions, actions, about, mails, invitations, invited] = await Promise.all([
    findPerson(ctx, id),
    db.session.findMany({
      where: { userId: id, impersonatedBy: null },
      select: { createdAt: true, updatedAt: true, expiresAt: true, ipAddress: true, userAgent: true },
    }),
    db.auditEvent.findMany({
      where: { actorId: id },
      select: { at: true, action: true, subjectType: true, subjectId: true, data: true },
      orderBy: { at: 'asc' },
    }),
    db.auditEvent.findMany({
      where: { subjectType: 'person', subjectId: id, NOT: { actorId: id } },
      select: { at: true, action: true },
      orderBy: { at: 'asc' },
    }),
    db.mailDelivery.findMany({
      where: { to: email },
      select: { template: true, createdAt: true, sentAt: true },
      orderBy: { createdAt: 'asc' },
    }),
    db.invitation.findMany({
      where: { email },
      select: { role: true, createdAt: true, acceptedAt: true, organisation: { select: { name: true } } },
    }),
    db.invitation.findMany({
      where: { invitedById: id },
      select: { email: true, role: true, createdAt: true, acceptedAt: true },
    }),
  ]);
  return { madeAt: ctx.clock.now(), person, sessions, actions, about, mails, invitations, invited };
}

const findPerson = ({ db }: AppContext, id: string) =>
  db.user.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerified: true,
      locale: true,
      staffRole: true,
      twoFactorEnabled: true,
      createdAt: true,
      lastSeenAt: true,
      memberships: {
        select: {
          role: true,
          createdAt: true,
          organisation: { select: { id: true, name: true, kvkNumber: true } },
          savedLists: {
            select: {
              ...{ name: true, createdAt: true },
              items: { select: { kind: true, title: true, note: true, createdAt: true } },
            },
          },
        },
      },
      joinRequests: {
        select: {
          message: true,
          state: true,
          createdAt: true,
          organisation: { select: { name: true } },
        },
      },
      impersonations: {
        select: { staffName: true, reason: true, startedAt: true, endedAt: true },
      },
    },
  });
