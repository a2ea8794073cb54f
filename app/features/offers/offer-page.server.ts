import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { wordsOf } from '~/features/posting/formatted-text';
import { notFound } from '~/platform/errors';
import { offersVisibleTo } from './offer-access.server';
import { OFFER_DETAIL_SELECT, toOfferDetail } from './offer-detail.server';

/** What a reader of an offer can best do next. */
export type OfferNextStep = 'sign-up' | 'post-demand' | 'own' | 'none';

/** The public page of an offer, for who may see it: its organisation also before it is on the market. */
export async function getOfferPage(ctx: AppContext, slug: string) {
  const row = await ctx.db.offer.findFirst({
    where: { AND: [{ slug }, offersVisibleTo(ctx.actor)] },
    select: OFFER_DETAIL_SELECT,
  });
  if (!row) throw notFound();
  const offer = toOfferDetail(ctx, row);
  return {
    offer,
    /** What search engines and shared links say. */
    inShort: offer.summary || wordsOf(offer.description),
    nextStep: nextStepFor(ctx, row.organisationId),
  };
}

function nextStepFor({ actor }: AppContext, organisationId: string): OfferNextStep {
  if (actor.kind === 'anonymous') return 'sign-up';
  if (actor.kind === 'person' && actor.organisation?.id === organisationId) return 'own';
  return can(actor, 'edit:demand') && actor.kind === 'person' ? 'post-demand' : 'none';
}
