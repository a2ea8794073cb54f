import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { notFound } from '~/platform/errors';
import {
  isOfferPosted,
  offerPartyOf,
  offerPublishProblems,
  offerTransitionsFor,
  type OfferStatus,
} from './offer';
import { offersEditableBy } from './offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';
import { toOfferDetail } from './offer-page.server';

/** The organisation's own offers by state, what needs doing first. */
const STATUS_ORDER: readonly OfferStatus[] = ['refused', 'draft', 'submitted', 'live'];

/** What its timeline tells; `offers.history` has a word for each. */
const HISTORY = ['created', 'updated', 'submitted', 'published', 'approved', 'refused', 'imported'].map(
  (verb) => `offer.${verb}`,
);

/** The dashboard of a social enterprise. */
export async function getOfferDashboard(ctx: AppContext) {
  const organisation = requireOrganisation(ctx);
  requirePermission(ctx, 'read:own-records');
  const rows = await ctx.db.offer.findMany({
    where: offersEditableBy(ctx.actor),
    select: { ...OFFER_CARD_SELECT, updatedAt: true },
    orderBy: { updatedAt: 'desc' },
  });
  const groups = STATUS_ORDER.map((status) => ({
    status,
    offers: rows.filter((row) => row.status === status).map((row) => toOfferCard(row, ctx.locale, null)),
  }));
  return {
    organisation: { name: organisation.name, sells: organisation.sells },
    groups: groups.filter(({ offers }) => offers.length > 0),
    can: { create: can(ctx.actor, 'edit:offer') },
  };
}

/** An own offer with its history, what is missing and what may be done. */
export async function getOwnOffer(ctx: AppContext, id: string) {
  const offer = await findOwnOffer(ctx, id);
  requirePermission(ctx, 'read:own-records');
  const history = await ctx.db.auditEvent.findMany({
    where: { subjectType: 'offer', subjectId: id, action: { in: HISTORY } },
    select: { id: true, at: true, action: true },
    orderBy: { at: 'asc' },
  });
  const mayEdit = can(ctx.actor, 'edit:offer');
  const transitions = offerTransitionsFor(offer.status, offerPartyOf(offer.organisation));
  return {
    offer: { ...toOfferDetail(offer, ctx.locale), refusedReason: offer.refusedReason },
    problems: isOfferPosted(offer.status) ? [] : offerPublishProblems({ ...offer, place: offer.placeName }),
    history: history.map((event) => ({ ...event, action: event.action.replace(/^offer\./, '') })),
    can: { edit: mayEdit, submit: mayEdit && transitions.includes('submit') },
  };
}

/** What the edit form starts with. `place` is what was typed, or the name it became. */
export async function getOfferForm(ctx: AppContext, id: string) {
  const offer = await findOwnOffer(ctx, id);
  requirePermission(ctx, 'edit:offer');
  const { title, description, categories, priceFromCents, priceToCents, priceUnit } = offer;
  const { capacityPerMonth, capacityUnit, areaKind, provinces, radiusKm, targetGroups } = offer;
  return {
    id: offer.id,
    isPosted: isOfferPosted(offer.status),
    status: offer.status,
    values: {
      ...{ title, description, categories, priceFromCents, priceToCents, priceUnit },
      ...{ capacityPerMonth, capacityUnit, areaKind, provinces, radiusKm, targetGroups },
      place: offer.postcode ?? offer.placeName,
    },
  };
}

async function findOwnOffer(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const offer = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    include: { organisation: true },
  });
  if (!offer) throw notFound();
  return offer;
}
