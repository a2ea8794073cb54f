import type { AppContext } from '~/features/accounts/actor';
import { denialOf } from '~/features/accounts/permissions';
import { submitOffer } from './submit-offer.server';

/** What came of the form, for the words on the next page. */
export type DoneWithOffer = 'saved' | 'submitted' | 'live' | 'waits-for-email';

/**
 * The button on the last step. Without a verified e-mail address the work is kept as a draft, so that nothing typed
 * is lost.
 */
export async function finishOfferForm(
  ctx: AppContext,
  id: string,
  intent: 'submit' | 'close',
): Promise<DoneWithOffer> {
  if (intent === 'close') return 'saved';
  if (denialOf(ctx.actor, 'submit:offer') === 'email-not-verified') return 'waits-for-email';
  const { status } = await submitOffer(ctx, { id });
  return status === 'live' ? 'live' : 'submitted';
}
