import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { replaceWaitingChange } from './ask-offer-change.server';
import { findOwnOffer } from './move-offer.server';

/** An organisation takes back what it asked to change; the offer stays as it is. */
export async function withdrawOfferChange(ctx: AppContext, { id }: { id: string }): Promise<void> {
  const offer = await findOwnOffer(ctx, id, 'submit:offer');
  await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM offers WHERE id = ${id} FOR UPDATE`;
    const isWithdrawn = await replaceWaitingChange(ctx, tx, offer, null);
    if (!isWithdrawn) throw new DomainError('conflict', { message: 'own-offers.errors.noChange' });
  });
}
