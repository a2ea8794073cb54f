import type { AppContext } from '~/features/accounts/actor';
import { BUYER_SELECT, buyerNameFor, demandsVisibleTo } from '~/features/demands/demand-access.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import type { DirectoryKind } from '~/features/taxonomy/directory-filter';
import { inOrder } from '~/features/taxonomy/search-directory.server';
import { LISTED } from './organisation-document.server';

/** A record everybody may see, by its name and with who or where it is from. */
export type NamedRecord = { id: string; name: string; detail: string | null; to: string };

const VISITOR = { kind: 'anonymous' } as const;

/** Names of the records with these ids, in their order; what not everybody may see is left out. */
export async function namedRecords(
  ctx: AppContext,
  kind: DirectoryKind,
  ids: readonly string[],
): Promise<NamedRecord[]> {
  if (ids.length === 0) return [];
  const found = await READ[kind](ctx, [...ids]);
  return inOrder(found, ids);
}

const READ: Record<DirectoryKind, (ctx: AppContext, ids: string[]) => Promise<NamedRecord[]>> = {
  organisations: async (ctx, ids) =>
    (
      await ctx.db.organisation.findMany({
        where: { id: { in: ids }, ...LISTED },
        select: { id: true, slug: true, name: true, placeName: true },
      })
    ).map(({ id, slug, name, placeName }) => ({ id, name, detail: placeName, to: `/organisations/${slug}` })),
  offers: async (ctx, ids) =>
    (
      await ctx.db.offer.findMany({
        where: { AND: [{ id: { in: ids }, status: 'live' }, offersVisibleTo(VISITOR)] },
        select: { id: true, slug: true, title: true, organisation: { select: { name: true } } },
      })
    ).map(({ id, slug, title, organisation }) => ({
      ...{ id, name: title, detail: organisation.name, to: `/offers/${slug}` },
    })),
  demands: async (ctx, ids) =>
    (
      await ctx.db.demand.findMany({
        where: { AND: [{ id: { in: ids }, status: 'live' }, demandsVisibleTo(VISITOR)] },
        select: { id: true, slug: true, title: true, ...BUYER_SELECT },
      })
    ).map(({ id, slug, title, ...row }) => ({
      ...{ id, name: title, detail: buyerNameFor(VISITOR, row), to: `/demands/${slug}` },
    })),
};
