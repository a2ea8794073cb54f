import type { AppContext } from '~/features/accounts/actor';
import { demandsVisibleTo } from './demand-access.server';
import {
  DEMAND_COLLECTION,
  DEMAND_DOCUMENT_INCLUDE,
  toDemandDocument,
  type AnalyseText,
} from './demand-document.server';

/** Job body: brings the index in line with the row as it is now; running it again changes nothing. */
export async function indexDemand(ctx: AppContext, id: string, analyse: AnalyseText): Promise<void> {
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id, status: 'live' }, demandsVisibleTo({ kind: 'anonymous' })] },
    include: DEMAND_DOCUMENT_INCLUDE,
  });
  if (demand) await ctx.search.upsert(DEMAND_COLLECTION.name, [toDemandDocument(demand, analyse)]);
  else await ctx.search.remove(DEMAND_COLLECTION.name, [id]);
}
