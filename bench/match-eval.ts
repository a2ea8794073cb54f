import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inferCategories, wordsOfCategories } from '~/features/matching/category-words';
import { matchingText } from '~/features/matching/matching-text.server';
import { scoreMatch, textStrength } from '~/features/matching/score';
import { createEmbeddedSearch } from '~/integrations/search/embedded.server';
import { createMemoryStore } from '~/integrations/search/memory-store';
import type { SearchCollection, SearchDocument, SearchEngine } from '~/integrations/search/search-port';
import { createTypesenseSearch } from '~/integrations/search/typesense.server';
import { type LabelledText, readLabelledSet } from './match-eval-data';
import { meanMetrics, type Metrics, measureRanking } from './match-eval-metrics';
import { percentile } from './percentile';

const USAGE = `Measures the matcher on a labelled set.
  npx tsx bench/match-eval.ts --dir DIR [--engine embedded|typesense] [--json] [--run-out FILE]
DIR holds demands.jsonl, offers.jsonl and qrels.tsv. The engine typesense wants TYPESENSE_URL and TYPESENSE_API_KEY.`;

const COLLECTION: SearchCollection = { name: 'match_eval', facets: [], numbers: [] };
const LIMIT = 100;
const BATCH = 1000;

type Ranked = { id: string; score: number };

/** The name in an error message tells which setting is missing. */
function requireSetting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

function openEngine(name: string): SearchEngine {
  if (name === 'embedded') return createEmbeddedSearch({ store: createMemoryStore() });
  if (name !== 'typesense') throw new Error(`--engine is embedded or typesense, not ${name}`);
  return createTypesenseSearch({
    url: requireSetting('TYPESENSE_URL'),
    apiKey: requireSetting('TYPESENSE_API_KEY'),
    collectionPrefix: 'bench_',
  });
}

function toDocument({ id, title, text, lang }: LabelledText): SearchDocument {
  const terms = matchingText.analyseRecord({ title, text, language: lang });
  const fingerprint = createHash('sha256').update(terms.join(' ')).digest('hex');
  return { id, fingerprint, title, body: text, terms, facets: {}, numbers: {}, location: null };
}

async function* toBatches(offers: readonly LabelledText[]): AsyncGenerator<SearchDocument[]> {
  for (let start = 0; start < offers.length; start += BATCH) {
    yield offers.slice(start, start + BATCH).map(toDocument);
  }
}

/** The product's own way from a demand to a list, with text as the only factor that is known. */
async function rankOffers(engine: SearchEngine, { title, text, lang }: LabelledText): Promise<Ranked[]> {
  const categories = inferCategories(`${title} ${text}`, lang);
  const terms = matchingText.queryTerms({
    title,
    text,
    language: lang,
    categoryWords: wordsOfCategories(categories),
  });
  const matches = await engine.matchText(COLLECTION.name, terms, { limit: LIMIT });
  return matches.map(({ id, score }) => ({ id, score: scoreText(textStrength(score, terms)) }));
}

/** A demand without hard conditions. */
const OPEN = {
  isOnSite: null,
  firmArea: { kind: 'country' },
  requiredRecognitions: [],
  reservedProofs: null,
  lots: [],
} as const;

function scoreText(value: number): number {
  const nothing = { categories: [], place: null, quantityPerMonth: null };
  return scoreMatch(
    { ...nothing, ...OPEN, valueCents: null, targetGroups: [], recognitions: [] },
    {
      ...nothing,
      province: null,
      area: null,
      capacityPerMonth: null,
      largestOrder: null,
      priceCents: null,
      targetGroups: [],
      recognitions: [],
    },
    { value, words: [] },
    () => null,
  ).score;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string' },
      engine: { type: 'string', default: 'embedded' },
      json: { type: 'boolean', default: false },
      'run-out': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !values.dir) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const startedAt = performance.now();
  const { demands, offers, grades } = await readLabelledSet(values.dir);
  const engine = openEngine(values.engine);
  try {
    await engine.rebuild(COLLECTION, toBatches(offers));
    const indexedAt = performance.now();
    const measured: Metrics[] = [];
    const times: number[] = [];
    const run: string[] = [];
    for (const demand of demands) {
      const askedAt = performance.now();
      const ranking = await rankOffers(engine, demand);
      times.push(performance.now() - askedAt);
      const metrics = measureRanking(
        ranking.map(({ id }) => id),
        grades.get(demand.id) ?? new Map<string, number>(),
      );
      if (metrics) measured.push(metrics);
      for (const { id, score } of ranking) run.push(`${demand.id}\t${id}\t${score}`);
    }
    if (values['run-out']) await writeFile(values['run-out'], `${run.join('\n')}\n`);
    const report = {
      engine: engine.name,
      demands: measured.length,
      offers: offers.length,
      ...meanMetrics(measured),
      indexSeconds: (indexedAt - startedAt) / 1000,
      p50Ms: percentile(times, 0.5),
      p95Ms: percentile(times, 0.95),
      seconds: (performance.now() - startedAt) / 1000,
    };
    console.log(values.json ? JSON.stringify(report) : describe(report));
  } finally {
    await engine.close();
  }
}

function describe(report: Record<string, string | number>): string {
  return Object.entries(report)
    .map(([name, value]) => {
      const shown = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(4) : value;
      return `${name.padEnd(14)}${shown}`;
    })
    .join('\n');
}

await main();
