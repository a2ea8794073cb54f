import { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { COLLECTION_OF, documentsOf, INDEXED_KINDS, type IndexedKind } from './indexed-posts.server';

export const IndexBatch = z.object({ kind: z.enum(INDEXED_KINDS), ids: z.array(z.string()).max(100_000) });
export type IndexBatch = z.output<typeof IndexBatch>;

const AT_ONCE = 500;

/**
 * Job body: brings the index in line with these rows as they are now; running it again changes nothing. A row that
 * changed while it was written is written again, since the job of that change may have come first.
 */
export async function indexBatch(ctx: AppContext, { kind, ids }: IndexBatch): Promise<void> {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    let left = ids.slice(start, start + AT_ONCE);
    while (left.length > 0) {
      const before = await stampsOf(ctx, kind, left);
      await writeAsTheyAre(ctx, kind, left);
      const after = await stampsOf(ctx, kind, left);
      left = left.filter((id) => before.get(id) !== after.get(id));
    }
  }
}

async function writeAsTheyAre(ctx: AppContext, kind: IndexedKind, ids: readonly string[]): Promise<void> {
  const { name } = COLLECTION_OF[kind];
  const documents = await documentsOf(ctx, kind, { ids });
  const shown = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !shown.has(id));
  if (documents.length > 0) await ctx.search.upsert(name, documents);
  if (gone.length > 0) await ctx.search.remove(name, gone);
}

/** When each row last changed. */
async function stampsOf(ctx: AppContext, kind: IndexedKind, ids: string[]): Promise<Map<string, number>> {
  const query = { where: { id: { in: ids } }, select: { id: true, updatedAt: true } };
  const rows = await {
    offers: () => ctx.db.offer.findMany(query),
    demands: () => ctx.db.demand.findMany(query),
    organisations: () => ctx.db.organisation.findMany(query),
  }[kind]();
  return new Map(rows.map(({ id, updatedAt }) => [id, updatedAt.getTime()]));
}
