import type { AppContext } from '~/features/accounts/actor';
import { offersVisibleTo } from './offer-access.server';
import {
  OFFER_COLLECTION,
  OFFER_DOCUMENT_INCLUDE,
  toOfferDocument,
  type AnalyseText,
} from './offer-document.server';

/** Job body: brings the index in line with the row as it is now; running it again changes nothing. */
export async function indexOffer(ctx: AppContext, id: string, analyse: AnalyseText): Promise<void> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id, status: 'live' }, offersVisibleTo({ kind: 'anonymous' })] },
    include: OFFER_DOCUMENT_INCLUDE,
  });
  if (offer) await ctx.search.upsert(OFFER_COLLECTION.name, [toOfferDocument(offer, analyse)]);
  else await ctx.search.remove(OFFER_COLLECTION.name, [id]);
}
