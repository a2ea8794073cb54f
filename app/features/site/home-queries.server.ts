import type { AppContext } from '~/features/accounts/actor';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from '~/features/demands/demand-card-row.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { CATEGORY_GROUPS, categoryName } from '~/features/taxonomy/categories';
import { groupPictogram } from '~/features/taxonomy/category-pictogram';
import { OFFER_CARD_SELECT, toOfferCard } from '~/features/offers/offer-card-row.server';

const NEWEST = 3;
/** Kinds of work to start from; the tree begins with what social enterprises supply most. */
const GROUPS = 7;
const VISITOR = { kind: 'anonymous' } as const;

/** The start page: what anybody may see of the market now, in figures and in its newest posts. */
export async function getHome(ctx: AppContext) {
  const { db, locale } = ctx;
  const liveOffers = { AND: [offersVisibleTo(VISITOR), { status: 'live' as const }] };
  const liveDemands = { AND: [demandsVisibleTo(VISITOR), { status: 'live' as const }] };
  const newestFirst = { orderBy: [{ publishedAt: 'desc' as const }, { id: 'desc' as const }], take: NEWEST };
  const [offers, demands, organisations, newOffers, newDemands] = await Promise.all([
    db.offer.count({ where: liveOffers }),
    db.demand.count({ where: liveDemands }),
    db.organisation.count({ where: { status: 'verified' } }),
    db.offer.findMany({ where: liveOffers, select: OFFER_CARD_SELECT, ...newestFirst }),
    db.demand.findMany({ where: liveDemands, select: DEMAND_CARD_SELECT, ...newestFirst }),
  ]);
  return {
    title: ctx.t('home.metaTitle'),
    description: ctx.t('home.metaDescription'),
    groups: CATEGORY_GROUPS.slice(0, GROUPS).map((group) => ({
      id: group.id,
      name: categoryName(group.id, locale),
      pictogram: groupPictogram(group.id),
    })),
    figures: { offers, demands, organisations },
    newOffers: newOffers.map((row) => toOfferCard(ctx, row, null)),
    newDemands: newDemands.map((row) => toDemandCard(ctx, row, null)),
    isSignedIn: ctx.actor.kind === 'person',
  };
}
