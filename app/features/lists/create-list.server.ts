import { actorUserId, type AppContext } from '~/features/accounts/actor';
import { audit } from '~/platform/audit.server';
import { invalidField } from '~/platform/errors';
import { MOST_LISTS } from './list';
import { requireKeeper } from './list-access.server';
import { sayNameTaken } from './name-taken.server';

/** Makes an empty list with a name that none of one's own lists has. */
export async function createList(ctx: AppContext, { name }: { name: string }): Promise<{ id: string }> {
  const { memberId, organisationId } = await requireKeeper(ctx);
  const own = await ctx.db.savedList.findMany({ where: { memberId }, select: { name: true } });
  if (own.some((list) => list.name === name)) throw invalidField('name', 'lists.errors.nameTaken');
  if (own.length >= MOST_LISTS) throw invalidField('name', 'lists.errors.tooMany');
  const create = () =>
    ctx.db.$transaction(async (tx) => {
      const { id } = await tx.savedList.create({ data: { memberId, name }, select: { id: true } });
      await audit(tx, {
        ...{ actorId: actorUserId(ctx.actor), organisationId, requestId: ctx.requestId },
        ...{ action: 'list.created', subjectType: 'list', subjectId: id },
      });
      return { id };
    });
  return sayNameTaken('name', create);
}
