import type { FieldValues } from './import-fields';
import type { Mapped, PlaceHint } from './mapped';
import type { Problem } from './problem';

type Values = FieldValues<'offer'>;
type Reading = {
  readonly values: Record<string, unknown>;
  refuse(field: string, reason: Problem['reason'], params?: Problem['params']): void;
  place(): PlaceHint;
};

/** The offer of a row; refuses what contradicts itself. */
export function offerOf(reading: Reading): Mapped<'offer'> {
  const values = reading.values as Values;
  refuseAmounts(reading, values);
  const place = reading.place();
  const area = { areaKind: values.areaKind ?? areaSaidBy(values) };
  refuseArea(reading, { ...values, ...area }, place);
  return { values: { ...values, ...(area.areaKind ? area : areaAbroad(place)) }, place };
}

function refuseAmounts(reading: Reading, values: Values): void {
  const { priceFrom, priceTo, smallestOrder, largestOrder, impactHoursFrom, impactHoursTo } = values;
  const isWrongWayRound = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && to < from;
  if ((priceFrom ?? priceTo) !== undefined && !values.priceUnit) reading.refuse('priceUnit', 'unitMissing');
  if (isWrongWayRound(priceFrom, priceTo)) reading.refuse('priceTo', 'priceOrder');
  if ((values.capacityPerMonth ?? smallestOrder ?? largestOrder) !== undefined && !values.capacityUnit)
    reading.refuse('capacityUnit', 'unitMissing');
  if (isWrongWayRound(smallestOrder, largestOrder)) reading.refuse('largestOrder', 'rangeOrder');
  if (isWrongWayRound(impactHoursFrom, impactHoursTo)) reading.refuse('impactHoursTo', 'rangeOrder');
}

function refuseArea(reading: Reading, values: Values, place: PlaceHint): void {
  if (values.areaKind === 'provinces' && !values.provinces?.length)
    reading.refuse('provinces', 'areaProvinces');
  if (values.areaKind === 'municipalities' && !values.municipalities?.length)
    reading.refuse('municipalities', 'areaMunicipalities');
  const hasCentre = place.postcode !== null || place.town !== null || place.point !== null;
  if (values.areaKind === 'radius' && (!values.radiusKm || !hasCentre))
    reading.refuse('radiusKm', 'areaRadius');
}

/** What kind of area a row means that names one without saying its kind. */
function areaSaidBy({ municipalities, provinces, radiusKm }: Values): Values['areaKind'] {
  if (municipalities?.length) return 'municipalities';
  if (provinces?.length) return 'provinces';
  return radiusKm === undefined ? undefined : 'radius';
}

/** How far over the border a firm abroad is taken to work when its row does not say. */
const ABROAD_RADIUS_KM = 100;

/** "Whole country" means the Netherlands, so a firm abroad that names no area does not get it by default. */
function areaAbroad({ isForeign, point }: PlaceHint): Partial<Values> {
  if (!isForeign) return {};
  return point
    ? { areaKind: 'radius', radiusKm: ABROAD_RADIUS_KM }
    : { areaKind: 'provinces', provinces: [] };
}
