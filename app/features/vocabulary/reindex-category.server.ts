import type { AppContext } from '~/features/accounts/actor';
import { BULK_QUEUE } from '~/features/importing/import-tasks';
import { indexBatch } from '~/features/importing/index-batch.server';
import { INDEXED_KINDS, type IndexedKind } from '~/features/importing/indexed-posts.server';
import { matchDemand } from '~/features/matching/match-demand.server';
import { matchOffer } from '~/features/matching/match-offer.server';
import { enqueue } from '~/platform/jobs.server';
import { MATCH_CATEGORY_TASK } from './vocabulary-tasks';

const PAGE = 500;

/** Job body: puts every live post with this category into the index as it is called now; matching follows. */
export async function reindexCategory(ctx: AppContext, categoryId: string): Promise<void> {
  let count = 0;
  for (const kind of INDEXED_KINDS) {
    for await (const ids of carriers(ctx, kind, categoryId)) {
      await indexBatch(ctx, { kind, ids });
      count += ids.length;
    }
  }
  if (count === 0) return;
  const options = { key: `${MATCH_CATEGORY_TASK}:${categoryId}`, queue: BULK_QUEUE };
  await enqueue(ctx.db, MATCH_CATEGORY_TASK, { id: categoryId }, options);
}

/** Job body: the words of a category count in a match, so what carries it is matched anew. */
export async function matchCategory(ctx: AppContext, categoryId: string): Promise<void> {
  for await (const ids of carriers(ctx, 'demands', categoryId))
    for (const id of ids) await matchDemand(ctx, id);
  for await (const ids of carriers(ctx, 'offers', categoryId))
    for (const id of ids) await matchOffer(ctx, id);
}

/** Ids of live posts with a category, or of organisations that have such offers, page by page. */
async function* carriers(ctx: AppContext, kind: IndexedKind, categoryId: string): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const page = { select: { id: true }, orderBy: { id: 'asc' as const }, take: PAGE };
    const post = { status: 'live' as const, categories: { has: categoryId } };
    const id = { gt: after };
    const rows = await {
      offers: () => ctx.db.offer.findMany({ where: { ...post, id }, ...page }),
      demands: () => ctx.db.demand.findMany({ where: { ...post, id }, ...page }),
      organisations: () => ctx.db.organisation.findMany({ where: { offers: { some: post }, id }, ...page }),
    }[kind]();
    if (rows.length > 0) yield rows.map(({ id }) => id);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}
