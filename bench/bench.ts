import { parseArgs } from 'node:util';
import { benchMatcher } from './bench-matcher';
import { countQueries, measurePage, type PageTimes } from './measure-page';
import { publishToFound } from './publish-to-found';
import { openScratchMarket, signIn, type ScratchMarket, type Size } from './scratch-market';

const USAGE = `npm run bench [-- --size OFFERSxDEMANDS]… [--engine embedded|typesense] [--seconds N] [--json]
Fills a scratch market of its own for each size (10000x2000 and 100000x20000 unless told), then measures pages as
ratios to an empty page of the same server in the same run. Typesense is taken from TYPESENSE_URL and
TYPESENSE_API_KEY.`;

/** Offers times demands: MiniSearch takes seconds for a whole demand at 100,000 offers. */
const MATCHER_WORK = 2_000_000;

type Page = { what: string; address: string; role?: string };
type PageRow = PageTimes & { what: string; queries: number; ofEmpty: number };
type Measured = Size & {
  engine: string;
  importRowsPerSecond: number;
  indexSeconds: number;
  megabytesBefore: number;
  megabytesAfter: number;
  pages: PageRow[];
  found: { p50: number; worst: number };
  matcher: ReturnType<typeof benchMatcher>;
};

async function pagesOf(market: ScratchMarket): Promise<Page[]> {
  const [slugs] = await market.rows<{ offer: string; demand: string; organisation: string }>(
    `SELECT (SELECT slug FROM offers WHERE external_id = 'o1') AS offer,
            (SELECT slug FROM demands WHERE external_id = 'd1') AS demand,
            (SELECT slug FROM organisations WHERE external_id = 'org1') AS organisation`,
  );
  return [
    { what: 'empty page', address: '/demo/empty' },
    { what: 'directory of offers', address: '/offers' },
    { what: 'search with filters', address: '/offers?q=schoonmaak&place=Utrecht&km=50' },
    { what: 'directory of demands', address: '/demands' },
    { what: 'offer', address: `/offers/${slugs?.offer ?? ''}` },
    { what: 'demand', address: `/demands/${slugs?.demand ?? ''}` },
    { what: 'organisation', address: `/organisations/${slugs?.organisation ?? ''}` },
    { what: 'dashboard of a social enterprise', address: '/enterprise', role: 'social enterprise' },
    { what: 'dashboard of a buyer', address: '/buyer', role: 'buyer, partner' },
  ];
}

async function measureSize(size: Size, engine: string, seconds: number): Promise<Measured> {
  const market = await openScratchMarket(
    size,
    engine === 'typesense' ? { TYPESENSE_PREFIX: 'bench_' } : { TYPESENSE_URL: '' },
  );
  try {
    const megabytesBefore = await market.serverMegabytes();
    const pages: PageRow[] = [];
    for (const { what, address, role } of await pagesOf(market)) {
      const cookie = role ? await signIn(market.base, role) : undefined;
      const url = market.base + address;
      const queries = await countQueries(market, url, cookie);
      const times = await measurePage(url, seconds, cookie);
      const empty = pages[0]?.perSecond ?? times.perSecond;
      pages.push({ what, queries, ofEmpty: times.perSecond / empty, ...times });
    }
    const megabytesAfter = await market.serverMegabytes();
    await market.workJobs();
    const found = await publishToFound(market);
    const { importRowsPerSecond, indexSeconds } = market;
    const matcher = benchMatcher(size.offers, Math.min(200, MATCHER_WORK / size.offers));
    return {
      ...{ ...size, engine, importRowsPerSecond, indexSeconds, megabytesBefore, megabytesAfter },
      ...{ pages, found, matcher },
    };
  } finally {
    await market.close();
  }
}

/** The table of one size; `smallest` is the first size of the same run, to which the growth of p95 compares. */
function* lines(run: Measured, smallest: Measured | undefined): Generator<string> {
  const cells = (what: string, ...values: string[]) =>
    what.padEnd(36) + values.map((value) => value.padStart(11)).join('');
  yield `\n${run.offers} offers, ${run.demands} demands, ${run.engine} search`;
  yield `import ${run.importRowsPerSecond.toFixed(0)} rows/s; index built in ${run.indexSeconds.toFixed(1)} s`;
  yield `server ${run.megabytesBefore.toFixed(0)} MB after start, ${run.megabytesAfter.toFixed(0)} MB after the load`;
  yield `publish → found: median ${run.found.p50.toFixed(0)} ms, worst ${run.found.worst.toFixed(0)} ms`;
  yield cells(
    'page (32 connections)',
    'req/s',
    'of empty',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'p95 growth',
    'queries',
  );
  for (const [at, page] of run.pages.entries()) {
    const smaller = smallest?.pages[at];
    const growth = smaller ? `×${(page.p95 / smaller.p95).toFixed(2)}` : '';
    const times = [page.p50, page.p95, page.p99].map((ms) => ms.toFixed(0));
    yield cells(
      page.what,
      page.perSecond.toFixed(0),
      `×${page.ofEmpty.toFixed(2)}`,
      ...times,
      growth,
      String(page.queries),
    );
  }
  const [ours, theirs] = run.matcher;
  for (const { engine, p50, p95, buildMs } of run.matcher)
    yield `matcher, ${engine}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, built in ${(buildMs / 1_000).toFixed(1)} s`;
  if (ours && theirs)
    yield `matcher: ${(theirs.p50 / ours.p50).toFixed(0)} times as fast as ${theirs.engine} (p50)`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', multiple: true, default: ['10000x2000', '100000x20000'] },
      engine: { type: 'string', default: 'embedded' },
      seconds: { type: 'string', default: '8' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const sizes = values.size.map((size) => /^(\d+)x(\d+)$/.exec(size));
  const isWrong = sizes.includes(null) || !['embedded', 'typesense'].includes(values.engine);
  const hasEngine = values.engine === 'embedded' || process.env.TYPESENSE_URL;
  if (values.help || isWrong || !hasEngine) {
    process.stdout.write(`${USAGE}\n`);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const measured: Measured[] = [];
  for (const [, offers, demands] of sizes.filter((size) => size !== null)) {
    const run = await measureSize(
      { offers: Number(offers), demands: Number(demands) },
      values.engine,
      Number(values.seconds),
    );
    if (!values.json) process.stdout.write(`${[...lines(run, measured[0])].join('\n')}\n`);
    measured.push(run);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`);
}

await main();
