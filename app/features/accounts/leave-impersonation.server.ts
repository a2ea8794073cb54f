import { audit } from '~/platform/audit.server';
import type { AppContext } from './actor';
import { auth } from './auth.server';

/**
 * Ends being somebody else: the borrowed session is gone, and the cookies bring the staff member's own session back
 * where it still lives. Null when the request is nobody's borrowed session.
 */
export async function leaveImpersonation(
  ctx: AppContext,
  request: Request,
): Promise<{ cookies: Headers; userId: string; isRestored: boolean } | null> {
  const { actor } = ctx;
  if (actor.kind !== 'person' || !actor.impersonatedBy) return null;
  const { staffId } = actor.impersonatedBy;
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.impersonation.updateMany({
      where: { staffId, userId: actor.userId, endedAt: null },
      data: { endedAt: ctx.clock.now() },
    });
    if (count === 0) return;
    await audit(tx, {
      actorId: actor.userId,
      action: 'person.impersonation-ended',
      subjectType: 'person',
      subjectId: actor.userId,
      requestId: ctx.requestId,
    });
  });
  const stopped = await auth(ctx.db, ctx.env).api.stopImpersonating({
    headers: request.headers,
    returnHeaders: true,
  });
  const cookies = new Headers();
  for (const cookie of stopped.headers.getSetCookie()) cookies.append('Set-Cookie', cookie);
  return { cookies, userId: actor.userId, isRestored: stopped.response.isRestored };
}
