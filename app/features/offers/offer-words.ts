import { isProvince, provinceName } from '~/features/taxonomy/provinces';
import type { Format } from '~/ui/format';
import type { Translate } from '~/ui/use-text';
import type { OfferAreaView, OfferCapacityView, OfferCardView, OfferPriceView } from './offer-view';

type Words = { t: Translate; format: Format };

/** Where it is supplied: "heel Nederland", "Utrecht en Gelderland", "tot 40 km rond Utrecht". */
export function offerAreaText({ t, format }: Words, offer: OfferAreaView): string {
  if (offer.areaKind === 'country') return t('offers.area.country');
  if (offer.areaKind === 'provinces')
    return format.list(offer.provinces.filter(isProvince).map((province) => provinceName(province)));
  if (offer.areaKind === 'municipalities') return format.list(offer.municipalities);
  return t('offers.area.radius', {
    distance: format.km(offer.radiusKm ?? 0),
    place: offer.placeName ?? t('offers.area.ownPlace'),
  });
}

/** What a placement gives people: "Leerplek en Stage"; null for other kinds and when nothing was said. */
export function offerPlaceKindsText(
  { t, format }: Words,
  { kind, placeKinds }: Pick<OfferCardView, 'kind' | 'placeKinds'>,
): string | null {
  if (kind !== 'placement' || placeKinds.length === 0) return null;
  return format.list(placeKinds.map((id) => t(`taxonomy.placeKinds.${id}`)));
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
export function offerCapacityText(words: Words, offer: OfferCapacityView): string | null {
  const amount = amountText(words, offer.capacityPerMonth, offer.capacityUnit);
  return amount === null ? null : words.t('offers.capacity', { amount });
}

/** Smallest and largest single order: "van 10 tot 120 lunches"; null when nothing was said. */
export function offerOrderText(words: Words, offer: OfferCapacityView): string | null {
  const { smallestOrder: from, largestOrder: to, capacityUnit: unit } = offer;
  const last = amountText(words, to ?? from, unit);
  if (last === null) return null;
  if (from !== null && to !== null)
    return words.t('offers.order.range', { from: words.format.number(from), to: last });
  return words.t(to === null ? 'offers.order.from' : 'offers.order.to', { amount: last });
}

/** How soon after an order: "5 werkdagen na de bestelling"; null when nothing was said. */
export function offerLeadTimeText({ t }: Words, { leadTimeDays }: OfferCapacityView): string | null {
  return leadTimeDays === null ? null : t('offers.leadTime', { count: leadTimeDays });
}

function amountText({ t, format }: Words, amount: number | null, unit: string | null): string | null {
  if (amount === null) return null;
  return `${format.number(amount)} ${unit ? t(`taxonomy.units.${unit}`) : ''}`.trim();
}

/** Hours of work for target groups per € 1,000: "8 tot 12 uur"; null when nothing was said. */
export function offerImpactHoursText(
  { t, format }: Words,
  {
    impactHoursFrom: from,
    impactHoursTo: to,
  }: { impactHoursFrom: number | null; impactHoursTo: number | null },
): string | null {
  const [first, second] = [...new Set([from, to])].filter((hours) => hours !== null);
  if (first === undefined) return null;
  return second === undefined
    ? t('offers.impactHours.exact', { count: first, hours: format.number(first) })
    : t('offers.impactHours.range', { from: format.number(first), to: format.number(second) });
}

/** Who does the work, in one line; null when nothing was said. */
export function offerImpactText({ t, format }: Words, targetGroups: readonly string[]): string | null {
  if (targetGroups.length === 0) return null;
  const [first, second, ...rest] = targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`));
  const named = [first, second].filter((name) => name !== undefined);
  if (rest.length > 0) named.push(t('offers.moreGroups', { count: rest.length }));
  return t('offers.impact', { groups: format.list(named) });
}
