import type { AppContext } from '~/features/accounts/actor';
import type { Prisma } from '~/platform/db.server';

/** How many events a page of the back office shows. */
const LENGTH = 50;

/** One thing that happened, with the names of who did it; null for the platform itself or somebody no longer known. */
export type HistoryEvent = {
  id: string;
  at: Date;
  action: string;
  actor: string | null;
  /** Staff who did it in the name of the actor. */
  impersonator: string | null;
  reason: string | null;
};

/** The last events that fit, newest first. */
export async function readHistory(
  ctx: AppContext,
  where: Prisma.AuditEventWhereInput,
): Promise<HistoryEvent[]> {
  const events = await ctx.db.auditEvent.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: LENGTH,
  });
  const ids = events.flatMap(({ actorId, impersonatorId }) => [actorId, impersonatorId]);
  const people = await ctx.db.user.findMany({
    where: { id: { in: [...new Set(ids)].filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events.map(({ id, at, action, actorId, impersonatorId, data }) => ({
    id,
    at,
    action,
    actor: names.get(actorId ?? '') ?? null,
    impersonator: names.get(impersonatorId ?? '') ?? null,
    reason: reasonIn(data),
  }));
}

function reasonIn(data: Prisma.JsonValue): string | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  return typeof data.reason === 'string' ? data.reason : null;
}
