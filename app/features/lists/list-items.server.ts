import type { AppContext } from '~/features/accounts/actor';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import { DEMAND_CARD_SELECT, toDemandCard } from '~/features/demands/demand-card-row.server';
import { getOrganisationCards } from '~/features/directory/organisation-directory.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import { OFFER_CARD_SELECT, toOfferCard } from '~/features/offers/offer-card-row.server';
import type { SavedKind } from './list';
import type { ListItemView, SavedRecord } from './list-view';

type ItemRow = { id: string; kind: SavedKind; recordId: string; title: string; note: string };
const VISITOR = { kind: 'anonymous' } as const;

/** The items of a list with what everybody may see of them now: one query per kind, in the order of the list. */
export async function readItems(ctx: AppContext, items: readonly ItemRow[]): Promise<ListItemView[]> {
  const idsOf = (kind: SavedKind) =>
    items.filter((item) => item.kind === kind).map(({ recordId }) => recordId);
  const [offers, demands, organisations] = await Promise.all([
    readOffers(ctx, idsOf('offer')),
    readDemands(ctx, idsOf('demand')),
    readOrganisations(ctx, idsOf('organisation')),
  ]);
  const records = new Map(
    [...offers, ...demands, ...organisations].map((record) => [record.card.id, record]),
  );
  return items.map(({ id, kind, recordId, title, note }) => ({
    ...{ id, kind, title, note },
    record: records.get(recordId) ?? null,
  }));
}

async function readOffers(ctx: AppContext, ids: string[]): Promise<SavedRecord[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.offer.findMany({
    where: { AND: [{ id: { in: ids }, status: 'live' }, offersVisibleTo(VISITOR)] },
    select: OFFER_CARD_SELECT,
  });
  return rows.map((row) => ({ kind: 'offer', card: toOfferCard(ctx, row, null) }));
}

async function readDemands(ctx: AppContext, ids: string[]): Promise<SavedRecord[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.demand.findMany({
    where: { AND: [{ id: { in: ids }, status: 'live' }, demandsVisibleTo(VISITOR)] },
    select: DEMAND_CARD_SELECT,
  });
  return rows.map((row) => ({ kind: 'demand', card: toDemandCard(ctx, row, null) }));
}

async function readOrganisations(ctx: AppContext, ids: string[]): Promise<SavedRecord[]> {
  if (ids.length === 0) return [];
  return (await getOrganisationCards(ctx, ids)).map((card) => ({ kind: 'organisation', card }));
}
