import type { AppContext } from '~/features/accounts/actor';
import { replaceWaitingChange } from './ask-offer-change.server';
import type { OfferStatus } from './offer';
import { findOwnOffer, moveOffer } from './move-offer.server';

/** Puts an offer away: out of search and matching, kept as a record. What waited to be changed is withdrawn. */
export async function archiveOffer(
  ctx: AppContext,
  { id }: { id: string },
): Promise<{ status: OfferStatus }> {
  const offer = await findOwnOffer(ctx, id, 'edit:offer');
  return moveOffer(ctx, offer, {
    transition: 'archive',
    verb: () => 'archived',
    data: () => ({ pausedUntil: null, changesUntil: null }),
    also: async (tx) => void (await replaceWaitingChange(ctx, tx, offer, null)),
  });
}
