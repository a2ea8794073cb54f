import type { Prisma } from '~/platform/db.server';
import { isPlaceIn } from '../taxonomy/builtin-places';
import { convertQuantity, isUnit, type Unit } from '../taxonomy/units';
import { isValueBand, valueRangeOf } from '../taxonomy/value-bands';
import type { Amount, CentRange, MatchDemand, MatchOffer, SupplyArea } from './match-sides';

const ORGANISATION = {
  lat: true,
  lon: true,
  province: true,
  targetGroups: true,
  recognitions: true,
} as const;

/** Columns the matcher reads of a demand. */
export const MATCH_DEMAND_SELECT = {
  id: true,
  organisationId: true,
  title: true,
  description: true,
  language: true,
  categories: true,
  postcode: true,
  placeName: true,
  province: true,
  lat: true,
  lon: true,
  quantity: true,
  quantityUnit: true,
  isRecurring: true,
  valueBand: true,
  valueCents: true,
  isValueHidden: true,
  targetGroups: true,
  recognitions: true,
  requiredRecognitions: true,
  isOnSite: true,
  firmArea: true,
  firmRadiusKm: true,
  firmProvinces: true,
  reserved: true,
  reservedProofs: true,
  lots: {
    select: { title: true, description: true, categories: true, quantity: true, quantityUnit: true },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.DemandSelect;
export type MatchDemandRow = Prisma.DemandGetPayload<{ select: typeof MATCH_DEMAND_SELECT }>;

/** Columns the matcher reads of an offer and its organisation. */
export const MATCH_OFFER_SELECT = {
  id: true,
  organisationId: true,
  title: true,
  description: true,
  language: true,
  categories: true,
  areaKind: true,
  provinces: true,
  province: true,
  municipalities: true,
  radiusKm: true,
  lat: true,
  lon: true,
  capacityPerMonth: true,
  capacityUnit: true,
  largestOrder: true,
  priceFromCents: true,
  priceToCents: true,
  priceUnit: true,
  targetGroups: true,
  organisation: { select: ORGANISATION },
} as const satisfies Prisma.OfferSelect;
export type MatchOfferRow = Prisma.OfferGetPayload<{ select: typeof MATCH_OFFER_SELECT }>;

const point = (row: { lat: number | null; lon: number | null }) =>
  row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon };

/** Smallest common units, so that 40 lunches and 40 persons, or 2 tonnes and 2,000 kg, can be compared. */
const BASE_UNITS: readonly Unit[] = ['hours', 'persons', 'kg', 'metres'];

function amount(count: number | null, unit: string | null): Amount | null {
  if (count === null || unit === null || !isUnit(unit)) return null;
  for (const base of BASE_UNITS) {
    const converted = convertQuantity(count, unit, base);
    if (converted !== null) return { count: converted, unit: base };
  }
  return { count, unit };
}

function valueOf(row: MatchDemandRow): CentRange | null {
  if (row.isValueHidden) return null;
  if (row.valueCents !== null) return { min: Number(row.valueCents), max: Number(row.valueCents) };
  const range = row.valueBand && isValueBand(row.valueBand) ? valueRangeOf(row.valueBand) : null;
  return range ? { min: range.fromCents, max: range.belowCents } : null;
}

export function toMatchDemand(row: MatchDemandRow): MatchDemand {
  const place = point(row);
  return {
    categories: row.categories,
    place: place ? { ...place, province: row.province } : null,
    quantityPerMonth: amount(row.quantity, row.quantityUnit),
    valueCents: valueOf(row),
    targetGroups: row.targetGroups,
    recognitions: row.recognitions,
    requiredRecognitions: row.requiredRecognitions,
    isOnSite: row.isOnSite,
    firmArea: firmAreaOf(row),
    reservedProofs: row.reserved === 'res-ws' ? row.reservedProofs : null,
    lots: row.lots.map(({ categories, quantity, quantityUnit }) => ({
      categories,
      quantity: amount(quantity, quantityUnit),
    })),
  };
}

function firmAreaOf({ firmArea, firmProvinces, firmRadiusKm }: MatchDemandRow): SupplyArea {
  if (firmArea === 'provinces' && firmProvinces.length > 0)
    return { kind: 'provinces', provinces: firmProvinces };
  if (firmArea === 'radius' && firmRadiusKm !== null) return { kind: 'radius', km: firmRadiusKm };
  return { kind: 'country' };
}

function areaOf(row: MatchOfferRow, demand: MatchDemandRow): SupplyArea {
  if (row.areaKind === 'municipalities') {
    const { municipalities } = row;
    return {
      kind: 'municipalities',
      isOutside: municipalities.every((name) => isPlaceIn(demand, name) === false),
    };
  }
  if (row.areaKind === 'provinces') return { kind: 'provinces', provinces: row.provinces };
  if (row.areaKind === 'radius' && row.radiusKm !== null) return { kind: 'radius', km: row.radiusKm };
  return { kind: 'country' };
}

/** A price per unit says something about a whole demand only when the demand counts in the same unit. */
function priceFor(row: MatchOfferRow, demand: MatchDemandRow): CentRange | null {
  if (row.priceFromCents === null && row.priceToCents === null) return null;
  const asked = amount(demand.quantity, demand.quantityUnit);
  const per = amount(1, row.priceUnit);
  if (!asked || !per || asked.unit !== per.unit) return null;
  const months = demand.isRecurring ? MONTHS_PER_YEAR : 1;
  const times = (cents: number | null) =>
    cents === null ? null : Math.round((cents * asked.count * months) / per.count);
  return { min: times(row.priceFromCents), max: times(row.priceToCents) };
}
/** What recurs is counted per month and paid per year; what is needed once is counted and paid as a whole. */
const MONTHS_PER_YEAR = 12;

export function toMatchOffer(row: MatchOfferRow, demand: MatchDemandRow): MatchOffer {
  const { organisation } = row;
  return {
    categories: row.categories,
    place: point(row) ?? point(organisation),
    province: row.province ?? organisation.province,
    area: areaOf(row, demand),
    capacityPerMonth: amount(row.capacityPerMonth, row.capacityUnit),
    largestOrder: amount(row.largestOrder, row.capacityUnit),
    priceCents: priceFor(row, demand),
    targetGroups: [...new Set([...row.targetGroups, ...organisation.targetGroups])],
    recognitions: organisation.recognitions,
  };
}
