import { EventEmitter } from 'node:events';
import {
  Logger,
  run,
  runMigrations,
  type JobHelpers,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import pg from 'pg';
import type { Db, Tx } from './db.server';
import type { Log } from './log.server';

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

export type JobHandler = (payload: unknown, job: { id: string; attempt: number }) => Promise<void>;

/** Creates or upgrades the job tables; safe at every start and from several processes. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl });
}

type WorkerOptions = {
  databaseUrl: string;
  handlers: Record<string, JobHandler>;
  log: Log;
  concurrency?: number;
};

/**
 * Runs jobs until `stop()`, which waits for running ones. Jobs of a worker that died without a word
 * (killed, powered off) are set free within about fifteen seconds; the library alone waits four hours.
 */
export async function startJobWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { databaseUrl, log, concurrency = 4 } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: concurrency + 3 });
  pool.on('error', (error) => log.warn({ err: error }, 'job connection lost'));
  const signs = new SignsOfLife(databaseUrl);
  const events: WorkerEvents = new EventEmitter();
  events.on('worker:create', ({ worker }) => signs.add(worker.workerId));
  const sweep = () =>
    signs
      .renew()
      .then(() => freeJobsOfTheDead(pool, log))
      .catch((error: unknown) => log.warn({ err: error }, 'could not look for abandoned jobs'));
  const runner = await run({
    pgPool: pool,
    events,
    concurrency,
    noHandleSignals: true,
    pollInterval: 1_000,
    taskList: toTaskList(options.handlers, log),
    logger: new Logger(() => (level, message, meta) => {
      if (['error', 'warning'].includes(level)) log.warn({ meta }, message);
    }),
  });
  await sweep();
  const timer = setInterval(() => void sweep(), SWEEP_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await runner.stop().catch((error: unknown) => log.warn({ err: error }, 'jobs did not stop in order'));
      await signs.end();
      await pool.end();
    },
  };
}

const SWEEP_EVERY_MS = 10_000;
/** Namespace of the advisory locks that mean "this worker lives". */
const ALIVE = 0x6a6f62;

/** One session lock per worker on a connection of its own: it ends with the process, however that ends. */
class SignsOfLife {
  private readonly workerIds = new Set<string>();
  private client: pg.Client | undefined;

  constructor(private readonly databaseUrl: string) {}

  add(workerId: string): void {
    this.workerIds.add(workerId);
  }

  async renew(): Promise<void> {
    if (!this.client) {
      const client = new pg.Client({ connectionString: this.databaseUrl });
      const forget = () => {
        if (this.client === client) this.client = undefined;
      };
      client.on('error', forget);
      client.on('end', forget);
      await client.connect();
      this.client = client;
    }
    await this.client.query(
      `SELECT pg_try_advisory_lock($1, hashtext(id)) FROM unnest($2::text[]) AS id
       WHERE NOT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
         AND classid = $1::int::oid AND objid = hashtext(id)::int8::bit(32)::int8::oid)`,
      [ALIVE, [...this.workerIds]],
    );
  }

  async end(): Promise<void> {
    await this.client?.end();
  }
}

/** Frees what a worker without a sign of life still holds; five seconds leave a new worker time to give one. */
async function freeJobsOfTheDead(pool: pg.Pool, log: Log): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    `SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs
     WHERE locked_by IS NOT NULL AND locked_at < now() - interval '5 seconds'
       AND pg_try_advisory_xact_lock($1, hashtext(locked_by))`,
    [ALIVE],
  );
  if (rows.length === 0) return;
  const dead = rows.map((row) => row.worker);
  await pool.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
  log.warn({ workers: dead.length }, 'freed jobs of workers that ended without a word');
}

function toTaskList(handlers: Record<string, JobHandler>, log: Log): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([task, handler]) => [
      task,
      async (payload: unknown, helpers: JobHelpers) => {
        const job = { id: helpers.job.id, attempt: helpers.job.attempts };
        const started = performance.now();
        try {
          await handler(payload, job);
          log.info({ task, job: job.id, ms: Math.round(performance.now() - started) }, 'job done');
        } catch (error) {
          log.error(
            { task, job: job.id, attempt: job.attempt, err: error },
            'job failed, will be tried again',
          );
          throw error;
        }
      },
    ]),
  );
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
