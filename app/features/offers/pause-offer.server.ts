import type { AppContext } from '~/features/accounts/actor';
import { startOfDutchDay } from '~/features/posting/dutch-day';
import { invalidField } from '~/platform/errors';
import { enqueue } from '~/platform/jobs.server';
import type { OfferStatus } from './offer';
import { findOwnOffer, moveOffer } from './move-offer.server';

export const RESUME_OFFER_TASK = 'offers.resume-on-day';

/** Takes a live offer off the market for a while; with a day it comes back by itself at the start of that day. */
export async function pauseOffer(
  ctx: AppContext,
  { id, until }: { id: string; until?: Date | undefined },
): Promise<{ status: OfferStatus }> {
  const offer = await findOwnOffer(ctx, id, 'submit:offer');
  if (until && startOfDutchDay(until) <= ctx.clock.now())
    throw invalidField('until', 'own-offers.problems.pastDay');
  return moveOffer(ctx, offer, {
    transition: 'pause',
    verb: () => 'paused',
    data: () => ({ pausedUntil: until ?? null }),
    also: async (tx) => {
      if (!until) return;
      const key = `${RESUME_OFFER_TASK}:${id}`;
      await enqueue(tx, RESUME_OFFER_TASK, { id }, { key, runAt: startOfDutchDay(until) });
    },
  });
}
