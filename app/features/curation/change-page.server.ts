import type { AppContext } from '~/features/accounts/actor';
import { can } from '~/features/accounts/permissions';
import { requirePermission } from '~/features/accounts/require.server';
import { HIGH_RISK_FIELDS, type HighRiskField } from '~/features/offers/offer-change';
import { readReferences } from '~/features/offers/offer-references';
import { categoryName } from '~/features/taxonomy/categories';
import { findOfferChange } from './find-offer-change.server';
import { reviewedOrganisationOf } from './review-page.server';

/** A change as a curator judges it: each field as it was and as it is to be. */
export async function getChangeReview(ctx: AppContext, id: string) {
  requirePermission(ctx, 'read:back-office');
  const { before, after, offer, state, reason, createdAt } = await findOfferChange(ctx, id);
  return {
    offer: {
      id: offer.id,
      slug: offer.slug,
      title: offer.title,
      status: offer.status,
      language: offer.language,
    },
    organisation: reviewedOrganisationOf(offer.organisation),
    ...{ state, reason, createdAt },
    rows: HIGH_RISK_FIELDS.filter((field) => field in after).map((field) => ({
      field,
      before: linesOf(ctx, field, before[field]),
      after: linesOf(ctx, field, after[field]),
    })),
    canDecide: state === 'waiting' && can(ctx.actor, 'review:offer'),
  };
}

/** A value as lines to read; empty when nothing was said. */
function linesOf(ctx: AppContext, field: HighRiskField, value: unknown): string[] {
  const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  switch (field) {
    case 'kind':
      return texts.map((kind) => ctx.t(`offers.kind.${kind}`));
    case 'placeKinds':
      return texts.map((id) => ctx.t(`taxonomy.placeKinds.${id}`));
    case 'categories':
      return texts.map((category) => categoryName(category, ctx.locale));
    case 'targetGroups':
      return texts.map((group) => ctx.t(`taxonomy.targetGroups.${group}`));
    case 'recognitions':
      return texts.map((recognition) => ctx.t(`taxonomy.recognitions.${recognition}`));
    case 'references':
      return readReferences(value).map(
        ({ client, year, amount }) => `${client}, ${year}, ${ctx.t(`offers.referenceAmount.${amount}`)}`,
      );
    case 'impactHoursFrom':
    case 'impactHoursTo':
      return typeof value === 'number'
        ? [ctx.t('offers.impactHours.exact', { count: value, hours: value })]
        : [];
    case 'title':
    case 'summary':
    case 'description':
    case 'impactText':
      return texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  }
}
