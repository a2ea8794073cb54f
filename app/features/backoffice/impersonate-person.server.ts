import type { AppContext } from '~/features/accounts/actor';
import { auth } from '~/features/accounts/auth.server';
import { IMPERSONATION_HOURS } from '~/features/accounts/impersonation';
import { requirePermission, requirePerson } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { tellPerson } from './tell-person.server';

/**
 * Signs staff in as a person for an hour at most, with a reason the person reads. Returns the cookies of the borrowed
 * session; a staff member is one other person at a time, so an earlier one ends.
 */
export async function impersonatePerson(
  ctx: AppContext,
  input: { id: string; reason: string },
  request: Request,
): Promise<Headers> {
  requirePermission(ctx, 'manage:people');
  const { actor } = requirePerson(ctx);
  const person = await ctx.db.user.findFirst({
    where: { id: input.id, deletedAt: null },
    select: { id: true, name: true, email: true, locale: true, staffRole: true, suspendedAt: true },
  });
  if (!person) throw notFound();
  if (actor.impersonatedBy || person.staffRole || person.suspendedAt)
    throw new DomainError('conflict', { message: 'backoffice.errors.notImpersonable' });
  const startedAt = ctx.clock.now();
  await ctx.db.$transaction(async (tx) => {
    await tx.impersonation.updateMany({
      where: { staffId: actor.userId, endedAt: null },
      data: { endedAt: startedAt },
    });
    await tx.session.deleteMany({ where: { impersonatedBy: actor.userId } });
    const { id } = await tx.impersonation.create({
      data: {
        staffId: actor.userId,
        staffName: actor.name,
        userId: person.id,
        reason: input.reason,
        startedAt,
      },
      select: { id: true },
    });
    await audit(tx, {
      actorId: actor.userId,
      action: 'person.impersonated',
      subjectType: 'person',
      subjectId: person.id,
      data: { reason: input.reason },
      requestId: ctx.requestId,
    });
    await tellPerson(ctx, tx, person, `impersonated:${id}`, 'impersonated', {
      staff: actor.name,
      reason: input.reason,
      hours: IMPERSONATION_HOURS,
    });
  });
  const { headers } = await auth(ctx.db, ctx.env).api.startImpersonating({
    body: { userId: person.id },
    headers: request.headers,
    returnHeaders: true,
  });
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie()) cookies.append('Set-Cookie', cookie);
  return cookies;
}
