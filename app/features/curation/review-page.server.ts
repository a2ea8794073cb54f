import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { deadlineProblem, demandTransitionsFor } from '~/features/demands/demand';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { toDemandDetail } from '~/features/demands/demand-page.server';
import { waitingChangeOf } from '~/features/offers/ask-offer-change.server';
import { offerTransitionsFor } from '~/features/offers/offer';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { OFFER_DETAIL_SELECT, toOfferDetail } from '~/features/offers/offer-detail.server';
import { notFound } from '~/platform/errors';

/** Who posted: what a curator looks at before trusting a new organisation. */
export type ReviewedOrganisation = {
  name: string;
  kvkNumber: string | null;
  website: string | null;
  about: string;
  placeName: string | null;
  status: 'new' | 'waiting' | 'verified' | 'refused' | 'suspended';
  createdAt: Date;
};

const ORGANISATION = { include: { organisation: true } } as const;

const REVIEWED_OFFER = {
  ...OFFER_DETAIL_SELECT,
  ...{ submittedAt: true, updatedAt: true, refusedReason: true, askedChanges: true },
  organisation: {
    select: {
      ...OFFER_DETAIL_SELECT.organisation.select,
      ...{ kvkNumber: true, website: true, createdAt: true },
    },
  },
} as const;

/** An offer as a curator judges it. `seen` goes back with the decision and guards against a later edit. */
export async function getOfferReview(ctx: AppContext, id: string) {
  requirePermission(ctx, 'read:back-office');
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersVisibleTo(ctx.actor)] },
    select: REVIEWED_OFFER,
  });
  if (!offer) throw notFound();
  const transitions = offerTransitionsFor(offer.status, 'curator');
  return {
    offer: toOfferDetail(ctx, offer),
    ...reviewFacts(offer),
    askedChanges: offer.askedChanges,
    change: await waitingChangeOf(ctx.db, offer.id),
    can: {
      approve: transitions.includes('approve'),
      askChanges: transitions.includes('askChanges'),
      refuse: transitions.includes('refuse'),
    },
  };
}

/** A demand as a curator judges it; past its deadline it cannot go live any more. */
export async function getDemandReview(ctx: AppContext, id: string) {
  requirePermission(ctx, 'read:back-office');
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsVisibleTo(ctx.actor)] },
    ...ORGANISATION,
  });
  if (!demand) throw notFound();
  const transitions = demandTransitionsFor(demand.status, 'curator');
  const isExpired = deadlineProblem(demand.respondBy, ctx.clock.now()) !== null;
  return {
    demand: toDemandDetail(demand, ctx.locale),
    ...reviewFacts(demand),
    isExpired,
    can: { approve: transitions.includes('approve') && !isExpired, refuse: transitions.includes('refuse') },
  };
}

type ReviewedRow = {
  submittedAt: Date | null;
  updatedAt: Date;
  refusedReason: string | null;
  organisation: ReviewedOrganisation;
};

function reviewFacts({ submittedAt, updatedAt, refusedReason, organisation }: ReviewedRow) {
  const poster = reviewedOrganisationOf(organisation);
  return { submittedAt, refusedReason, seen: updatedAt.toISOString(), organisation: poster };
}

/** Who posted, without what a curator does not need. */
export function reviewedOrganisationOf(row: ReviewedOrganisation): ReviewedOrganisation {
  const { name, kvkNumber, website, about, placeName, status, createdAt } = row;
  return { name, kvkNumber, website, about, placeName, status, createdAt };
}
