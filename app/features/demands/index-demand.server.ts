import type { AppContext } from '~/features/accounts/actor';
import { keepInStep } from '~/features/posting/keep-in-step.server';
import { demandsVisibleTo } from './demand-access.server';
import {
  DEMAND_COLLECTION,
  DEMAND_DOCUMENT_INCLUDE,
  toDemandDocument,
  type AnalyseText,
} from './demand-document.server';

/** Job body: brings the index in line with the row as it is now; running it again changes nothing. */
export const indexDemand = (ctx: AppContext, id: string, analyse: AnalyseText): Promise<void> =>
  keepInStep(
    ctx.search,
    { collection: DEMAND_COLLECTION.name, id },
    () =>
      ctx.db.demand.findFirst({
        where: { AND: [{ id, status: 'live' }, demandsVisibleTo({ kind: 'anonymous' })] },
        include: DEMAND_DOCUMENT_INCLUDE,
      }),
    (demand) => toDemandDocument(demand, analyse),
  );
