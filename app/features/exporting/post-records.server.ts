import type { Db, Prisma } from '~/platform/db.server';
import { readReferences } from '~/features/offers/offer-references';
import type { ExportRecord } from './csv-text';
import type { RecordPage } from './record-pages.server';

const SHOWN_MATCHES = {
  select: { matches: { where: { isSuggested: true, state: { not: 'hidden' as const } } } },
};
const INCLUDE = {
  organisation: { select: { name: true, kvkNumber: true } },
  _count: SHOWN_MATCHES,
} as const satisfies Prisma.OfferInclude & Prisma.DemandInclude;

type OfferRow = Prisma.OfferGetPayload<{ include: typeof INCLUDE }>;
const DEMAND_INCLUDE = {
  ...INCLUDE,
  lots: { orderBy: { position: 'asc' } },
  questions: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.DemandInclude;
type DemandRow = Prisma.DemandGetPayload<{ include: typeof DEMAND_INCLUDE }>;

const euros = (cents: number | bigint | null) => (cents === null ? null : { euros: cents });

const dayText = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null;

/** What offers and demands have in common, and what each says about when it happened. */
const common = (row: OfferRow | DemandRow) => ({
  id: row.id,
  organisation: row.organisation.name,
  organisation_kvk: row.organisation.kvkNumber,
  status: row.status,
  language: row.language,
  title: row.title,
  description: row.description,
  categories: row.categories,
  postcode: row.postcode,
  town: row.placeName,
  province: row.province,
  target_groups: row.targetGroups,
});
const history = (row: OfferRow | DemandRow) => ({
  matches: row._count.matches,
  refused_reason: row.refusedReason,
  source: row.source,
  external_id: row.externalId,
  created_at: row.createdAt,
  submitted_at: row.submittedAt,
  published_on: row.publishedAt,
  checked_at: row.checkedAt,
  updated_at: row.updatedAt,
});

const toOfferRecord = (row: OfferRow): ExportRecord => ({
  ...common(row),
  kind: row.kind,
  place_kinds: row.placeKinds,
  summary: row.summary,
  price_from: euros(row.priceFromCents),
  price_to: euros(row.priceToCents),
  price_unit: row.priceUnit,
  capacity_per_month: row.capacityPerMonth,
  capacity_unit: row.capacityUnit,
  smallest_order: row.smallestOrder,
  largest_order: row.largestOrder,
  lead_time_days: row.leadTimeDays,
  next_free_on: dayText(row.nextFreeOn),
  area_kind: row.areaKind,
  provinces: row.provinces,
  municipalities: row.municipalities,
  radius_km: row.radiusKm,
  languages: row.languages,
  impact_text: row.impactText,
  impact_hours_from: row.impactHoursFrom,
  impact_hours_to: row.impactHoursTo,
  recognitions: row.recognitions,
  references: readReferences(row.references).map(
    ({ client, year, amount }) => `${client} (${year}, ${amount})`,
  ),
  asked_changes: row.askedChanges,
  paused_until: dayText(row.pausedUntil),
  ...history(row),
});

const toDemandRecord = (row: DemandRow): ExportRecord => ({
  ...common(row),
  quantity: row.quantity,
  quantity_unit: row.quantityUnit,
  value_band: row.valueBand,
  value: euros(row.valueCents),
  starts_on: dayText(row.startsOn),
  respond_by: row.respondBy,
  recognitions: row.recognitions,
  kind: row.kind,
  is_on_site: row.isOnSite,
  firm_area: row.firmArea,
  firm_radius_km: row.firmRadiusKm,
  firm_provinces: row.firmProvinces,
  is_recurring: row.isRecurring,
  ends_on: row.endsOn?.toISOString().slice(0, 10) ?? null,
  is_value_hidden: row.isValueHidden,
  is_buyer_hidden: row.isBuyerHidden,
  required_recognitions: row.requiredRecognitions,
  social_return_percent: row.socialReturnPercent,
  social_return_base: row.socialReturnBase,
  reserved: row.reserved,
  reserved_proofs: row.reservedProofs,
  lots: row.lots.map(({ title }) => title),
  questions: row.questions.map(({ text }) => text),
  outcome: row.outcome,
  closed_at: row.closedAt,
  ...history(row),
});

/** Offers with how many demands they match now, of all or of one organisation. */
export const offerPage =
  (db: Db, organisationId?: string): RecordPage =>
  async (after, take) => {
    const rows = await db.offer.findMany({
      where: { id: { gt: after }, ...(organisationId === undefined ? {} : { organisationId }) },
      include: INCLUDE,
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map(toOfferRecord);
  };

/** Demands with how many offers match them now, of all or of one organisation. */
export const demandPage =
  (db: Db, organisationId?: string): RecordPage =>
  async (after, take) => {
    const rows = await db.demand.findMany({
      where: { id: { gt: after }, ...(organisationId === undefined ? {} : { organisationId }) },
      include: DEMAND_INCLUDE,
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map(toDemandRecord);
  };
