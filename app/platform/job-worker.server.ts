import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger, run, type JobHelpers, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { reportLostConnections } from './db.server';
import { freeJobsOfTheDead, SignsOfLife } from './job-signs.server';
import type { JobHandler } from './jobs.server';
import type { Log } from './log.server';

/** Tasks with places of their own: however many long jobs wait, a short one in another lane starts at once. */
export type JobLane = { handlers: Record<string, JobHandler>; concurrency: number };

type WorkerOptions = { databaseUrl: string; lanes: readonly JobLane[]; log: Log };

const SWEEP_EVERY_MS = 10_000;
const RESTART_FIRST_MS = 250;
const RESTART_AT_MOST_MS = 5_000;

/**
 * Runs jobs until `stop()`, which waits for running ones. Jobs of a worker that died without a word
 * (killed, powered off) are set free within about fifteen seconds; the library alone waits four hours.
 * Workers that lost their database start again by themselves when it is back; the library leaves them dead.
 */
export async function startJobWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { databaseUrl, log, lanes } = options;
  // Each lane holds one connection more, on which it hears of new jobs.
  const connections = lanes.reduce((sum, { concurrency }) => sum + concurrency + 1, 2);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  reportLostConnections(pool, (error) => log.warn({ err: error }, 'job connection lost'));
  const signs = new SignsOfLife(databaseUrl);
  const stopping = new AbortController();

  const startRunner = ({ handlers, concurrency }: JobLane) => {
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => signs.add(worker.workerId));
    events.on('worker:fatalError', () => void restart());
    return run({
      pgPool: pool,
      events,
      concurrency,
      noHandleSignals: true,
      pollInterval: 1_000,
      taskList: toTaskList(handlers, log),
      logger: new Logger(() => (level, message, meta) => {
        if (['error', 'warning'].includes(level)) log.warn({ meta }, message);
      }),
    });
  };
  const startRunners = async (): Promise<Runner[]> => {
    const started = await Promise.allSettled(lanes.map(startRunner));
    const runners = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const failed = started.find((one) => one.status === 'rejected');
    if (!failed) return runners;
    await endRunners(runners);
    throw failed.reason;
  };
  const endRunners = (runners: readonly Runner[]) =>
    Promise.all(
      runners.map((runner) =>
        runner.stop().catch((error: unknown) => log.warn({ err: error }, 'jobs did not stop in order')),
      ),
    );

  let runners = await startRunners();
  let restarting: Promise<void> | undefined;
  const restart = () => (restarting ??= startAgain().finally(() => (restarting = undefined)));
  const startAgain = async () => {
    await endRunners(runners);
    await signs.end();
    for (let wait = RESTART_FIRST_MS; !stopping.signal.aborted; wait = Math.min(wait * 2, RESTART_AT_MOST_MS))
      try {
        runners = await startRunners();
        await signs.renew();
        log.info('jobs run again');
        return;
      } catch {
        await delay(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
  };

  const sweep = () =>
    signs
      .renew()
      .then(() => freeJobsOfTheDead(pool, log))
      .catch((error: unknown) => log.warn({ err: error }, 'could not look for abandoned jobs'));
  await sweep();
  const timer = setInterval(() => void sweep(), SWEEP_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await restarting;
      await endRunners(runners);
      await signs.end();
      await pool.end();
    },
  };
}

function toTaskList(handlers: Record<string, JobHandler>, log: Log): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([task, handler]) => [
      task,
      async (payload: unknown, helpers: JobHelpers) => {
        const job = {
          id: helpers.job.id,
          attempt: helpers.job.attempts,
          signal: helpers.abortSignal ?? new AbortController().signal,
        };
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
