import type { AppContext } from '~/features/accounts/actor';
import type { SearchDocument } from '~/integrations/search/search-port';
import { allDocuments, COLLECTION_OF, INDEXED_KINDS, type IndexedKind } from './indexed-posts.server';

/** How the index of a kind differs from the database: not in it, in it with older content, in it for no row. */
export type IndexDifferences = {
  kind: IndexedKind;
  compared: number;
  missing: number;
  stale: number;
  orphaned: number;
};

const AT_ONCE = 500;

/**
 * Compares what the engine holds with what the rows say by fingerprint; with `repair` the difference is mended.
 * Rows are read page by page, of the engine's side only ids and fingerprints are held.
 */
export async function checkIndex(
  ctx: AppContext,
  options: { repair?: boolean } = {},
): Promise<IndexDifferences[]> {
  const differences: IndexDifferences[] = [];
  for (const kind of INDEXED_KINDS) differences.push(await checkKind(ctx, kind, options.repair ?? false));
  return differences;
}

export const countDifferences = (all: readonly IndexDifferences[]): number =>
  all.reduce((sum, { missing, stale, orphaned }) => sum + missing + stale + orphaned, 0);

async function checkKind(ctx: AppContext, kind: IndexedKind, repair: boolean): Promise<IndexDifferences> {
  const { name } = COLLECTION_OF[kind];
  const held = new Map<string, string>();
  for await (const { id, fingerprint } of ctx.search.fingerprints(name)) held.set(id, fingerprint);
  const result = { kind, compared: 0, missing: 0, stale: 0, orphaned: 0 };
  for await (const documents of allDocuments(ctx, kind)) {
    const wrong: SearchDocument[] = [];
    for (const document of documents) {
      const fingerprint = held.get(document.id);
      held.delete(document.id);
      result.compared += 1;
      if (fingerprint === document.fingerprint) continue;
      result[fingerprint === undefined ? 'missing' : 'stale'] += 1;
      wrong.push(document);
    }
    if (repair && wrong.length > 0) await ctx.search.upsert(name, wrong);
  }
  const orphans = [...held.keys()];
  result.orphaned = orphans.length;
  for (let start = 0; repair && start < orphans.length; start += AT_ONCE)
    await ctx.search.remove(name, orphans.slice(start, start + AT_ONCE));
  return result;
}
