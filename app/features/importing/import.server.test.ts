import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NOTICES, openImportBench, type ImportBench } from '../../../tests/import-bench';
import type { TestMarket } from '../../../tests/market';
import { checkIndex, countDifferences } from './check-index.server';
import type { FileResult } from './file-result';
import { CLOSE_DEMAND_TASK } from '../demands/close-demand.server';
import { INDEX_BATCH_TASK, MATCH_ALL_TASK } from './import-tasks';
import { IndexBatch } from './index-batch.server';
import { reindex } from './reindex.server';
import type { RunOptions } from './run-import.server';

let bench: ImportBench;
let market: TestMarket;
beforeAll(async () => {
  bench = await openImportBench();
  ({ market } = bench);
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const ctx = () => bench.ctx();
const file = (name: string, content: string) => bench.file(name, content);
const run = async (files: RunOptions['files'], more: Partial<RunOptions> = {}) => ({
  results: await bench.run(files, more),
});
const { jobs, tasks, workOff, refused } = {
  jobs: () => bench.jobs(),
  tasks: () => bench.tasks(),
  workOff: () => bench.workOff(),
  refused: (results: readonly FileResult[]) => bench.refused(results),
};

const notices = () => [{ path: file('notices.jsonl', NOTICES) }];

const ORGANISATIONS = `external_id;name;kvk_number;sells;postcode
a;Bakkerij De Korst;12345678;ja;3511 AB
b;Het Groene Rad;;ja;8011 AA
c;Dubbel Nummer;12345678;ja;
d;Buiten de Deur;;ja;12AB
a;Nog eens A;;ja;
e;;;ja;`;
const OFFERS = `external_id;organisation;title;description;categories;price_from;price_unit
1;a;Verse broodjes op kantoor;Belegde broodjes voor vergaderingen;catering-lunch;4,50;lunches
2;b;Tuinonderhoud;Maaien en snoeien;garden-maintenance;;
3;z;Van niemand;Dit hoort bij geen organisatie;garden-maintenance;;
4;b;Verkeerd bedrag;Iets met een prijs;garden-maintenance;-1;hours`;

describe('runImport', () => {
  it('writes organisations, demands and the jobs for them', async () => {
    const { results } = await run(notices());
    expect(results).toMatchObject([
      {
        mapping: 'notices',
        rows: 30,
        refused: 0,
        counts: { organisation: { created: 5 }, demand: { created: 30, updated: 0, unchanged: 0 } },
      },
    ]);
    expect(await tasks()).toEqual([MATCH_ALL_TASK, INDEX_BATCH_TASK, INDEX_BATCH_TASK]);
    const demand = await market.db.demand.findFirstOrThrow({
      where: { source: 'notices', externalId: 'n:3|nl' },
      include: { organisation: true },
    });
    expect(demand).toMatchObject({
      status: 'live',
      province: 'utrecht',
      publishedAt: new Date('2026-10-01'),
      createdAt: market.clock.now(),
      organisation: { name: 'Gemeente 3', status: 'verified', buys: true, sells: false },
    });
    await workOff();
    expect(countDifferences(await checkIndex(ctx()))).toBe(0);
  });

  it('changes nothing the second time', async () => {
    await run(notices());
    await workOff();
    const before = await market.db.demand.findMany({ orderBy: { id: 'asc' } });
    market.clock.advance(60_000);
    const { results } = await run(notices());
    expect(results[0]?.counts).toMatchObject({
      organisation: { created: 0, updated: 0 },
      demand: { created: 0, updated: 0, unchanged: 30 },
    });
    expect(await market.db.demand.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(await tasks()).toEqual([]);
  });

  it('indexes again what changed in the file, and nothing else', async () => {
    await run(notices());
    await workOff();
    const changed = NOTICES.replace('gebouw 7', 'gebouw zeven');
    const { results } = await run([{ path: file('changed.jsonl', changed) }]);
    expect(results[0]?.counts.demand).toEqual({ created: 0, updated: 1, unchanged: 29 });
    const [job] = (await jobs()).filter(({ task }) => task === INDEX_BATCH_TASK);
    expect(IndexBatch.parse(job?.payload).ids).toHaveLength(1);
  });

  it('closes demands at the deadline the file gives, also one that has passed', async () => {
    const withDeadline = (day: string) =>
      NOTICES.split('\n')
        .slice(0, 2)
        .map((line, n) => line.replace('"title"', `"deadline":"${n === 0 ? day : '2026-12-24'}","title"`))
        .join('\n');
    const stateOf = async () =>
      market.db.demand.findMany({
        select: { status: true, closedAt: true },
        orderBy: { externalId: 'asc' },
      });
    await run([{ path: file('open.jsonl', withDeadline('2026-11-20')) }]);
    expect(await stateOf()).toEqual([
      { status: 'closed', closedAt: new Date('2026-11-20T22:59:59Z') },
      { status: 'live', closedAt: null },
    ]);
    expect(await tasks()).toContain(CLOSE_DEMAND_TASK);
  });

  it('takes good rows, reports bad ones by line, column and value', async () => {
    const files = [
      { path: file('organisations.csv', ORGANISATIONS), kind: 'organisation' as const },
      { path: file('offers.csv', OFFERS), kind: 'offer' as const },
    ];
    const { results } = await run(files);
    expect(await refused(results)).toEqual([
      { line: 4, column: 'kvk_number', reason: 'kvkTaken', value: '12345678' },
      { line: 5, column: 'postcode', reason: 'postcode', value: '12AB' },
      { line: 6, column: 'external_id', reason: 'duplicate', value: 'a' },
      { line: 7, column: 'name', reason: 'required', value: '' },
      { line: 4, column: 'organisation', reason: 'unknownOrganisation', value: 'z' },
      { line: 5, column: 'price_from', reason: 'negative', value: '-1' },
    ]);
    expect(await market.db.organisation.count()).toBe(2);
    const offers = await market.db.offer.findMany({ orderBy: { externalId: 'asc' } });
    expect(offers).toMatchObject([
      { externalId: '1', status: 'live', priceFromCents: 450, priceUnit: 'lunches' },
      { externalId: '2', categories: ['garden-maintenance'], areaKind: 'country' },
    ]);
    expect(await market.db.importRun.findMany({ orderBy: { startedAt: 'asc' } })).toMatchObject([
      { rows: 6, refused: 4, created: 2, finishedAt: market.clock.now() },
      { rows: 4, refused: 2, created: 2 },
    ]);
  });

  it('reports the one row that the database refuses', async () => {
    const sql = `CREATE FUNCTION refuse_thirteen() RETURNS trigger AS $$ BEGIN
      IF NEW.external_id = 'n:13|nl' THEN RAISE EXCEPTION 'thirteen' USING ERRCODE = '23514'; END IF;
      RETURN NEW; END $$ LANGUAGE plpgsql;
      CREATE TRIGGER refuse_thirteen BEFORE INSERT ON demands FOR EACH ROW EXECUTE FUNCTION refuse_thirteen()`;
    await market.pool.query(sql);
    try {
      const { results } = await run(notices());
      expect(results[0]).toMatchObject({ rows: 30, refused: 1, counts: { demand: { created: 29 } } });
      expect(await refused(results)).toMatchObject([{ line: 14, reason: 'database' }]);
    } finally {
      await market.pool.query('DROP FUNCTION refuse_thirteen CASCADE');
    }
  });

  it('indexes the posts of an organisation again when only the organisation changed', async () => {
    const offers = { path: file('offers.csv', OFFERS), kind: 'offer' as const };
    const organisations = (text: string) => ({
      path: file('organisations.csv', text),
      kind: 'organisation' as const,
    });
    await run([organisations(ORGANISATIONS), offers]);
    await workOff();
    await run([organisations(ORGANISATIONS.replace('De Korst', 'De Kruimel'))]);
    expect(countDifferences(await checkIndex(ctx()))).toBe(2);
    await workOff();
    expect(countDifferences(await checkIndex(ctx()))).toBe(0);
  });

  it('leaves whole batches behind when it is cut off, and completes them the next time', async () => {
    const stop = new AbortController();
    const first = await run(notices(), {
      batchRows: 10,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(first.results).toMatchObject([{ rows: 10, stopped: true, counts: { demand: { created: 10 } } }]);
    expect(await market.db.demand.count()).toBe(10);
    const second = await run(notices(), { batchRows: 10 });
    expect(second.results[0]?.counts.demand).toEqual({ created: 20, updated: 0, unchanged: 10 });
    await workOff();
    expect(countDifferences(await checkIndex(ctx()))).toBe(0);
  });

  it('passes over a file that was imported before when it is asked to', async () => {
    await run(notices());
    expect((await run(notices(), { once: true })).results).toEqual([]);
  });

  it('changes nothing in a dry run, and says what it would do', async () => {
    const { results } = await run(notices(), { dryRun: true });
    expect(results).toMatchObject([{ rows: 30, refused: 0, counts: { demand: { created: 30 } } }]);
    expect(await market.db.organisation.count()).toBe(0);
    expect(await tasks()).toEqual([]);
    const files = [
      { path: file('organisations.csv', ORGANISATIONS), kind: 'organisation' as const },
      { path: file('offers.csv', OFFERS), kind: 'offer' as const },
    ];
    const both = await run(files, { dryRun: true });
    expect(both.results).toMatchObject([
      { refused: 4, counts: { organisation: { created: 2 } } },
      { refused: 2, counts: { offer: { created: 2 } } },
    ]);
    expect(await market.db.organisation.count()).toBe(0);
  });

  it.each([
    ['an unknown layout', { path: 'a,b\n1,2\n' }, {}, 'unknownLayout'],
    [
      'a missing column',
      { path: 'external_id,naam\n1,x\n', kind: 'organisation' as const },
      {},
      'columnMissing',
    ],
    ['a mapping that is not there', { path: 'a,b\n1,2\n' }, { mapping: 'nowhere' }, 'mappingMissing'],
    ['another format than the mapping has', { path: 'id,name\n1,2\n' }, { mapping: 'susy' }, 'wrongFormat'],
    [
      'a kind that the mapping does not make',
      { path: 'name,postcode\nx,1234 AB\n', kind: 'offer' as const },
      { mapping: 'buyers' },
      'wrongKind',
    ],
  ])('refuses %s before anything is written', async (_name, { path: content, ...wanted }, more, reason) => {
    const wrong = { ...wanted, path: file('wrong.csv', content) };
    await expect(run([...notices(), wrong], more)).rejects.toMatchObject({ name: 'UnreadableFile' });
    await expect(run([wrong], more)).rejects.toMatchObject({ reason });
    expect(await market.db.demand.count()).toBe(0);
  });
});

describe('checkIndex', () => {
  it('finds and repairs what is missing, stale and orphaned', async () => {
    await run(notices());
    await workOff();
    const [gone, changed] = await market.db.demand.findMany({ orderBy: { id: 'asc' }, take: 2 });
    await market.services.search.remove('demands', [gone?.id ?? '']);
    await market.db.demand.update({ where: { id: changed?.id ?? '' }, data: { title: 'Iets heel anders' } });
    await market.db.demand.updateMany({ where: { externalId: 'n:29|nl' }, data: { status: 'closed' } });
    const demands = { kind: 'demands', compared: 29, missing: 1, stale: 1, orphaned: 1 };
    expect(await checkIndex(ctx())).toContainEqual(demands);
    expect(await checkIndex(ctx(), { repair: true })).toContainEqual(demands);
    expect(countDifferences(await checkIndex(ctx()))).toBe(0);
  });

  it('has nothing to say after a rebuild', async () => {
    await run(notices());
    expect(await reindex(ctx())).toMatchObject([
      { count: 0 },
      { kind: 'demands', count: 30 },
      { kind: 'organisations', count: 0 },
    ]);
    expect(countDifferences(await checkIndex(ctx()))).toBe(0);
  });
});
