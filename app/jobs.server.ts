import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ACCOUNTS_TASKS, schedulePurge } from '~/features/accounts/accounts-tasks.server';
import type { AppContext } from '~/features/accounts/actor';
import { reindexPosts } from '~/features/backoffice/reindex-posts.server';
import {
  RETENTION_TASK,
  retentionRound,
  scheduleRetention,
} from '~/features/backoffice/retention-round.server';
import {
  tellStaffOfClaim,
  tellStaffOfHelp,
  tellStaffOfSubmission,
} from '~/features/backoffice/tell-staff.server';
import { REFUSE_UNCHANGED_TASKS } from '~/features/curation/changes-deadline.server';
import { refuseUnchangedDemand } from '~/features/curation/refuse-unchanged-demand.server';
import { refuseUnchangedOffer } from '~/features/curation/refuse-unchanged-offer.server';
import { CLOSE_DEMAND_TASK, closeExpiredDemand } from '~/features/demands/close-demand.server';
import { indexDemand } from '~/features/demands/index-demand.server';
import { indexOfferingOrganisation, indexOrganisation } from '~/features/directory/index-organisation.server';
import { indexOffer } from '~/features/offers/index-offer.server';
import { RESUME_OFFER_TASK } from '~/features/offers/pause-offer.server';
import { resumeOnDay } from '~/features/offers/resume-offer.server';
import { INDEX_BATCH_TASK, MATCH_ALL_TASK } from '~/features/importing/import-tasks';
import { IndexBatch, indexBatch } from '~/features/importing/index-batch.server';
import { IMPORT_TASK, performImport } from '~/features/importing/perform-import.server';
import { SWEEP_UPLOAD_TASK, sweepUpload } from '~/features/importing/kept-upload.server';
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
import {
  REMOVE_BYTES_TASK,
  removeBytes,
  SWEEP_FILE_TASK,
  sweepFile,
} from '~/features/organisations/store-file.server';
import { tellOfRequests } from '~/features/registration/tell-of-requests.server';
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
  'demand.help-asked': ['backoffice.tell-staff-of-help'],
  'organisation.submitted': ['backoffice.tell-staff'],
  'join-request.asked': ['registration.tell-of-requests'],
  'person.email-confirmed': ['registration.tell-of-requests'],
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
type Task = (ctx: AppContext, payload: unknown, signal: AbortSignal) => Promise<void>;

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
  'registration.tell-of-requests': withId(tellOfRequests),
  'backoffice.tell-staff': withId(tellStaffOfSubmission),
  'backoffice.tell-staff-of-claim': withId(tellStaffOfClaim),
  'backoffice.tell-staff-of-help': withId(tellStaffOfHelp),
  'backoffice.reindex-posts': withId(reindexPosts),
  'matching.match-offer': withId(matchOffer),
  'matching.match-demand': withId(matchDemand),
  [INDEX_BATCH_TASK]: (ctx, payload) => indexBatch(ctx, IndexBatch.parse(payload)),
  [IMPORT_TASK]: (ctx, payload, signal) => performImport(ctx, ById.parse(payload), { signal }),
  [SWEEP_UPLOAD_TASK]: withId(sweepUpload),
  [MATCH_ALL_TASK]: async (ctx) => {
    const counts = await matchAll(ctx);
    ctx.log.info(counts, 'matched everything that is live');
  },
  [REINDEX_CATEGORY_TASK]: withId(reindexCategory),
  [MATCH_CATEGORY_TASK]: withId(matchCategory),
  [RESUME_OFFER_TASK]: withId(resumeOnDay),
  [REFUSE_UNCHANGED_TASKS.offer]: withId(refuseUnchangedOffer),
  [REFUSE_UNCHANGED_TASKS.demand]: withId(refuseUnchangedDemand),
  [CLOSE_DEMAND_TASK]: withId((ctx, id) => closeExpiredDemand(ctx, { id })),
  [RETENTION_TASK]: retentionRound,
  [RECOGNITION_ROUND_TASK]: (ctx) => recognitionRound(ctx),
  [SWEEP_FILE_TASK]: withId(sweepFile),
  [REMOVE_BYTES_TASK]: removeBytes,
  [SEND_MAIL_TASK]: (ctx, payload) => deliverMail(ctx.db, ctx.mail, ctx.clock.now(), payload as Mail),
  ...ACCOUNTS_TASKS,
  ...MEMBERSHIP_TASKS,
};

/** What takes seconds or minutes; a post is found and a mail is sent without waiting for it. */
const LONG_TASKS = [
  ...['matching.match-offer', 'matching.match-demand', MATCH_ALL_TASK, MATCH_CATEGORY_TASK],
  ...[IMPORT_TASK, REINDEX_CATEGORY_TASK, 'backoffice.reindex-posts'],
];

/** The body of one task, for the worker and for tests that work a queue off step by step. */
export async function runTask(
  services: Services,
  task: string,
  payload: unknown,
  signal = new AbortController().signal,
): Promise<void> {
  const body = TASKS[task];
  if (!body) throw new Error(`no task is called ${task}`);
  await followCategoryWords(services, 'now');
  await body(systemContext(services), payload, signal);
}

/** Starts the worker, and the chains of jobs that catch up on lost webhooks and clear what ran out. */
export async function startJobs(services: Services) {
  await scheduleReconcile(services.db, services.clock.now());
  await schedulePurge(services.db, services.clock.now());
  await scheduleRetention(services.db, services.clock.now());
  await scheduleRecognitionRound(services.db, services.clock.now());
  const handlersOf = (tasks: readonly string[]): Record<string, JobHandler> =>
    Object.fromEntries(
      tasks.map((task) => [task, (payload, { signal }) => runTask(services, task, payload, signal)]),
    );
  return startJobWorker({
    databaseUrl: services.env.DATABASE_URL,
    lanes: [
      {
        handlers: handlersOf(Object.keys(TASKS).filter((task) => !LONG_TASKS.includes(task))),
        concurrency: 3,
      },
      { handlers: handlersOf(LONG_TASKS), concurrency: 2 },
    ],
    log: services.log,
  });
}
