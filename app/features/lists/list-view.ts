import type { DemandCardView } from '~/features/demands/demand-view';
import type { OrganisationCardView } from '~/features/directory/organisation-view';
import type { OfferCardView } from '~/features/offers/offer-view';
import type { SavedKind } from './list';

/** A record on a list as its card shows it. */
export type SavedRecord =
  | { kind: 'offer'; card: OfferCardView }
  | { kind: 'demand'; card: DemandCardView }
  | { kind: 'organisation'; card: OrganisationCardView };

/** An item of a list; `record` is null when it left the market, then `title` says what it was. */
export type ListItemView = {
  id: string;
  kind: SavedKind;
  title: string;
  note: string;
  record: SavedRecord | null;
};

/** What a save button needs: whether who looks keeps lists, has to sign in for it or cannot, and what stands on them. */
export type Saving = { who: 'visitor' | 'keeper' | 'nobody'; saved: string[] };
