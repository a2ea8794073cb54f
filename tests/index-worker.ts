import { INDEX_BATCH_TASK } from '~/features/importing/import-tasks';
import { runTask } from '~/jobs.server';
import { startJobWorker } from '~/platform/job-worker.server';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { runCommand } from '../scripts/command-context';

/** Works off the jobs that index, in a process of its own until it is ended, so that a test can kill it. */
process.exitCode = await runCommand(async (ctx) => {
  await ctx.search.ensure(SEARCH_COLLECTIONS);
  const worker = await startJobWorker({
    databaseUrl: ctx.env.DATABASE_URL,
    lanes: [
      {
        handlers: { [INDEX_BATCH_TASK]: (payload) => runTask(ctx, INDEX_BATCH_TASK, payload) },
        concurrency: 4,
      },
    ],
    log: ctx.log,
  });
  await new Promise<void>((resolve) => process.once('SIGTERM', () => resolve()));
  await worker.stop();
  return 0;
});
