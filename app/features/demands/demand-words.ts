import { isProvince, provinceName } from '~/features/taxonomy/provinces';
import type { Format } from '~/ui/format';
import type { Translate } from '~/ui/use-text';
import type { DemandCardView, DemandDetailView } from './demand-view';

type Words = { t: Translate; format: Format };

/** Where it is to be supplied: "Utrecht", or the province when no place is known. */
export function demandPlaceText(
  { t }: Words,
  demand: Pick<DemandCardView, 'placeName' | 'province'>,
): string {
  if (demand.placeName) return demand.placeName;
  const { province } = demand;
  return province && isProvince(province) ? provinceName(province) : t('demands.notSaid');
}

/** How much: "120 uren per maand"; null when nothing was said. */
export function demandQuantityText(
  { t, format }: Words,
  demand: Pick<DemandCardView, 'quantity' | 'quantityUnit'> & { isRecurring?: boolean },
): string | null {
  if (demand.quantity === null) return null;
  const unit = demand.quantityUnit ? t(`taxonomy.units.${demand.quantityUnit}`) : '';
  const quantity = `${format.number(demand.quantity)} ${unit}`.trim();
  return demand.isRecurring ? t('demands.perMonth', { quantity }) : quantity;
}

/** The value as far as this reader may know it; null when the question was not answered. */
export function demandValueText(
  { t }: Words,
  demand: Pick<DemandCardView, 'valueBand' | 'isValueHidden'>,
): string | null {
  if (demand.valueBand) return t(`taxonomy.valueBands.${demand.valueBand}`);
  return demand.isValueHidden ? t('demands.hiddenValue') : null;
}

/** Where firms may be: "Hoogstens 25 km van Utrecht". */
export function firmAreaText(
  { t, format }: Words,
  {
    firmArea,
    firmRadiusKm,
    firmProvinces,
    ...demand
  }: Pick<DemandDetailView, 'firmArea' | 'firmRadiusKm' | 'firmProvinces' | 'placeName' | 'province'>,
): string {
  const provinces = format.list(firmProvinces.filter(isProvince).map(provinceName));
  const place = demandPlaceText({ t, format }, demand);
  return t(`demands.firmArea.${firmArea}`, { provinces, place, km: firmRadiusKm ?? 0 });
}

/** The social-return duty: "5% van de opdrachtsom"; null when there is none. */
export function socialReturnText(
  { t, format }: Words,
  {
    socialReturnPercent,
    socialReturnBase,
  }: Pick<DemandDetailView, 'socialReturnPercent' | 'socialReturnBase'>,
): string | null {
  if (socialReturnPercent === null || socialReturnBase === null) return null;
  return t(`demands.socialReturn.${socialReturnBase}`, { percent: `${format.number(socialReturnPercent)}%` });
}

/** Which effect the buyer hopes for, in one line; null when nothing was asked. */
export function demandWishText(
  { t, format }: Words,
  demand: Pick<DemandCardView, 'targetGroups' | 'recognitions' | 'requiredRecognitions'>,
): string | null {
  const wishes = [
    ...demand.requiredRecognitions.map((id) => t(`taxonomy.recognitions.${id}`)),
    ...demand.targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`)),
    ...demand.recognitions.map((id) => t(`taxonomy.recognitions.${id}`)),
  ];
  if (wishes.length === 0) return null;
  const named = wishes.slice(0, 2);
  if (wishes.length > 2) named.push(t('demands.moreWishes', { count: wishes.length - 2 }));
  return t('demands.wish', { wishes: format.list(named) });
}
