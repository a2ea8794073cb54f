import type { AppContext } from '~/features/accounts/actor';
import type { OfferStatus } from './offer';
import { findOwnOffer, moveOffer } from './move-offer.server';

/** Takes an archived offer back to draft, which keeps that it was handed in once and is handed in anew. */
export async function reopenOffer(ctx: AppContext, { id }: { id: string }): Promise<{ status: OfferStatus }> {
  const offer = await findOwnOffer(ctx, id, 'edit:offer');
  return moveOffer(ctx, offer, {
    transition: 'reopen',
    verb: () => 'reopened',
    data: () => ({ publishedAt: null }),
  });
}
