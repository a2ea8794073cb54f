import { makeMember } from '#prisma/factories/accounts';
import { makeActiveMembership } from '#prisma/factories/membership';
import { runTask } from '~/jobs.server';
import { SEARCH_COLLECTIONS } from '~/search.server';
import { openTestMarket } from './market';

/** A place far from the one that factories use. */
export const ROTTERDAM = {
  ...{ postcode: '3011 AB', placeName: 'Rotterdam', province: 'zuid-holland' },
  ...{ lat: 51.92, lon: 4.48 },
};

/** A market whose posts are put through the jobs that follow publishing. */
export async function openMatchingWorld() {
  const market = await openTestMarket();
  return {
    ...market,
    index: async (kind: 'offer' | 'demand', ids: string[]) => {
      for (const id of ids) await runTask(market.services, `search.index-${kind}`, { id });
    },
    matchDemand: (id: string) => runTask(market.services, 'matching.match-demand', { id }),
    matchOffer: (id: string) => runTask(market.services, 'matching.match-offer', { id }),
    buyerAndFirm: async () => {
      const buyer = await makeMember(market.db, { organisation: { sells: false } });
      await makeActiveMembership(market.db, buyer.organisation.id, market.clock.now());
      const firm = await makeMember(market.db, { organisation: { buys: false } });
      return { buyer, firm };
    },
    /** Takes every post away, from the index too. */
    clear: async () => {
      await market.db.organisation.deleteMany();
      await market.pool.query('DELETE FROM search_documents');
      for (const collection of SEARCH_COLLECTIONS)
        await market.services.search.rebuild(collection, (async function* () {})());
    },
  };
}
