import type { AppContext } from '~/features/accounts/actor';
import { allDocuments, COLLECTION_OF, INDEXED_KINDS, type IndexedKind } from './indexed-posts.server';

export type Reindexed = { kind: IndexedKind; count: number; seconds: number };

/** Builds every collection anew from the database; searches keep finding the old ones until a new one is complete. */
export async function reindex(ctx: AppContext): Promise<Reindexed[]> {
  const results: Reindexed[] = [];
  for (const kind of INDEXED_KINDS) {
    const started = performance.now();
    const count = await ctx.search.rebuild(COLLECTION_OF[kind], allDocuments(ctx, kind));
    results.push({ kind, count, seconds: (performance.now() - started) / 1000 });
  }
  return results;
}
