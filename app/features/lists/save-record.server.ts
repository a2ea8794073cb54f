import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { MOST_ITEMS, type SavedKind } from './list';
import { listsOf, requireKeeper } from './list-access.server';
import { requireSavable } from './savable-record.server';

/** Puts a record on the list that was used last, or on a first list; doing it again changes nothing. */
export async function saveRecord(
  ctx: AppContext,
  { kind, id }: { kind: SavedKind; id: string },
): Promise<{ listId: string }> {
  const { memberId } = await requireKeeper(ctx);
  const record = await requireSavable(ctx, kind, id);
  const latest = await ctx.db.savedList.findFirst({
    where: listsOf(ctx.actor),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, _count: { select: { items: true } } },
  });
  if (latest && latest._count.items >= MOST_ITEMS)
    throw new DomainError('conflict', { message: 'lists.errors.full' });
  return ctx.db.$transaction(async (tx) => {
    const name = ctx.t('lists.firstName');
    const list =
      latest ??
      (await tx.savedList.upsert({
        where: { memberId_name: { memberId, name } },
        create: { memberId, name },
        update: {},
        select: { id: true },
      }));
    await tx.savedItem.createMany({
      data: [{ listId: list.id, kind, recordId: id, title: record.name }],
      skipDuplicates: true,
    });
    await tx.savedList.update({ where: { id: list.id }, data: { updatedAt: ctx.clock.now() } });
    return { listId: list.id };
  });
}
