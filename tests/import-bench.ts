import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { FileResult } from '~/features/importing/file-result';
import { INDEX_BATCH_TASK } from '~/features/importing/import-tasks';
import { IndexBatch, indexBatch } from '~/features/importing/index-batch.server';
import { MAPPING_FOLDER } from '~/features/importing/perform-import.server';
import { reindex } from '~/features/importing/reindex.server';
import { refusedProblems } from '~/features/importing/run-report.server';
import { runImport, type RunOptions } from '~/features/importing/run-import.server';
import type { Locale } from '~/platform/i18n';
import { openTestMarket } from './market';

export type ImportBench = Awaited<ReturnType<typeof openImportBench>>;
type Job = { id: string; task: string; payload: unknown };

/** Thirty notices of five buyers in the layout of `mappings/notices.json`. */
export const NOTICES = Array.from({ length: 30 }, (_, n) =>
  JSON.stringify({
    id: `n:${n}`,
    lang: 'NL',
    published: '2026-10-01',
    title: `Schoonmaak van gebouw ${n}`,
    description: 'Dagelijkse schoonmaak van kantoren en gangen.',
    buyer: { name: `Gemeente ${n % 5}`, town: 'Utrecht', postcode: `${3510 + (n % 7)} AB`, country: 'NL' },
    cpv_main: '90911200',
    cpvs: ['90911200'],
  }),
).join('\n');

/** A market with a folder for files to import, and what a test asks of both. */
export async function openImportBench() {
  const market = await openTestMarket();
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  const ctx = (locale: Locale = 'nl') => market.as({ kind: 'system' }, locale);
  const jobs = async (): Promise<Job[]> => {
    const { rows } = await market.pool.query<Job>(
      `SELECT job.id, task.identifier AS task, job.payload
       FROM graphile_worker._private_jobs job JOIN graphile_worker._private_tasks task ON task.id = job.task_id
       ORDER BY job.id`,
    );
    return rows;
  };
  return {
    market,
    folder,
    ctx,
    jobs,
    tasks: async () => (await jobs()).map(({ task }) => task).sort(),
    file(name: string, content: string | Buffer): string {
      const full = path.join(folder, name);
      writeFileSync(full, content);
      return full;
    },
    run: (files: RunOptions['files'], more: Partial<RunOptions> = {}) =>
      runImport(ctx(), { files, mappingFolder: MAPPING_FOLDER, ...more }),
    /** What runs tell about refused rows, in the order they ran. */
    async refused(results: readonly FileResult[]) {
      const told = [];
      for (const { runId } of results)
        for await (const { message, ...problem } of refusedProblems(ctx(), runId)) {
          expect(message).not.toContain('importing.');
          told.push(problem);
        }
      return told;
    },
    /** What the worker does with the indexing jobs, one after another. */
    async workOff(): Promise<void> {
      for (const { id, task, payload } of await jobs()) {
        if (task === INDEX_BATCH_TASK) await indexBatch(ctx(), IndexBatch.parse(payload));
        await market.pool.query('DELETE FROM graphile_worker._private_jobs WHERE id = $1', [id]);
      }
    },
    async reset(): Promise<void> {
      await market.db.organisation.deleteMany();
      await market.db.importRun.deleteMany();
      await market.pool.query('DELETE FROM graphile_worker._private_jobs');
      await reindex(ctx());
    },
    async close(): Promise<void> {
      await market.close();
      rmSync(folder, { recursive: true });
    },
  };
}
