import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { DomainError, notFound } from '~/platform/errors';
import { announceReview } from './announce-review.server';

/** A curator answers a buyer who asked for help; the organisation reads it in a mail and at its demand. */
export async function answerHelp(
  ctx: AppContext,
  { id, answer }: { id: string; answer: string },
): Promise<void> {
  const request = await ctx.db.helpRequest.findFirst({
    where: { id, demand: demandsVisibleTo(ctx.actor) },
    include: { demand: { select: { id: true, title: true, organisationId: true } } },
  });
  if (!request) throw notFound();
  requirePermission(ctx, 'review:demand');
  if (request.answeredAt) throw new DomainError('conflict', { message: 'curation.errors.answered' });
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.helpRequest.updateMany({
      where: { id, answeredAt: null },
      data: { answer, answeredAt: ctx.clock.now(), answeredById: actorUserId(ctx.actor) },
    });
    if (count !== 1) throw new DomainError('conflict', { message: 'curation.errors.answered' });
    await announceReview(ctx, tx, {
      kind: 'demand',
      decision: 'help-answered',
      subject: request.demand,
      reason: answer,
      path: `/buyer/demands/${request.demand.id}`,
    });
  });
}
