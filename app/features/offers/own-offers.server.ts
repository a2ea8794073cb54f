import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requireOrganisation, requirePermission } from '~/features/accounts/require.server';
import { notFound } from '~/platform/errors';
import { waitingChangeOf } from './ask-offer-change.server';
import {
  isOfferDeletable,
  isOfferPublished,
  offerPartyOf,
  offerTransitionsFor,
  type OfferStatus,
} from './offer';
import { offersEditableBy } from './offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from './offer-card-row.server';
import { offerCompleteness } from './offer-completeness';
import { OFFER_DETAIL_SELECT, toOfferDetail } from './offer-detail.server';
import { toOfferContent } from './offer-row.server';

/** The organisation's own offers by state, what needs doing first. */
const STATUS_ORDER: readonly OfferStatus[] = [
  'changes_asked',
  'refused',
  'draft',
  'submitted',
  'live',
  'paused',
  'archived',
];

/** What its timeline tells; `own-offers.history` has a word for each. */
const HISTORY = [
  ...[
    'created',
    'updated',
    'submitted',
    'published',
    'approved',
    'checked',
    'changes-asked',
    'refused',
    'imported',
  ],
  ...['paused', 'resumed', 'archived', 'reopened', 'duplicated'],
  ...['change-asked', 'change-approved', 'change-refused', 'change-withdrawn'],
].map((verb) => `offer.${verb}`);
/** Long lives are told from their last part. */
const HISTORY_LENGTH = 40;

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
    offers: rows.filter((row) => row.status === status).map((row) => toOfferCard(ctx, row, null)),
  }));
  return {
    organisation: { name: organisation.name, sells: organisation.sells },
    groups: groups.filter(({ offers }) => offers.length > 0),
    can: { create: can(ctx.actor, 'edit:offer') },
  };
}

const OWN_SELECT = {
  ...OFFER_DETAIL_SELECT,
  ...{ refusedReason: true, askedChanges: true, changesUntil: true, pausedUntil: true, submittedAt: true },
} as const;

/** An own offer with its history, what is missing and what may be done. */
export async function getOwnOffer(ctx: AppContext, id: string) {
  requireOrganisation(ctx);
  const row = await ctx.db.offer.findFirst({
    where: { AND: [{ id }, offersEditableBy(ctx.actor)] },
    select: OWN_SELECT,
  });
  if (!row) throw notFound();
  requirePermission(ctx, 'read:own-records');
  const latest = await ctx.db.auditEvent.findMany({
    where: { subjectType: 'offer', subjectId: id, action: { in: HISTORY } },
    select: { id: true, at: true, action: true },
    orderBy: { at: 'desc' },
    take: HISTORY_LENGTH,
  });
  const offer = toOfferDetail(ctx, row);
  const change = isOfferPublished(row.status) ? await waitingChangeOf(ctx.db, id) : null;
  const { refusedReason, askedChanges, changesUntil, pausedUntil } = row;
  const mayEdit = can(ctx.actor, 'edit:offer');
  return {
    offer: { ...offer, refusedReason, askedChanges, changesUntil, pausedUntil },
    completeness: offerCompleteness({ ...toOfferContent(row), photoCount: offer.photos.length }),
    changeAskedAt: change?.createdAt ?? null,
    history: latest.reverse().map((event) => ({ ...event, action: event.action.replace(/^offer\./, '') })),
    can: {
      edit: mayEdit,
      delete: mayEdit && isOfferDeletable(row),
      moves: mayEdit ? offerTransitionsFor(row.status, offerPartyOf(row.organisation, row)) : [],
    },
  };
}
