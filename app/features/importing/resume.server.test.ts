import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOTICES, openImportBench, type ImportBench } from '../../../tests/import-bench';
import { checkIndex, countDifferences } from './check-index.server';
import { fileSource } from './byte-source.server';
import { keepUpload } from './kept-upload.server';
import { performImport, planImport } from './perform-import.server';
import type { RunOptions } from './run-import.server';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const run = async (files: RunOptions['files'], more: Partial<RunOptions> = {}) => ({
  results: await bench.run(files, more),
});
const file = (name: string, content: string) => bench.file(name, content);
const refused: ImportBench['refused'] = (results) => bench.refused(results);

/** An upload of these bytes with a run that waits for its turn. */
async function upload(content: string, data: { isDryRun?: boolean } = {}): Promise<string> {
  const { key, size } = await keepUpload(
    bench.ctx(),
    'notices.jsonl',
    (await fileSource(file('u.jsonl', content))).read(),
  );
  const { id } = await bench.market.db.importRun.create({
    data: { kind: 'notices', file: 'notices.jsonl', fileKey: key, byteSize: size, ...data },
  });
  await planImport(bench.market.db, id);
  return id;
}
const theRun = (id: string) => bench.market.db.importRun.findUniqueOrThrow({ where: { id } });

describe('an import that was cut off', () => {
  it('goes on where it was cut off, counts every row once and tells duplicates of the first part', async () => {
    const twice = `${NOTICES}\n${NOTICES.split('\n')[3] ?? ''}\n{"id":`;
    const files = [{ path: file('twice.jsonl', twice) }];
    const stop = new AbortController();
    const first = await run(files, { batchRows: 10, signal: stop.signal, onProgress: () => stop.abort() });
    expect(first.results).toMatchObject([{ rows: 10, stopped: true }]);
    const { results } = await run(files, { batchRows: 10, resume: true });
    expect(results).toMatchObject([
      {
        runId: first.results[0]?.runId,
        rows: 32,
        refused: 2,
        counts: { demand: { created: 30, updated: 0, unchanged: 0 } },
        stopped: false,
      },
    ]);
    expect(await refused(results)).toMatchObject([
      { line: 31, column: 'id', reason: 'duplicate' },
      { line: 32, reason: 'json' },
    ]);
    expect(await bench.market.db.importRun.findMany()).toMatchObject([
      { state: 'done', rows: 32, created: 35 },
    ]);
  });

  it('goes on after its process was killed, and the index agrees with the database', async () => {
    const big = Array.from({ length: 20 }, (_, n) => NOTICES.replaceAll('"id":"n:', `"id":"${n}:`)).join(
      '\n',
    );
    const files = [{ path: file('big.jsonl', big) }];
    // The second batch waits for us, so that the process is killed in the middle of it.
    const holder = new pg.Client({ connectionString: bench.market.databaseUrl });
    await holder.connect();
    await holder.query(`CREATE FUNCTION wait_for_the_rest() RETURNS trigger AS $$ BEGIN
      IF NEW.rows > 500 THEN PERFORM pg_advisory_xact_lock(815); END IF; RETURN NEW; END $$ LANGUAGE plpgsql;
      CREATE TRIGGER wait_for_the_rest BEFORE UPDATE ON import_runs
        FOR EACH ROW EXECUTE FUNCTION wait_for_the_rest();
      SELECT pg_advisory_lock(815)`);
    const waiting = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = 815`;
    const root = path.resolve(import.meta.dirname, '../../..');
    const args = ['--import', 'tsx', path.join(root, 'scripts/import.ts'), files[0]?.path ?? ''];
    const own = { DATABASE_URL: bench.market.databaseUrl, MARKET_MODE: 'demo', NODE_ENV: 'test' as const };
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...own },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await expect.poll(async () => (await holder.query(waiting)).rowCount, { timeout: 60_000 }).toBe(1);
    child.kill('SIGKILL');
    await ended;
    await holder.query(`SELECT pg_terminate_backend(pid, 10000) FROM (${waiting}) AS waiting`);
    await holder.query('DROP FUNCTION wait_for_the_rest CASCADE');
    await holder.end();
    const [cut] = await bench.market.db.importRun.findMany();
    expect(cut).toMatchObject({ state: 'running', rows: 500 });
    expect(await bench.market.db.demand.count()).toBe(500);
    const { results } = await run(files, { resume: true });
    expect(results).toMatchObject([
      {
        runId: cut?.id,
        rows: 600,
        refused: 0,
        counts: { demand: { created: 600, updated: 0, unchanged: 0 } },
      },
    ]);
    await bench.workOff();
    expect(countDifferences(await checkIndex(bench.ctx()))).toBe(0);
  }, 180_000);
});

describe('performImport', () => {
  it('imports an upload, and removes its file when it is done', async () => {
    const id = await upload(NOTICES);
    await performImport(bench.ctx(), { id });
    expect(await theRun(id)).toMatchObject({ state: 'done', rows: 30, created: 35, fileKey: null, line: 30 });
    expect(await bench.market.db.storedObject.count({ where: { key: { startsWith: 'imports/' } } })).toBe(0);
  });

  it('stops behind a batch when it is asked to, and goes on later without doing anything twice', async () => {
    const id = await upload(NOTICES);
    const sql = `CREATE FUNCTION ask_to_stop() RETURNS trigger AS $$ BEGIN
      IF NEW.rows >= 10 AND OLD.rows < 10 THEN NEW.state := 'stopping'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql;
      CREATE TRIGGER ask_to_stop BEFORE UPDATE ON import_runs FOR EACH ROW EXECUTE FUNCTION ask_to_stop()`;
    await bench.market.pool.query(sql);
    await performImport(bench.ctx(), { id }, { batchRows: 10 });
    await bench.market.pool.query('DROP FUNCTION ask_to_stop CASCADE');
    expect(await theRun(id)).toMatchObject({ state: 'stopped', rows: 10 });
    expect(await bench.market.db.demand.count()).toBe(10);
    await bench.market.db.importRun.update({ where: { id }, data: { state: 'waiting' } });
    await performImport(bench.ctx(), { id }, { batchRows: 10 });
    expect(await theRun(id)).toMatchObject({ state: 'done', rows: 30, created: 35, updated: 0 });
  });

  it('plans its own next turn when the process ends', async () => {
    const id = await upload(NOTICES);
    await performImport(bench.ctx(), { id }, { batchRows: 10, signal: AbortSignal.abort() });
    expect(await theRun(id)).toMatchObject({ state: 'waiting', rows: 1 });
    await performImport(bench.ctx(), { id });
    expect(await theRun(id)).toMatchObject({ state: 'done', rows: 30, created: 35 });
  });

  it('says why when the file is gone', async () => {
    const id = await upload(NOTICES);
    await bench.market.db.storedObject.deleteMany();
    await performImport(bench.ctx(), { id });
    expect(await theRun(id)).toMatchObject({ state: 'failed', failure: { reason: 'fileGone' } });
  });

  it('does nothing for a run that has ended', async () => {
    const id = await upload(NOTICES);
    await performImport(bench.ctx(), { id });
    await performImport(bench.ctx(), { id });
    expect(await theRun(id)).toMatchObject({ rows: 30, created: 35 });
  });
});
