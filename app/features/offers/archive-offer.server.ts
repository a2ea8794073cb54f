import type { AppContext } from '~/features/accounts/actor';
import type { OfferStatus } from './offer';
import { findOwnOffer, moveOffer } from './move-offer.server';

/** Puts an offer away: out of search and matching, kept as a record. */
export async function archiveOffer(
  ctx: AppContext,
  { id }: { id: string },
): Promise<{ status: OfferStatus }> {
  const offer = await findOwnOffer(ctx, id, 'edit:offer');
  return moveOffer(ctx, offer, {
    transition: 'archive',
    verb: () => 'archived',
    data: () => ({ pausedUntil: null, changesUntil: null }),
  });
}
