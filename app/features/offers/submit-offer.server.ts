import type { AppContext } from '~/features/accounts/actor';
import { refuseIncomplete } from '~/features/posting/publish-problem';
import type { OfferStatus } from './offer';
import { offerPublishProblems } from './offer-content';
import { findOwnOffer, moveOffer, statusAfter } from './move-offer.server';
import { toOfferContent } from './offer-row.server';

/** Hands an offer in: a verified organisation's goes live at once and is checked afterwards, another waits. */
export async function submitOffer(ctx: AppContext, { id }: { id: string }): Promise<{ status: OfferStatus }> {
  const offer = await findOwnOffer(ctx, id, 'submit:offer');
  statusAfter(offer, 'submit');
  refuseIncomplete(offerPublishProblems(toOfferContent(offer)));
  const now = ctx.clock.now();
  return moveOffer(ctx, offer, {
    transition: 'submit',
    verb: (status) => (status === 'live' ? 'published' : 'submitted'),
    data: (status) => ({
      submittedAt: now,
      changesUntil: null,
      ...(status === 'live' ? { publishedAt: offer.publishedAt ?? now, checkedAt: null } : {}),
    }),
  });
}
