import type { Actor, AppContext } from '~/features/accounts/actor';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import type { Prisma } from '~/platform/db.server';
import { notFound } from '~/platform/errors';

/** Which lists exist for this actor: their own, within the organisation they act for. */
export function listsOf(actor: Actor): Prisma.SavedListWhereInput {
  if (actor.kind !== 'person' || !actor.organisation) return { id: { in: [] } };
  return { member: { userId: actor.userId, organisationId: actor.organisation.id } };
}

/** The membership that own lists hang on; throws for who acts for no organisation or may keep no lists. */
export async function requireKeeper(ctx: AppContext): Promise<{ memberId: string; organisationId: string }> {
  const { id: organisationId } = requireOrganisation(ctx);
  requirePermission(ctx, 'keep:list');
  const userId = ctx.actor.kind === 'person' ? ctx.actor.userId : '';
  const member = await ctx.db.member.findUnique({
    where: { organisationId_userId: { organisationId, userId } },
    select: { id: true },
  });
  if (!member) throw notFound();
  return { memberId: member.id, organisationId };
}

/** An own list, found before anything is done to it. */
export async function requireOwnList(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const list = await ctx.db.savedList.findFirst({
    where: { AND: [{ id }, listsOf(ctx.actor)] },
    select: { id: true, name: true, memberId: true, shareToken: true },
  });
  if (!list) throw notFound();
  requirePermission(ctx, 'keep:list');
  return list;
}
