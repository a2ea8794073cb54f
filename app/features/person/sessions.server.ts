import type { AppContext } from '~/features/accounts/actor';
import { auth } from '~/features/accounts/auth.server';
import { endSessions } from '~/features/accounts/credentials.server';
import { requirePerson } from '~/features/accounts/require.server';
import { DomainError, notFound } from '~/platform/errors';
import type { EndSessionInput } from './account-input';
import { auditPerson } from './audit-person.server';
import { type Device, readDevice } from './device';

/** The session this request belongs to. */
export async function currentSessionId(ctx: AppContext, request: Request): Promise<string> {
  const session = await auth(ctx.db, ctx.env).api.getSession({
    headers: request.headers,
    query: { disableRefresh: true },
  });
  if (!session) throw new DomainError('not_signed_in');
  return session.session.id;
}

export type SessionRow = {
  id: string;
  device: Device;
  address: string | null;
  since: Date;
  usedAt: Date;
  isCurrent: boolean;
};

/** Where a person is signed in now, this device first. */
export async function listSessions(ctx: AppContext, request: Request): Promise<SessionRow[]> {
  const { actor } = requirePerson(ctx);
  const currentId = await currentSessionId(ctx, request);
  const sessions = await ctx.db.session.findMany({
    where: { userId: actor.userId, impersonatedBy: null, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: 'desc' },
    take: 100,
  });
  const rows = sessions.map((session) => ({
    id: session.id,
    device: readDevice(session.userAgent ?? ''),
    address: session.ipAddress || null,
    since: session.createdAt,
    usedAt: session.updatedAt,
    isCurrent: session.id === currentId,
  }));
  return rows.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
}

/** Ends one session of one's own on another device. */
export async function endSession(ctx: AppContext, { sessionId }: EndSessionInput): Promise<void> {
  const person = requirePerson(ctx);
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({
      where: { id: sessionId, userId: person.actor.userId },
    });
    if (count !== 1) throw notFound();
    await auditPerson(tx, person, 'person.session-ended');
  });
}

/** Ends every session but this one, and forgets the devices that were trusted without a code. */
export async function endOtherSessions(ctx: AppContext, request: Request): Promise<void> {
  const person = requirePerson(ctx);
  const sessionId = await currentSessionId(ctx, request);
  await ctx.db.$transaction(async (tx) => {
    await endSessions(tx, person.actor.userId, sessionId);
    await auditPerson(tx, person, 'person.sessions-ended');
  });
}
