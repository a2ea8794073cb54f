import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Logger, run, type JobHelpers, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { reportLostConnections } from './db.server';
import { freeJobsOfTheDead, SignsOfLife } from './job-signs.server';
import type { JobHandler } from './jobs.server';
import type { Log } from './log.server';

type WorkerOptions = {
  databaseUrl: string;
  handlers: Record<string, JobHandler>;
  log: Log;
  concurrency?: number;
};

const SWEEP_EVERY_MS = 10_000;
const RESTART_FIRST_MS = 250;
const RESTART_AT_MOST_MS = 5_000;

/**
 * Runs jobs until `stop()`, which waits for running ones. Jobs of a worker that died without a word
 * (killed, powered off) are set free within about fifteen seconds; the library alone waits four hours.
 * Workers that lost their database start again by themselves when it is back; the library leaves them dead.
 */
export async function startJobWorker(options: WorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { databaseUrl, log, concurrency = 4 } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: concurrency + 3 });
  reportLostConnections(pool, (error) => log.warn({ err: error }, 'job connection lost'));
  const signs = new SignsOfLife(databaseUrl);
  const taskList = toTaskList(options.handlers, log);
  const stopping = new AbortController();

  const startRunner = () => {
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => signs.add(worker.workerId));
    events.on('worker:fatalError', () => void restart());
    return run({
      pgPool: pool,
      events,
      concurrency,
      noHandleSignals: true,
      pollInterval: 1_000,
      taskList,
      logger: new Logger(() => (level, message, meta) => {
        if (['error', 'warning'].includes(level)) log.warn({ meta }, message);
      }),
    });
  };
  const endRunner = (runner: Runner) =>
    runner.stop().catch((error: unknown) => log.warn({ err: error }, 'jobs did not stop in order'));

  let runner = await startRunner();
  let restarting: Promise<void> | undefined;
  const restart = () => (restarting ??= startAgain().finally(() => (restarting = undefined)));
  const startAgain = async () => {
    await endRunner(runner);
    await signs.end();
    for (let wait = RESTART_FIRST_MS; !stopping.signal.aborted; wait = Math.min(wait * 2, RESTART_AT_MOST_MS))
      try {
        runner = await startRunner();
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
      await endRunner(runner);
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
