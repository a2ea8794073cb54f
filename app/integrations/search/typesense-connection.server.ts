import { Client, Errors } from 'typesense';
import { SearchUnavailable } from './search-port';
import type { TypesenseSearch } from './typesense-query';

/** A person waits for the answer. */
const TIMEOUT_SECONDS = 2;
/** Nobody waits: rebuilding and comparing may meet a server that is busy with a change of a whole collection. */
export const PATIENT_TIMEOUT_SECONDS = 60;
const RETRIES = 2;
/** Typesense takes this many searches in one request. */
const MOST_SEARCHES = 50;

/** A collection gets new fields: it goes on answering, but takes no second change until that is done. */
const UPDATING = /update operation is in progress/i;

/** The part of an answer that this adapter reads. */
export type TypesenseAnswer = {
  found: number;
  hits?: { document: { id: string; terms?: string[] } }[];
  facet_counts?: {
    field_name: string;
    counts: { value: string; count: number }[];
    stats?: { avg?: number };
  }[];
};

export function connectTypesense(
  { url, apiKey }: { url: string; apiKey: string },
  timeoutSeconds = TIMEOUT_SECONDS,
): Client {
  return new Client({
    nodes: [{ url }],
    apiKey,
    connectionTimeoutSeconds: timeoutSeconds,
    numRetries: RETRIES,
    retryIntervalSeconds: 0.1,
    healthcheckIntervalSeconds: 2,
    logLevel: 'silent',
  });
}

/**
 * Runs one exchange with the server. No answer, an overloaded or starting server, a refused key, a missing
 * collection and one that is being changed become `SearchUnavailable`; a request that the server finds malformed stays an error of the program.
 */
export async function reachTypesense<T>(exchange: () => Promise<T>): Promise<T> {
  try {
    return await exchange();
  } catch (cause) {
    if (!isAbsence(cause)) throw cause;
    throw new SearchUnavailable('Typesense does not answer or is not ready', { cause });
  }
}

function isAbsence(error: unknown): boolean {
  if (error instanceof Errors.ImportError) return false;
  if (error instanceof Errors.TypesenseError) {
    const status = error.httpStatus;
    if (status === 422 && UPDATING.test(error.message)) return true;
    return status === undefined || status >= 500 || [401, 403, 404, 408, 429].includes(status);
  }
  return error instanceof Error && ('code' in error || 'isAxiosError' in error);
}

/** True for the answer that something does not exist, which is no failure while looking for it. */
export const isNotFound = (error: unknown): boolean => error instanceof Errors.ObjectNotFound;

/** Asks any number of searches, in as many requests as that takes; answers in the order of the questions. */
export async function askTypesense(
  client: Client,
  collection: string,
  searches: readonly TypesenseSearch[],
): Promise<TypesenseAnswer[]> {
  const requests: Promise<TypesenseAnswer[]>[] = [];
  for (let start = 0; start < searches.length; start += MOST_SEARCHES) {
    const part = searches.slice(start, start + MOST_SEARCHES).map((search) => ({ collection, ...search }));
    requests.push(reachTypesense(() => askOnce(client, part)));
  }
  return (await Promise.all(requests)).flat();
}

async function askOnce(client: Client, searches: TypesenseSearch[]): Promise<TypesenseAnswer[]> {
  const { results } = (await client.multiSearch.perform({ searches } as never)) as unknown as {
    results: (TypesenseAnswer & { code?: number; error?: string })[];
  };
  for (const { code, error } of results) {
    if (error === undefined) continue;
    if (code === undefined || code === 404 || code >= 500) throw new SearchUnavailable(error);
    throw new Error(`Typesense refuses the search: ${error}`);
  }
  return results;
}
