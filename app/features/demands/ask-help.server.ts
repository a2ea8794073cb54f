import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { Prisma } from '~/platform/db.server';
import { DomainError, notFound } from '~/platform/errors';
import { isDemandEditable } from './demand';
import { demandsEditableBy } from './demand-access.server';

/** A buyer asks a curator to help with a demand, published or not; one request at a time. */
export async function askHelp(
  ctx: AppContext,
  { id, message }: { id: string; message: string },
): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    select: { status: true, organisationId: true },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, 'submit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'own-demands.errors.closed' });
  await ctx.db
    .$transaction(async (tx) => {
      const request = await tx.helpRequest.create({
        data: {
          demandId: id,
          requestedById: actorUserId(ctx.actor),
          message: message.trim(),
          createdAt: ctx.clock.now(),
        },
        select: { id: true },
      });
      await audit(tx, {
        actorId: actorUserId(ctx.actor),
        organisationId: demand.organisationId,
        action: 'demand.help-asked',
        subjectType: 'demand',
        subjectId: id,
        requestId: ctx.requestId,
      });
      await ctx.emit(tx, 'demand.help-asked', { id: request.id });
    })
    .catch((error: unknown) => {
      const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
      throw isTaken ? new DomainError('conflict', { message: 'own-demands.errors.helpAsked' }) : error;
    });
}
