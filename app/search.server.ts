import type pg from 'pg';
import { createEmbeddedSearch } from '~/integrations/search/embedded.server';
import { createPostgresStore } from '~/integrations/search/postgres-store.server';
import type { SearchCollection, SearchEngine } from '~/integrations/search/search-port';
import { createTypesenseSearch } from '~/integrations/search/typesense.server';
import type { Env } from '~/platform/env.server';
import { DEMAND_COLLECTION } from '~/features/demands/demand-document.server';
import { ORGANISATION_COLLECTION } from '~/features/directory/organisation-document.server';
import { OFFER_COLLECTION } from '~/features/offers/offer-document.server';

export const SEARCH_COLLECTIONS: readonly SearchCollection[] = [
  OFFER_COLLECTION,
  DEMAND_COLLECTION,
  ORGANISATION_COLLECTION,
];

/** Typesense when its address is set, else the engine that lives in this process and in PostgreSQL. */
export function openSearch(settings: Env, pool: pg.Pool): SearchEngine {
  if (settings.TYPESENSE_URL && settings.TYPESENSE_API_KEY)
    return createTypesenseSearch({
      url: settings.TYPESENSE_URL,
      apiKey: settings.TYPESENSE_API_KEY,
      collectionPrefix: settings.TYPESENSE_PREFIX,
    });
  return createEmbeddedSearch({ store: createPostgresStore(pool) });
}
