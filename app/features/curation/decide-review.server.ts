import type { AppContext } from '~/features/accounts/actor';
import { approveDemand } from './approve-demand.server';
import { approveOffer } from './approve-offer.server';
import { askDemandChanges } from './ask-demand-changes.server';
import { askOfferChanges } from './ask-offer-changes.server';
import { checkDemand } from './check-demand.server';
import { checkOffer } from './check-offer.server';
import { refuseDemand } from './refuse-demand.server';
import { refuseOffer } from './refuse-offer.server';
import type { ReviewInput } from './review-input';

/** The review form of an offer: one button per command. */
export const decideOffer = (ctx: AppContext, input: ReviewInput): Promise<void> => {
  if (input.intent === 'approve') return approveOffer(ctx, input);
  if (input.intent === 'checked') return checkOffer(ctx, input);
  return input.intent === 'ask' ? askOfferChanges(ctx, input) : refuseOffer(ctx, input);
};

/** The review form of a demand: one button per command. */
export const decideDemand = (ctx: AppContext, input: ReviewInput): Promise<void> => {
  if (input.intent === 'approve') return approveDemand(ctx, input);
  if (input.intent === 'checked') return checkDemand(ctx, input);
  return input.intent === 'ask' ? askDemandChanges(ctx, input) : refuseDemand(ctx, input);
};
