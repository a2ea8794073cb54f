import { valueBandOf } from '~/features/taxonomy/value-bands';
import type { PlaceFields } from '~/features/taxonomy/place-fields.server';
import type { FieldValues } from './import-fields';
import type { MappedLot, MappedRow } from './map-row';

/** A record as the database takes it: column names, JSON values. */
export type ColumnValues = Record<string, string | number | boolean | string[] | null>;

const placeColumns = (place: PlaceFields): ColumnValues => ({
  postcode: place.postcode,
  place_name: place.placeName,
  province: place.province,
  lat: place.lat,
  lon: place.lon,
});
const day = (date: Date | undefined): string | null => date?.toISOString().slice(0, 10) ?? null;
/** Without the Z: the columns hold UTC and carry no time zone. */
export const moment = (date: Date | undefined): string | null => date?.toISOString().slice(0, -1) ?? null;

export function organisationColumns(
  { values }: NonNullable<MappedRow['organisation']>,
  place: PlaceFields,
): ColumnValues {
  return {
    name: values.name ?? '',
    kvk_number: values.kvkNumber ?? null,
    vat_number: values.vatNumber ?? null,
    buys: values.buys ?? false,
    sells: values.sells ?? false,
    about: values.about ?? '',
    website: values.website ?? null,
    target_groups: values.targetGroups ?? [],
    recognitions: values.recognitions ?? [],
    ...placeColumns(place),
  };
}

/** `fields` are those that the layout knows; what it is silent about stays as people wrote it in the market. */
export function offerColumns(
  offer: NonNullable<MappedRow['offer']>,
  place: PlaceFields,
  fields: ReadonlySet<string>,
): ColumnValues {
  const { values, language, categories } = offer;
  const isPriced = (values.priceFrom ?? values.priceTo) !== undefined;
  const isCounted = (values.capacityPerMonth ?? values.smallestOrder ?? values.largestOrder) !== undefined;
  const areaKind = values.areaKind ?? 'country';
  return {
    language,
    title: values.title ?? '',
    description: values.description ?? '',
    categories,
    price_from_cents: values.priceFrom ?? null,
    price_to_cents: values.priceTo ?? null,
    price_unit: isPriced ? (values.priceUnit ?? null) : null,
    capacity_per_month: values.capacityPerMonth ?? null,
    capacity_unit: isCounted ? (values.capacityUnit ?? null) : null,
    area_kind: areaKind,
    provinces: areaKind === 'provinces' ? (values.provinces ?? []) : [],
    radius_km: areaKind === 'radius' ? (values.radiusKm ?? null) : null,
    target_groups: values.targetGroups ?? [],
    ...onlyKnown(fields, values, areaKind),
    ...placeColumns(place),
  };
}

/** Columns that only some layouts fill. */
function onlyKnown(
  fields: ReadonlySet<string>,
  values: FieldValues<'offer'>,
  areaKind: string,
): ColumnValues {
  const columns: { [Field in keyof FieldValues<'offer'>]?: ColumnValues } = {
    kind: { kind: values.kind ?? 'service' },
    placeKinds: { place_kinds: values.kind === 'placement' ? (values.placeKinds ?? []) : [] },
    summary: { summary: values.summary ?? '' },
    smallestOrder: { smallest_order: values.smallestOrder ?? null },
    largestOrder: { largest_order: values.largestOrder ?? null },
    leadTimeDays: { lead_time_days: values.leadTimeDays ?? null },
    nextFreeOn: { next_free_on: day(values.nextFreeOn) },
    municipalities: { municipalities: areaKind === 'municipalities' ? (values.municipalities ?? []) : [] },
    languages: { languages: values.languages ?? [] },
    impactText: { impact_text: values.impactText ?? '' },
    impactHoursFrom: { impact_hours_from: values.impactHoursFrom ?? null },
    impactHoursTo: { impact_hours_to: values.impactHoursTo ?? null },
  };
  const known = Object.entries(columns).filter(([field]) => fields.has(field));
  return Object.assign({}, ...known.map(([, column]) => column)) as ColumnValues;
}

export function demandColumns(demand: NonNullable<MappedRow['demand']>, place: PlaceFields): ColumnValues {
  const { values, language, categories } = demand;
  return {
    language,
    title: values.title ?? '',
    description: values.description ?? '',
    categories,
    quantity: values.quantity ?? null,
    quantity_unit: values.quantity === undefined ? null : (values.quantityUnit ?? null),
    value_band: values.valueBand ?? (values.value === undefined ? null : valueBandOf(values.value)),
    value_cents: values.value === undefined ? null : String(values.value),
    starts_on: day(values.startsOn),
    respond_by: moment(values.respondBy),
    kind: values.kind ?? 'quote',
    ends_on: day(values.endsOn),
    reserved: values.reserved ?? 'none',
    source_at: moment(values.sourceAt),
    target_groups: values.targetGroups ?? [],
    recognitions: values.recognitions ?? [],
    ...placeColumns(place),
  };
}

/** A lot as the database takes it, without its demand. */
export function lotColumns({ values, categories }: MappedLot, place: PlaceFields): ColumnValues {
  return {
    title: values.title ?? '',
    description: values.description ?? '',
    categories,
    quantity: values.quantity ?? null,
    quantity_unit: values.quantity === undefined ? null : (values.quantityUnit ?? null),
    value_band: values.value === undefined ? null : valueBandOf(values.value),
    value_cents: values.value === undefined ? null : String(values.value),
    ...placeColumns(place),
  };
}

/** When a post was first shown, as its source says. */
export const publishedAt = (published: Date | undefined, now: Date): string =>
  moment(published && published < now ? published : now) ?? '';
