import type { AppContext } from '~/features/accounts/actor';
import { requirePermission } from '~/features/accounts/require.server';
import { demandTransitionsFor } from '~/features/demands/demand';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { toDemandDetail } from '~/features/demands/demand-detail-row.server';
import { deadlineProblem } from '~/features/demands/demand-problems';
import { DEMAND_PARTS } from '~/features/demands/demand-row.server';
import { getMembership } from '~/features/membership/gate.server';
import { waitingChangeOf } from '~/features/offers/ask-offer-change.server';
import { offerTransitionsFor } from '~/features/offers/offer';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { OFFER_DETAIL_SELECT, toOfferDetail } from '~/features/offers/offer-detail.server';
import { isOrganisationHidden } from '~/features/organisations/organisation';
import { POST_FILES_SELECT } from '~/features/posting/post-files.server';
import { notFound } from '~/platform/errors';
import type { ReviewCan } from './review-form';

/** Who posted: what a curator looks at before trusting a new organisation. */
export type ReviewedOrganisation = {
  id: string;
  name: string;
  kvkNumber: string | null;
  website: string | null;
  about: string;
  placeName: string | null;
  status: 'new' | 'waiting' | 'verified' | 'refused' | 'suspended';
  createdAt: Date;
};

const REVIEWED_OFFER = {
  ...OFFER_DETAIL_SELECT,
  ...{ submittedAt: true, updatedAt: true, checkedAt: true, refusedReason: true, askedChanges: true },
  organisation: {
    select: {
      ...OFFER_DETAIL_SELECT.organisation.select,
      ...{ id: true, kvkNumber: true, website: true, createdAt: true },
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
    ...reviewFacts(offer, {
      approve: transitions.includes('approve'),
      check: isToCheck(offer),
      ask: transitions.includes('askChanges'),
      refuse: transitions.includes('refuse'),
    }),
    change: await waitingChangeOf(ctx.db, offer.id),
  };
}

const REVIEWED_DEMAND = {
  ...DEMAND_PARTS,
  _count: { select: { lots: true } },
  files: POST_FILES_SELECT,
  organisation: true,
  contact: { select: { user: { select: { name: true, email: true } } } },
  helpRequests: { where: { answeredAt: null }, select: { id: true, message: true, createdAt: true } },
} as const;

/** A demand as a curator judges it; past its deadline it cannot go live any more. */
export async function getDemandReview(ctx: AppContext, id: string) {
  requirePermission(ctx, 'read:back-office');
  const demand = await ctx.db.demand.findFirst({
    where: { AND: [{ id }, demandsVisibleTo(ctx.actor)] },
    include: REVIEWED_DEMAND,
  });
  if (!demand) throw notFound();
  const transitions = demandTransitionsFor(demand, 'curator');
  const isExpired = deadlineProblem(demand.respondBy, ctx.clock.now()) !== null;
  const isMember = (await getMembership(ctx, demand.organisationId)).active;
  return {
    demand: toDemandDetail(ctx, demand),
    contact: demand.contact?.user ?? null,
    ...reviewFacts(demand, {
      approve: transitions.includes('approve') && !isExpired,
      check: isToCheck(demand),
      ask: transitions.includes('ask'),
      refuse: transitions.includes('refuse'),
    }),
    isExpired,
    needsMembership: transitions.includes('approve') && !isMember,
    help: demand.helpRequests[0] ?? null,
  };
}

/** It went live at once and no curator has read it yet. */
const isToCheck = ({ status, checkedAt }: { status: string; checkedAt: Date | null }) =>
  status === 'live' && checkedAt === null;

/** What every review shows, whatever was posted. */
export interface ReviewFacts {
  submittedAt: Date | null;
  refusedReason: string | null;
  askedChanges: string | null;
  organisation: ReviewedOrganisation;
  seen: string;
  can: Required<ReviewCan>;
  /** Whether others find it now, so that asking for changes takes it from them. */
  isLive: boolean;
}

type ReviewedRow = Omit<ReviewFacts, 'seen' | 'can' | 'isLive'> & { updatedAt: Date; status: string };

function reviewFacts(row: ReviewedRow, can: ReviewFacts['can']): ReviewFacts {
  const { submittedAt, updatedAt, refusedReason, askedChanges, organisation } = row;
  return {
    ...{ submittedAt, refusedReason, askedChanges },
    can: { ...can, approve: can.approve && !isOrganisationHidden(organisation.status) },
    isLive: row.status === 'live',
    seen: updatedAt.toISOString(),
    organisation: reviewedOrganisationOf(organisation),
  };
}

/** Who posted, without what a curator does not need. */
export function reviewedOrganisationOf(row: ReviewedOrganisation): ReviewedOrganisation {
  const { id, name, kvkNumber, website, about, placeName, status, createdAt } = row;
  return { id, name, kvkNumber, website, about, placeName, status, createdAt };
}
