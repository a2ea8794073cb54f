import { runMigrations } from 'graphile-worker';
import type { Db, Tx } from './db.server';

export type JobOptions = {
  /** Waiting jobs with the same key become one. */
  key?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
  runAt?: Date;
  /** Default 25: with exponential backoff that is about three days. */
  maxAttempts?: number;
};

/** Adds a job in the caller's transaction: it exists exactly when the write does. */
export async function enqueue(
  tx: Tx | Db,
  task: string,
  payload: object,
  options: JobOptions = {},
): Promise<void> {
  await tx.$queryRaw`
    SELECT id::text FROM graphile_worker.add_job(
      ${task}, ${JSON.stringify(payload)}::json, ${options.queue ?? null}::text,
      ${options.runAt ?? null}::timestamptz, ${options.maxAttempts ?? 25}::int, ${options.key ?? null}::text)`;
}

/** `signal` says that the process is about to end: long work stops where it can go on later. */
export type RunningJob = { id: string; attempt: number; signal: AbortSignal };
export type JobHandler = (payload: unknown, job: RunningJob) => Promise<void>;

/** Creates or upgrades the job tables; safe at every start and from several processes. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl });
}

export type JobHealth = { waiting: number; failing: number; oldestWaitingSeconds: number };

/** Counts for the health page and the back office: due jobs, and jobs that failed at least once. */
export async function jobHealth(db: Db): Promise<JobHealth> {
  const [row] = await db.$queryRaw<[JobHealth]>`
    SELECT count(*) FILTER (WHERE run_at <= now())::int AS waiting,
           count(*) FILTER (WHERE last_error IS NOT NULL)::int AS failing,
           coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE run_at <= now())), 0)::int
             AS "oldestWaitingSeconds"
    FROM graphile_worker.jobs`;
  return row;
}
