import type { AppContext } from '~/features/accounts/actor';
import { keepInStep } from '~/features/posting/keep-in-step.server';
import { offersVisibleTo } from './offer-access.server';
import {
  OFFER_COLLECTION,
  OFFER_DOCUMENT_INCLUDE,
  toOfferDocument,
  type AnalyseText,
} from './offer-document.server';

/** Job body: brings the index in line with the row as it is now; running it again changes nothing. */
export const indexOffer = (ctx: AppContext, id: string, analyse: AnalyseText): Promise<void> =>
  keepInStep(
    ctx.search,
    { collection: OFFER_COLLECTION.name, id },
    () =>
      ctx.db.offer.findFirst({
        where: { AND: [{ id, status: 'live' }, offersVisibleTo({ kind: 'anonymous' })] },
        include: OFFER_DOCUMENT_INCLUDE,
      }),
    (offer) => toOfferDocument(offer, analyse),
  );
