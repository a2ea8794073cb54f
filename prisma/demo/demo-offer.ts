import type { OfferKind, OfferStatus } from '~/features/offers/offer';
import type { OfferReference } from '~/features/offers/offer-references';
import type { PlaceKind } from '~/features/taxonomy/place-kinds';

/** What a social enterprise of the demo story supplies. Prices in euro cents, excluding VAT. */
export type DemoOffer = {
  by: string;
  kind?: OfferKind;
  /** What a placement gives people. */
  placeKinds?: PlaceKind[];
  title: string;
  summary?: string;
  description: string;
  categories: string[];
  price?: [from: number, to: number | null, unit: string];
  capacity?: [perMonth: number, unit: string];
  /** Smallest and largest, in the unit of the capacity. */
  orders?: [smallest: number, largest: number];
  leadTimeDays?: number;
  nextFreeInDays?: number;
  /** Kilometres around the firm, names of provinces or municipalities, or the whole country. */
  area: number | string[] | { municipalities: string[] } | 'country';
  impactText?: string;
  /** Hours of work for target groups per € 1,000. */
  impactHours?: [from: number, to: number];
  references?: OfferReference[];
  status?: Exclude<OfferStatus, 'live'>;
  /** On the market, and not yet read by a curator. */
  isUnchecked?: boolean;
  refusedReason?: string;
  askedChanges?: string;
  /** A paused offer comes back after so many days; it stays away when left out. */
  pausedForDays?: number;
  /** What waits for a curator, by column. */
  asksToChange?: Record<string, string | number>;
};
