import MiniSearch from 'minisearch';
import { EmbeddedIndex } from '~/integrations/search/embedded-index';
import { matchingText } from '~/features/matching/matching-text.server';
import { percentile } from './percentile';
import { syntheticPosts } from './synthetic-posts';

export type MatcherTimes = { engine: string; buildMs: number; p50: number; p95: number };

function timed(queries: readonly (() => unknown)[]): { p50: number; p95: number } {
  for (const query of queries.slice(0, 20)) query();
  const times = queries.map((query) => {
    const start = performance.now();
    query();
    return performance.now() - start;
  });
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** Text retrieval for whole demands over the same offers, ours and MiniSearch in one process. Milliseconds. */
export function benchMatcher(offers: number, demands: number): MatcherTimes[] {
  const records = [...syntheticPosts('o', offers, 100)];
  const asked = [...syntheticPosts('d', demands, 100)];
  const analysed = records.map(({ external_id, title, description }) => ({
    id: external_id,
    title,
    text: description,
    terms: matchingText.analyseRecord({ title, text: description, language: 'nl' }),
  }));

  let start = performance.now();
  const index = new EmbeddedIndex({ name: 'bench', facets: [], numbers: [] });
  for (const { id, title, terms } of analysed)
    index.upsert({ id, fingerprint: '', title, body: '', terms, facets: {}, numbers: {}, location: null });
  const ours = performance.now() - start;
  const queries = asked.map(({ title, description }) =>
    matchingText.queryTerms({ title, text: description, language: 'nl' }),
  );

  start = performance.now();
  const mini = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 3 } } });
  mini.addAll(analysed.map(({ id, title, text }) => ({ id, title, text })));
  const theirs = performance.now() - start;

  return [
    {
      engine: 'embedded',
      buildMs: ours,
      ...timed(queries.map((terms) => () => index.matchText(terms, { limit: 200 }))),
    },
    {
      engine: 'MiniSearch',
      buildMs: theirs,
      ...timed(
        asked.map(
          ({ title, description }) =>
            () =>
              mini.search(`${title} ${description}`).slice(0, 200),
        ),
      ),
    },
  ];
}
