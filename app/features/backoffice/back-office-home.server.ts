import type { AppContext } from '~/features/accounts/actor';
import { countReviewQueue, getReviewQueue, type QueueFilter } from '~/features/curation/review-queue.server';
import { jobHealth } from '~/platform/jobs.server';
import { CLAIMED_WHERE } from './organisation-where.server';

/** What waits for staff, each with the list where it is worked off; jobs have no list. */
export type BackOfficeTile = {
  key: 'posts' | 'organisations' | 'claims' | 'jobs';
  count: number;
  to: string | null;
};

/** The page staff start at: what waits by kind, and the posts to review. */
export async function getBackOfficeHome(ctx: AppContext, filter: QueueFilter) {
  const [queue, posts, organisations, claims, jobs] = await Promise.all([
    getReviewQueue(ctx, filter),
    countReviewQueue(ctx),
    ctx.db.organisation.count({ where: { status: 'waiting' } }),
    ctx.db.organisation.count({ where: CLAIMED_WHERE }),
    jobHealth(ctx.db),
  ]);
  const tiles: BackOfficeTile[] = [
    { key: 'posts', count: posts, to: '/admin' },
    { key: 'organisations', count: organisations, to: '/admin/organisations?state=waiting' },
    { key: 'claims', count: claims, to: '/admin/organisations?state=claimed' },
    { key: 'jobs', count: jobs.failing, to: null },
  ];
  return { queue, tiles };
}
