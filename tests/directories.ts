import { makeOrganisation } from '#prisma/factories/accounts';
import { makeDemand, makeOffer } from '#prisma/factories/posts';
import pg from 'pg';
import { vi } from 'vitest';
import { indexDemand } from '~/features/demands/index-demand.server';
import { indexOfferingOrganisation } from '~/features/directory/index-organisation.server';
import { indexOffer } from '~/features/offers/index-offer.server';
import { SearchUnavailable, type SearchEngine } from '~/integrations/search/search-port';
import { singleton } from '~/platform/singleton.server';
import { openTestMarket } from './market';

/** What indexing asks of the matching slice, without its dictionaries. */
export const words = (record: { title: string; text: string }) => ({
  terms: `${record.title} ${record.text}`.toLowerCase().split(/\W+/),
  parts: [],
});

/** A market whose loaders can be called, with live posts that are in the index at once. */
export async function openDirectories() {
  const market = await openTestMarket();
  const { search } = market.services;
  let isAway = false;
  const breakable: SearchEngine = Object.create(search, {
    search: {
      value: (...query: Parameters<SearchEngine['search']>) =>
        isAway ? Promise.reject(new SearchUnavailable('away')) : search.search(...query),
    },
  });
  void singleton('market', () => Promise.resolve({ ...market.services, search: breakable }));
  const system = () => market.as({ kind: 'system' });
  return {
    ...market,
    system,
    async liveOffer(data: Partial<Parameters<typeof makeOffer>[1]> = {}) {
      const organisationId = data.organisationId ?? (await makeOrganisation(market.db)).id;
      const offer = await makeOffer(market.db, { ...data, organisationId });
      await indexOffer(system(), offer.id, words);
      await indexOfferingOrganisation(system(), offer.id);
      return offer;
    },
    async liveDemand(data: Partial<Parameters<typeof makeDemand>[1]> = {}) {
      const organisationId = data.organisationId ?? (await makeOrganisation(market.db)).id;
      const demand = await makeDemand(market.db, { ...data, organisationId });
      await indexDemand(system(), demand.id, words);
      return demand;
    },
    /** Runs something while the search engine does not answer. */
    async whileSearchIsAway<T>(run: () => Promise<T>): Promise<T> {
      isAway = true;
      return run().finally(() => (isAway = false));
    },
  };
}

/** The arguments of a loader for an address. */
export const ask = (path: string, params: Record<string, string> = {}) => ({
  request: new Request(`http://localhost:3000${path}`),
  params,
  context: {},
});

/** Counts the statements that reach PostgreSQL while something runs. */
export async function countQueries(run: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  await run();
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return count;
}
