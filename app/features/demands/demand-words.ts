import { isProvince, provinceName } from '~/features/taxonomy/provinces';
import type { Format } from '~/ui/format';
import type { Translate } from '~/ui/use-text';
import type { DemandCardView } from './demand-view';

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

/** How much: "120 uren"; null when nothing was said. */
export function demandQuantityText(
  { t, format }: Words,
  demand: Pick<DemandCardView, 'quantity' | 'quantityUnit'>,
): string | null {
  if (demand.quantity === null) return null;
  const unit = demand.quantityUnit ? t(`taxonomy.units.${demand.quantityUnit}`) : '';
  return `${format.number(demand.quantity)} ${unit}`.trim();
}

/** The value as the buyer wants it known; null when the question was not answered. */
export function demandValueText({ t }: Words, demand: Pick<DemandCardView, 'valueBand'>): string | null {
  return demand.valueBand ? t(`taxonomy.valueBands.${demand.valueBand}`) : null;
}

/** Which effect the buyer hopes for, in one line; null when nothing was asked. */
export function demandWishText(
  { t, format }: Words,
  demand: Pick<DemandCardView, 'targetGroups' | 'recognitions'>,
): string | null {
  const wishes = [
    ...demand.targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`)),
    ...demand.recognitions.map((id) => t(`taxonomy.recognitions.${id}`)),
  ];
  if (wishes.length === 0) return null;
  const named = wishes.slice(0, 2);
  if (wishes.length > 2) named.push(t('demands.moreWishes', { count: wishes.length - 2 }));
  return t('demands.wish', { wishes: format.list(named) });
}
