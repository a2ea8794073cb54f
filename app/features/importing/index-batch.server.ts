import { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { COLLECTION_OF, documentsOf, INDEXED_KINDS } from './indexed-posts.server';

export const IndexBatch = z.object({ kind: z.enum(INDEXED_KINDS), ids: z.array(z.string()).max(100_000) });
export type IndexBatch = z.output<typeof IndexBatch>;

const AT_ONCE = 500;

/** Job body: brings the index in line with these rows as they are now; running it again changes nothing. */
export async function indexBatch(ctx: AppContext, { kind, ids }: IndexBatch): Promise<void> {
  const { name } = COLLECTION_OF[kind];
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const part = ids.slice(start, start + AT_ONCE);
    const documents = await documentsOf(ctx, kind, { ids: part });
    const shown = new Set(documents.map(({ id }) => id));
    const gone = part.filter((id) => !shown.has(id));
    if (documents.length > 0) await ctx.search.upsert(name, documents);
    if (gone.length > 0) await ctx.search.remove(name, gone);
  }
}
