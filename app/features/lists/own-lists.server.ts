import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation } from '~/features/accounts/require.server';
import type { SavedKind } from './list';
import { listsOf, requireOwnList } from './list-access.server';
import { readItems } from './list-items.server';
import type { Saving } from './list-view';
import { requireSavable } from './savable-record.server';

const ITEM = { id: true, kind: true, recordId: true, title: true, note: true } as const;

/** One's own lists, the one used last first. */
export async function getOwnLists(ctx: AppContext) {
  const { name: organisation } = requireOrganisation(ctx);
  const lists = await ctx.db.savedList.findMany({
    where: listsOf(ctx.actor),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, shareToken: true, updatedAt: true, _count: { select: { items: true } } },
  });
  return {
    organisation,
    can: { keep: can(ctx.actor, 'keep:list') },
    lists: lists.map(({ id, name, shareToken, updatedAt, _count }) => ({
      ...{ id, name, updatedAt, itemCount: _count.items, isShared: shareToken !== null },
    })),
  };
}

/** An own list with everything on it. */
export async function getOwnList(ctx: AppContext, id: string) {
  const { name, shareToken } = await requireOwnList(ctx, id);
  const items = await ctx.db.savedItem.findMany({
    where: { listId: id },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: ITEM,
  });
  return { list: { id, name, shareToken }, items: await readItems(ctx, items) };
}

/** The page on which one chooses the lists of a record. */
export async function getSavePage(ctx: AppContext, kind: SavedKind, id: string) {
  requireOrganisation(ctx);
  const record = await requireSavable(ctx, kind, id);
  const lists = await ctx.db.savedList.findMany({
    where: listsOf(ctx.actor),
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, items: { where: { kind, recordId: id }, select: { id: true } } },
  });
  return {
    record: { kind, ...record },
    lists: lists.map(({ id: listId, name, items }) => ({ id: listId, name, isOn: items.length > 0 })),
  };
}

/** Which of these records stand on a list of one's own; asks nothing for visitors. */
export async function getSaving(ctx: AppContext, kind: SavedKind, ids: readonly string[]): Promise<Saving> {
  const { actor } = ctx;
  if (actor.kind === 'anonymous') return { who: 'visitor', saved: [] };
  if (!can(actor, 'keep:list') || ids.length === 0) return { who: 'nobody', saved: [] };
  const items = await ctx.db.savedItem.findMany({
    where: { kind, recordId: { in: [...ids] }, list: listsOf(actor) },
    select: { recordId: true },
    distinct: ['recordId'],
  });
  return { who: 'keeper', saved: items.map(({ recordId }) => recordId) };
}
