import type { AppContext } from '~/features/accounts/actor';
import { demandsVisibleTo } from '~/features/demands/demand-access.server';
import {
  DEMAND_COLLECTION,
  DEMAND_DOCUMENT_INCLUDE,
  toDemandDocument,
} from '~/features/demands/demand-document.server';
import {
  LISTED,
  ORGANISATION_COLLECTION,
  ORGANISATION_DOCUMENT_SELECT,
  toOrganisationDocument,
} from '~/features/directory/organisation-document.server';
import { analysePost } from '~/features/matching/analyse-post.server';
import { offersVisibleTo } from '~/features/offers/offer-access.server';
import {
  OFFER_COLLECTION,
  OFFER_DOCUMENT_INCLUDE,
  toOfferDocument,
} from '~/features/offers/offer-document.server';
import type { SearchCollection, SearchDocument } from '~/integrations/search/search-port';

export const INDEXED_KINDS = ['offers', 'demands', 'organisations'] as const;
export type IndexedKind = (typeof INDEXED_KINDS)[number];

/** Which rows: those with an id, or the next ones in order of id. */
type Selection = { ids: readonly string[] } | { after: string; take: number };

const PUBLIC = { kind: 'anonymous' } as const;
const LIVE = { status: 'live' } as const;

const idsOf = (selection: Selection): { id: { in: string[] } | { gt: string } } =>
  'ids' in selection ? { id: { in: [...selection.ids] } } : { id: { gt: selection.after } };
const pageOf = (selection: Selection) => ({
  orderBy: { id: 'asc' as const },
  take: 'ids' in selection ? selection.ids.length : selection.take,
});

export const COLLECTION_OF: Record<IndexedKind, SearchCollection> = {
  offers: OFFER_COLLECTION,
  demands: DEMAND_COLLECTION,
  organisations: ORGANISATION_COLLECTION,
};

/** The documents of what everybody may see, as they belong in the search engine now. */
export async function documentsOf(
  ctx: AppContext,
  kind: IndexedKind,
  selection: Selection,
): Promise<SearchDocument[]> {
  if (kind === 'offers') {
    const offers = await ctx.db.offer.findMany({
      where: { AND: [idsOf(selection), LIVE, offersVisibleTo(PUBLIC)] },
      include: OFFER_DOCUMENT_INCLUDE,
      ...pageOf(selection),
    });
    return offers.map((offer) => toOfferDocument(offer, analysePost));
  }
  if (kind === 'organisations') {
    const organisations = await ctx.db.organisation.findMany({
      where: { ...idsOf(selection), ...LISTED },
      select: ORGANISATION_DOCUMENT_SELECT,
      ...pageOf(selection),
    });
    return organisations.map(toOrganisationDocument);
  }
  const demands = await ctx.db.demand.findMany({
    where: { AND: [idsOf(selection), LIVE, demandsVisibleTo(PUBLIC)] },
    include: DEMAND_DOCUMENT_INCLUDE,
    ...pageOf(selection),
  });
  return demands.map((demand) => toDemandDocument(demand, analysePost));
}

const PAGE = 500;

/** Every document of a kind in order of id, read page by page. */
export async function* allDocuments(ctx: AppContext, kind: IndexedKind): AsyncGenerator<SearchDocument[]> {
  for (let after = ''; ;) {
    const documents = await documentsOf(ctx, kind, { after, take: PAGE });
    if (documents.length > 0) yield documents;
    const last = documents.at(-1);
    if (!last || documents.length < PAGE) return;
    after = last.id;
  }
}
