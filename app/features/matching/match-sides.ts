/** WGS84 degrees. */
export type Place = { lat: number; lon: number };

/** How much of something; comparable with another amount of the same unit only. */
export type Amount = { count: number; unit: string };
export type CentRange = { min: number | null; max: number | null };

/** What is asked, as far as it is known. */
export type MatchDemand = {
  categories: readonly string[];
  place: (Place & { province: string | null }) | null;
  quantityPerMonth: Amount | null;
  /** Euro cents for the whole demand; null also where the buyer hides it, so that no score tells it. */
  valueCents: CentRange | null;
  targetGroups: readonly string[];
  recognitions: readonly string[];
  /** Hard conditions; see conditions.ts. */
  isOnSite: boolean | null;
  firmArea: SupplyArea;
  requiredRecognitions: readonly string[];
  /** Marks that prove the 30 % share; null where the demand is not reserved. */
  reservedProofs: readonly string[] | null;
  /** Parts that can be supplied on their own: an offer for one of them fits as well as one for the whole. */
  lots: readonly { categories: readonly string[]; quantity: Amount | null }[];
};

export type SupplyArea =
  | { kind: 'country' }
  | { kind: 'provinces'; provinces: readonly string[] }
  /** `isOutside` when the place of the demand is known to lie in none of them. */
  | { kind: 'municipalities'; isOutside: boolean }
  /** Around the place of who says so. */
  | { kind: 'radius'; km: number };

/** What is offered, as far as it is known. */
export type MatchOffer = {
  categories: readonly string[];
  place: Place | null;
  /** Province of the place. */
  province: string | null;
  area: SupplyArea | null;
  capacityPerMonth: Amount | null;
  /** More than this in one month is never accepted. */
  largestOrder: Amount | null;
  /** Euro cents for a demand of this kind as a whole; null when that cannot be said. */
  priceCents: CentRange | null;
  targetGroups: readonly string[];
  recognitions: readonly string[];
};
