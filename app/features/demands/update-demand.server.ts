import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { closeAtDeadline } from './close-demand.server';
import { deadlineProblem, demandPublishProblems, isDemandEditable, isDemandPosted } from './demand';
import { demandsEditableBy } from './demand-access.server';
import type { DemandInput } from './demand-input';
import { demandColumns, freeDemandSlug, refuseIncomplete } from './demand-row.server';

/** Changes the content. A live demand stays live and is matched anew; what others already read must stay complete. */
export async function updateDemand(
  ctx: AppContext,
  { id, ...input }: DemandInput & { id: string },
): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsEditableBy(ctx.actor)] },
    select: { status: true, title: true, slug: true, publishedAt: true, organisationId: true },
  });
  if (!demand) throw notFound();
  requirePermission(ctx, isDemandPosted(demand.status) ? 'submit:demand' : 'edit:demand');
  if (!isDemandEditable(demand.status))
    throw new DomainError('conflict', { message: 'demands.errors.closed' });
  if (isDemandPosted(demand.status))
    refuseIncomplete([...demandPublishProblems(input), deadlineProblem(input.respondBy, ctx.clock.now())]);
  const columns = await demandColumns(ctx, input);
  const getsNewSlug = !demand.publishedAt && columns.title !== demand.title;
  await ctx.db.$transaction(async (tx) => {
    const slug = getsNewSlug ? await freeDemandSlug(tx, columns.title, id) : demand.slug;
    const { count } = await tx.demand.updateMany({
      where: { id, status: demand.status },
      data: { ...columns, slug },
    });
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.updated',
      subjectType: 'demand',
      subjectId: id,
      requestId: ctx.requestId,
    });
    if (demand.status !== 'live') return;
    await closeAtDeadline(tx, { id, respondBy: columns.respondBy });
    await ctx.emit(tx, 'demand.changed', { id });
  });
}
