import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ACCOUNTS_TASKS, schedulePurge } from '~/features/accounts/accounts-tasks.server';
import type { AppContext } from '~/features/accounts/actor';
import { reindexPosts } from '~/features/backoffice/reindex-posts.server';
import { tellStaffOfClaim, tellStaffOfSubmission } from '~/features/backoffice/tell-staff.server';
import { CLOSE_UNCHANGED_OFFER_TASK } from '~/features/curation/ask-offer-changes.server';
import { closeUnchangedOffer } from '~/features/curation/close-unchanged-offer.server';
import { CLOSE_DEMAND_TASK, closeExpiredDemand } from '~/features/demands/close-demand.server';
import { indexDemand } from '~/features/demands/index-demand.server';
import { indexOfferingOrganisation, indexOrganisation } from '~/features/directory/index-organisation.server';
import { indexOffer } from '~/features/offers/index-offer.server';
import { RESUME_OFFER_TASK } from '~/features/offers/pause-offer.server';
import { resumeOnDay } from '~/features/offers/resume-offer.server';
import { INDEX_BATCH_TASK, MATCH_ALL_TASK } from '~/features/importing/import-tasks';
import { IndexBatch, indexBatch } from '~/features/importing/index-batch.server';
import { analysePost } from '~/features/matching/analyse-post.server';
import { matchAll } from '~/features/matching/match-all.server';
import { matchDemand } from '~/features/matching/match-demand.server';
import { matchOffer } from '~/features/matching/match-offer.server';
import { scheduleReconcile } from '~/features/membership/reconcile.server';
import { MEMBERSHIP_TASKS } from '~/features/membership/membership-tasks.server';
import {
  RECOGNITION_ROUND_TASK,
  recognitionRound,
  scheduleRecognitionRound,
} from '~/features/recognitions/recognition-round.server';
import { SWEEP_FILE_TASK, sweepFile } from '~/features/organisations/store-file.server';
import { followCategoryWords } from '~/features/taxonomy/follow-category-words.server';
import { matchCategory, reindexCategory } from '~/features/vocabulary/reindex-category.server';
import { MATCH_CATEGORY_TASK, REINDEX_CATEGORY_TASK } from '~/features/vocabulary/vocabulary-tasks';
import type { Mail } from '~/integrations/mail/mail-port';
import type { Emit, Services } from '~/platform/context.server';
import { startJobWorker } from '~/platform/job-worker.server';
import { enqueue, type JobHandler } from '~/platform/jobs.server';
import { deliverMail, SEND_MAIL_TASK } from '~/platform/mail-queue.server';
import { translator } from '~/platform/texts.server';

/**
 * Who reacts to what: each subscriber of an event becomes a job in the transaction that announces it.
 * This table is what lets earlier slices stay unaware of later ones.
 */
const SUBSCRIBERS: Record<string, readonly string[]> = {
  'offer.changed': ['search.index-offer', 'search.index-offering-organisation'],
  'demand.changed': ['search.index-demand'],
  'organisation.submitted': ['backoffice.tell-staff'],
  'organisation.claimed': ['backoffice.tell-staff-of-claim'],
  'organisation.changed': ['search.index-organisation', 'backoffice.reindex-posts'],
  'category.changed': [REINDEX_CATEGORY_TASK],
};

export const eventEmitter: Emit = async (tx, event, { id }) => {
  for (const task of SUBSCRIBERS[event] ?? []) await enqueue(tx, task, { id }, { key: `${task}:${id}` });
};

/** Jobs act for the platform itself, in Dutch unless a mail's receiver reads English. */
export function systemContext(services: Services): AppContext {
  return {
    ...services,
    actor: { kind: 'system' },
    requestId: randomUUID(),
    locale: 'nl',
    t: translator('nl'),
  };
}

const ById = z.object({ id: z.string().min(1) });
type Task = (ctx: AppContext, payload: unknown) => Promise<void>;

const withId =
  (work: (ctx: AppContext, id: string) => Promise<unknown>): Task =>
  async (ctx, payload) =>
    void (await work(ctx, ById.parse(payload).id));

/** Matching reads the index, so it starts when the post is in it (or out of it). */
const TASKS: Record<string, Task> = {
  'search.index-offer': withId(async (ctx, id) => {
    await indexOffer(ctx, id, analysePost);
    await enqueue(ctx.db, 'matching.match-offer', { id }, { key: `matching.match-offer:${id}` });
  }),
  'search.index-demand': withId(async (ctx, id) => {
    await indexDemand(ctx, id, analysePost);
    await enqueue(ctx.db, 'matching.match-demand', { id }, { key: `matching.match-demand:${id}` });
  }),
  'search.index-organisation': withId(indexOrganisation),
  'search.index-offering-organisation': withId(indexOfferingOrganisation),
  'backoffice.tell-staff': withId(tellStaffOfSubmission),
  'backoffice.tell-staff-of-claim': withId(tellStaffOfClaim),
  'backoffice.reindex-posts': withId(reindexPosts),
  'matching.match-offer': withId(matchOffer),
  'matching.match-demand': withId(matchDemand),
  [INDEX_BATCH_TASK]: (ctx, payload) => indexBatch(ctx, IndexBatch.parse(payload)),
  [MATCH_ALL_TASK]: async (ctx) => {
    const counts = await matchAll(ctx);
    ctx.log.info(counts, 'matched everything that is live');
  },
  [REINDEX_CATEGORY_TASK]: withId(reindexCategory),
  [MATCH_CATEGORY_TASK]: withId(matchCategory),
  [CLOSE_UNCHANGED_OFFER_TASK]: withId(closeUnchangedOffer),
  [RESUME_OFFER_TASK]: withId(resumeOnDay),
  [CLOSE_DEMAND_TASK]: withId((ctx, id) => closeExpiredDemand(ctx, { id })),
  [RECOGNITION_ROUND_TASK]: (ctx) => recognitionRound(ctx),
  [SWEEP_FILE_TASK]: withId(sweepFile),
  [SEND_MAIL_TASK]: (ctx, payload) => deliverMail(ctx.db, ctx.mail, ctx.clock.now(), payload as Mail),
  ...ACCOUNTS_TASKS,
  ...MEMBERSHIP_TASKS,
};

/** The body of one task, for the worker and for tests that work a queue off step by step. */
export async function runTask(services: Services, task: string, payload: unknown): Promise<void> {
  const body = TASKS[task];
  if (!body) throw new Error(`no task is called ${task}`);
  await followCategoryWords(services, 'now');
  await body(systemContext(services), payload);
}

/** Starts the worker, and the chains of jobs that catch up on lost webhooks and clear what ran out. */
export async function startJobs(services: Services) {
  await scheduleReconcile(services.db, services.clock.now());
  await schedulePurge(services.db, services.clock.now());
  await scheduleRecognitionRound(services.db, services.clock.now());
  const handlers = Object.keys(TASKS).map((task): [string, JobHandler] => [
    task,
    (payload) => runTask(services, task, payload),
  ]);
  return startJobWorker({
    databaseUrl: services.env.DATABASE_URL,
    handlers: Object.fromEntries(handlers),
    log: services.log,
  });
}
