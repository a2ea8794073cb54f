import type { AppContext } from '~/features/accounts/actor';
import { startOfDutchDay } from '~/features/posting/dutch-day';
import type { OfferStatus } from './offer';
import { findOwnOffer, moveOffer } from './move-offer.server';

/** Brings a paused offer back on the market. */
export async function resumeOffer(ctx: AppContext, { id }: { id: string }): Promise<{ status: OfferStatus }> {
  const offer = await findOwnOffer(ctx, id, 'submit:offer');
  return moveOffer(ctx, offer, {
    transition: 'resume',
    verb: () => 'resumed',
    data: () => ({ pausedUntil: null }),
  });
}

/** Job body: ends a pause when its day, as it stands now, has come. */
export async function resumeOnDay(ctx: AppContext, id: string): Promise<void> {
  const offer = await ctx.db.offer.findUnique({
    where: { id },
    include: { organisation: { select: { status: true, recognitions: true } } },
  });
  if (!offer || offer.status !== 'paused' || !offer.pausedUntil) return;
  if (startOfDutchDay(offer.pausedUntil) > ctx.clock.now()) return;
  await moveOffer(ctx, offer, {
    transition: 'resume',
    party: 'clock',
    verb: () => 'resumed',
    data: () => ({ pausedUntil: null }),
  });
}
