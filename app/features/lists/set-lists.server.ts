import type { AppContext } from '~/features/accounts/actor';
import { DomainError, invalidField } from '~/platform/errors';
import { MOST_ITEMS, MOST_LISTS, type SavedKind } from './list';
import { listsOf, requireKeeper } from './list-access.server';
import { sayNameTaken } from './name-taken.server';
import { requireSavable } from './savable-record.server';

type Choice = { kind: SavedKind; id: string; lists: string[]; newName?: string | undefined };

/** Puts a record on exactly the chosen lists of one's own, and on a new one when a name was given. */
export async function setLists(ctx: AppContext, { kind, id, lists, newName }: Choice): Promise<void> {
  const { memberId } = await requireKeeper(ctx);
  const record = await requireSavable(ctx, kind, id);
  const own = await ctx.db.savedList.findMany({
    where: listsOf(ctx.actor),
    select: {
      id: true,
      name: true,
      items: { where: { kind, recordId: id }, select: { id: true } },
      _count: { select: { items: true } },
    },
  });
  const chosen = own.filter((list) => lists.includes(list.id));
  const added = chosen.filter(({ items }) => items.length === 0);
  if (newName && own.some(({ name }) => name === newName))
    throw invalidField('newName', 'lists.errors.nameTaken');
  if (newName && own.length >= MOST_LISTS) throw invalidField('newName', 'lists.errors.tooMany');
  if (added.some(({ _count }) => _count.items >= MOST_ITEMS))
    throw new DomainError('conflict', { message: 'lists.errors.full' });
  const set = () =>
    ctx.db.$transaction(async (tx) => {
      await tx.savedItem.deleteMany({
        where: {
          kind,
          recordId: id,
          listId: { in: own.filter((list) => !chosen.includes(list)).map((list) => list.id) },
        },
      });
      const made = newName
        ? [(await tx.savedList.create({ data: { memberId, name: newName }, select: { id: true } })).id]
        : [];
      const targets = [...added.map((list) => list.id), ...made];
      await tx.savedItem.createMany({
        data: targets.map((listId) => ({ listId, kind, recordId: id, title: record.name })),
        skipDuplicates: true,
      });
      await tx.savedList.updateMany({ where: { id: { in: targets } }, data: { updatedAt: ctx.clock.now() } });
    });
  await sayNameTaken('newName', set);
}
