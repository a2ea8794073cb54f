import type { z } from 'zod';
import type { AppContext } from '~/features/accounts/actor';
import { denialOf } from '~/features/accounts/permissions';
import { createOffer } from './create-offer.server';
import { isOfferPosted } from './offer';
import { offersEditableBy } from './offer-access.server';
import type { OfferForm } from './offer-input';
import { submitOffer } from './submit-offer.server';
import { updateOffer } from './update-offer.server';

/** What came of the form, for the words on the next page. */
export type SavedOffer = { id: string; done: 'saved' | 'submitted' | 'live' | 'waits-for-email' };

/**
 * What the offer form asks for: write down, and hand in when that button was pressed. Without a verified e-mail address
 * the work is kept as a draft, so that nothing typed is lost.
 */
export async function saveOffer(
  ctx: AppContext,
  { id: existingId, ...form }: z.output<typeof OfferForm> & { id?: string },
): Promise<SavedOffer> {
  const { intent, ...input } = form;
  if (existingId) await updateOffer(ctx, { id: existingId, ...input });
  const { id } = existingId ? { id: existingId } : await createOffer(ctx, input);
  if (intent === 'save' || (existingId && (await isPosted(ctx, existingId)))) return { id, done: 'saved' };
  if (denialOf(ctx.actor, 'submit:offer') === 'email-not-verified') return { id, done: 'waits-for-email' };
  const { status } = await submitOffer(ctx, { id });
  return { id, done: status === 'live' ? 'live' : 'submitted' };
}

async function isPosted(ctx: AppContext, id: string): Promise<boolean> {
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    select: { status: true },
  });
  return offer !== null && isOfferPosted(offer.status);
}
