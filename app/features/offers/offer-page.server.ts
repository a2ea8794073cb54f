import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { notFound } from '~/platform/errors';
import { offersVisibleTo } from './offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';
import type { OfferDetailView } from './offer-view';

/** What a reader of an offer can best do next. */
export type OfferNextStep = 'sign-up' | 'post-demand' | 'own' | 'none';

const DETAIL_SELECT = {
  ...OFFER_CARD_SELECT,
  organisationId: true,
  description: true,
  language: true,
  organisation: {
    select: {
      ...OFFER_CARD_SELECT.organisation.select,
      about: true,
      targetGroups: true,
      recognitions: true,
    },
  },
} as const;

/** The public page of an offer, for who may see it. */
export async function getOfferPage(ctx: AppContext, slug: string) {
  const row = await ctx.db.offer.findFirst({
    where: { AND: [{ slug }, offersVisibleTo(ctx.actor)] },
    select: DETAIL_SELECT,
  });
  if (!row) throw notFound();
  const { organisationId, ...shown } = row;
  return { offer: toOfferDetail(shown, ctx.locale), nextStep: nextStepFor(ctx, organisationId) };
}

type DetailRow = Parameters<typeof toOfferCard>[0] & {
  description: string;
  language: string;
  organisation: { about: string; targetGroups: string[]; recognitions: string[] };
};

/** Everything that decides about an offer; without target groups of its own it has those of its organisation. */
export function toOfferDetail(row: DetailRow, locale: AppContext['locale']): OfferDetailView {
  const { organisation, description, language } = row;
  return {
    ...toOfferCard(row, locale, null),
    description,
    language,
    targetGroups: row.targetGroups.length > 0 ? row.targetGroups : organisation.targetGroups,
    organisationAbout: organisation.about,
    organisationPlace: row.organisation.placeName,
    recognitions: organisation.recognitions,
  };
}

function nextStepFor({ actor }: AppContext, organisationId: string): OfferNextStep {
  if (actor.kind === 'anonymous') return 'sign-up';
  if (actor.kind === 'person' && actor.organisation?.id === organisationId) return 'own';
  return can(actor, 'edit:demand') && actor.kind === 'person' ? 'post-demand' : 'none';
}
