import { isProvince, provinceName } from '~/features/taxonomy/provinces';
import type { Format } from '~/ui/format';
import type { Translate } from '~/ui/use-text';
import type { OfferAreaView, OfferCardView, OfferPriceView } from './offer-view';

type Words = { t: Translate; format: Format };

/** Where it is supplied: "heel Nederland", "Utrecht en Gelderland", "tot 40 km rond Utrecht". */
export function offerAreaText({ t, format }: Words, offer: OfferAreaView): string {
  if (offer.areaKind === 'country') return t('offers.area.country');
  if (offer.areaKind === 'provinces')
    return format.list(offer.provinces.filter(isProvince).map((province) => provinceName(province)));
  return t('offers.area.radius', {
    distance: format.km(offer.radiusKm ?? 0),
    place: offer.placeName ?? t('offers.area.ownPlace'),
  });
}

/** The price indication: "€ 20 tot € 30 per uur", "vanaf € 20", or "op aanvraag". */
export function offerPriceText({ t, format }: Words, offer: OfferPriceView): string {
  const { priceFromCents: from, priceToCents: to, priceUnit } = offer;
  const unit = priceUnit ? ` ${t(`taxonomy.perUnit.${priceUnit}`)}` : '';
  if (from !== null && to !== null && from !== to)
    return t('offers.price.range', { from: format.money(from), to: format.money(to) }) + unit;
  if (from !== null && to === from) return format.money(from) + unit;
  if (from !== null) return t('offers.price.from', { from: format.money(from) }) + unit;
  if (to !== null) return t('offers.price.to', { to: format.money(to) }) + unit;
  return t('offers.price.onRequest');
}

/** What can be supplied in a month: "400 uren per maand"; null when nothing was said. */
export function offerCapacityText(
  { t, format }: Words,
  offer: Pick<OfferCardView, 'capacityPerMonth' | 'capacityUnit'>,
): string | null {
  if (offer.capacityPerMonth === null) return null;
  const unit = offer.capacityUnit ? t(`taxonomy.units.${offer.capacityUnit}`) : '';
  return t('offers.capacity', { amount: format.number(offer.capacityPerMonth), unit });
}

/** Who does the work, in one line; null when nothing was said. */
export function offerImpactText({ t, format }: Words, targetGroups: readonly string[]): string | null {
  if (targetGroups.length === 0) return null;
  const [first, second, ...rest] = targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`));
  const named = [first, second].filter((name) => name !== undefined);
  if (rest.length > 0) named.push(t('offers.moreGroups', { count: rest.length }));
  return t('offers.impact', { groups: format.list(named) });
}
