import type { AppContext } from '~/features/accounts/actor';
import { DomainError } from '~/platform/errors';
import { approveDemand } from './approve-demand.server';
import { approveOffer } from './approve-offer.server';
import { askOfferChanges } from './ask-offer-changes.server';
import { refuseDemand } from './refuse-demand.server';
import { refuseOffer } from './refuse-offer.server';
import type { ReviewInput } from './review-input';

/** The review form of an offer: one button per command. */
export const decideOffer = (ctx: AppContext, input: ReviewInput): Promise<void> =>
  input.intent === 'approve'
    ? approveOffer(ctx, input)
    : input.intent === 'ask-changes'
      ? askOfferChanges(ctx, input)
      : refuseOffer(ctx, input);

/** The review form of a demand: one button per command. */
export async function decideDemand(ctx: AppContext, input: ReviewInput): Promise<void> {
  if (input.intent === 'ask-changes')
    throw new DomainError('conflict', { message: 'curation.errors.notPossible' });
  await (input.intent === 'approve' ? approveDemand(ctx, input) : refuseDemand(ctx, input));
}
