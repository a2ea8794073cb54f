import type { Client } from 'typesense';
import { compareMatches, inverseDocumentFrequency, termSaturation } from './bm25';
import type { TextMatch, WeightedTerm } from './search-port';
import { askTypesense, type TypesenseAnswer } from './typesense-connection.server';
import type { TypesenseSearch } from './typesense-query';

/** Terms that records are fetched by: measured, 8 lose quality and 24 gain nothing. */
const SEED_TERMS = 14;
const RECORDS_PER_TERM = 100;
/** Terms that are counted and scored at all, heaviest first. */
const MOST_TERMS = 200;
const IDS_PER_SEARCH = 250;
/** The server averages over the facet values that it lists, so all lengths must be listed. */
const MOST_LENGTHS = 10_000;

type WeighedTerm = WeightedTerm & { rarity: number };

const ONE_TERM: TypesenseSearch = {
  query_by: 'terms',
  prefix: false,
  num_typos: 0,
  drop_tokens_threshold: 0,
  include_fields: 'id',
  highlight_fields: 'none',
  highlight_full_fields: 'none',
};

/**
 * Typesense has no weighted OR, so the terms that tell most fetch candidates, one search per term, and the union is
 * scored here with the formula, the rarities and the lengths that the embedded engine uses.
 */
export async function matchTypesense(
  client: Client,
  collection: string,
  terms: readonly WeightedTerm[],
  options: { filterBy: string; limit: number },
): Promise<TextMatch[]> {
  const asked = searchableTerms(terms);
  if (asked.length === 0) return [];
  const [whole, ...counts] = await askTypesense(client, collection, [
    { q: '*', per_page: 0, facet_by: 'length', max_facet_values: MOST_LENGTHS },
    ...asked.map(({ term }) => ({ ...ONE_TERM, q: term, per_page: 0 })),
  ]);
  const documentCount = whole?.found ?? 0;
  const averageLength = whole?.facet_counts?.[0]?.stats?.avg ?? 1;
  const weighed = asked
    .map((each, i) => ({ ...each, found: counts[i]?.found ?? 0 }))
    .filter(({ found }) => found > 0)
    .map((each) => ({ ...each, rarity: inverseDocumentFrequency(documentCount, each.found) }));
  const ids = await fetchCandidates(client, collection, weighed, options.filterBy);
  const records = await fetchTerms(client, collection, ids);
  return records
    .map(({ id, terms: held }) => ({ id, score: scoreRecord(held, weighed, averageLength) }))
    .sort(compareMatches)
    .slice(0, Math.max(0, options.limit));
}

/** Merged by term; only what the server reads as exactly one word, since it would drop other signs. */
function searchableTerms(terms: readonly WeightedTerm[]): WeightedTerm[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) {
    if (weight > 0 && /^[\p{Ll}\p{N}]{1,100}$/u.test(term))
      weights.set(term, (weights.get(term) ?? 0) + weight);
  }
  const merged = [...weights].map(([term, weight]) => ({ term, weight }));
  return merged.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, MOST_TERMS);
}

async function fetchCandidates(
  client: Client,
  collection: string,
  terms: readonly WeighedTerm[],
  filterBy: string,
): Promise<string[]> {
  const tellingMost = [...terms]
    .sort((a, b) => b.rarity * b.weight - a.rarity * a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, SEED_TERMS);
  const answers = await askTypesense(
    client,
    collection,
    tellingMost.map(({ term }) => ({
      ...ONE_TERM,
      q: term,
      per_page: RECORDS_PER_TERM,
      filter_by: filterBy,
    })),
  );
  return [...new Set(answers.flatMap(hitsOf).map(({ id }) => id))];
}

async function fetchTerms(client: Client, collection: string, ids: readonly string[]) {
  const searches: TypesenseSearch[] = [];
  for (let start = 0; start < ids.length; start += IDS_PER_SEARCH) {
    const part = ids.slice(start, start + IDS_PER_SEARCH).map((id) => `\`${id}\``);
    searches.push({
      q: '*',
      filter_by: `id:[${part.join(',')}]`,
      per_page: IDS_PER_SEARCH,
      include_fields: 'id,terms',
    });
  }
  const answers = await askTypesense(client, collection, searches);
  return answers.flatMap(hitsOf).map(({ id, terms }) => ({ id, terms: terms ?? [] }));
}

const hitsOf = (answer: TypesenseAnswer) => (answer.hits ?? []).map(({ document }) => document);

function scoreRecord(held: readonly string[], asked: readonly WeighedTerm[], averageLength: number): number {
  const frequencies = new Map<string, number>();
  for (const term of held) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  let score = 0;
  for (const { term, weight, rarity } of asked) {
    const frequency = frequencies.get(term);
    if (frequency) score += weight * rarity * termSaturation(frequency, held.length, averageLength);
  }
  return score;
}
