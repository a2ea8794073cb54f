import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { clearPosts } from '~/features/posting/clear-posts.server';
import { audit } from '~/platform/audit.server';
import { DomainError, notFound } from '~/platform/errors';
import { isDemandDeletable } from './demand';
import { demandsEditableBy } from './demand-access.server';

/** Throws a draft away that was never handed in, with all that hangs on it. */
export async function deleteDemandDraft(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const demand = await ctx.db.demand.findFirst({ where: { AND: [{ id }, demandsEditableBy(ctx.actor)] } });
  if (!demand) throw notFound();
  requirePermission(ctx, 'edit:demand');
  if (!isDemandDeletable(demand))
    throw new DomainError('conflict', { message: 'own-demands.errors.notDeletable' });
  const draft = { id, status: 'draft', submittedAt: null } as const;
  await ctx.db.$transaction(async (tx) => {
    const count = await clearPosts(tx, { demandId: id }, () => tx.demand.deleteMany({ where: draft }));
    if (count !== 1) throw new DomainError('conflict');
    await audit(tx, {
      actorId: actorUserId(ctx.actor),
      organisationId: demand.organisationId,
      action: 'demand.deleted',
      subjectType: 'demand',
      subjectId: id,
      requestId: ctx.requestId,
    });
  });
}
