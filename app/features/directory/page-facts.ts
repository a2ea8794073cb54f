import type { DemandDetailView } from '~/features/demands/demand-view';
import { wordsOf } from '~/features/posting/formatted-text';
import type { OfferDetailView } from '~/features/offers/offer-view';
import type { DirectoryKind } from '~/features/taxonomy/directory-filter';
import { isProvince, provinceName } from '~/features/taxonomy/provinces';
import { localePath, type Locale } from '~/platform/i18n';
import { shorten, type SharedImage } from '~/ui/page-meta';

/** Facts of schema.org, for search engines. */
export type Facts = Record<string, unknown>;
/** Our own address without a slash at the end, and the language of the page. */
type Here = { appUrl: string; locale: Locale };

const addressOf = ({ appUrl, locale }: Here, path: string): string => appUrl + localePath(path, locale);

/** The entries of one page of a list, in order. */
export function listFacts(
  here: Here,
  kind: DirectoryKind,
  list: { page: number; pageSize: number; entries: readonly { slug: string; name: string }[] },
): Facts {
  return {
    '@type': 'ItemList',
    url: addressOf(here, `/${kind}`),
    itemListElement: list.entries.map(({ slug, name }, at) => ({
      '@type': 'ListItem',
      position: (list.page - 1) * list.pageSize + at + 1,
      url: addressOf(here, `/${kind}/${slug}`),
      name,
    })),
  };
}

/** Where a page stands under its directory. */
export function breadcrumbFacts(here: Here, crumbs: readonly { name: string; path: string }[]): Facts {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: addressOf(here, path),
    })),
  };
}

/** The main photo of an offer on the market, for who shares its address. */
export function sharedPhoto(appUrl: string, { status, photos }: OfferDetailView): SharedImage | undefined {
  const [photo] = photos;
  return photo && status === 'live' ? { ...photo, href: appUrl + photo.href } : undefined;
}

/** What is supplied, as schema.org calls it; placing people is a service too. */
const ITEM_TYPES = {
  service: 'Service',
  product: 'Product',
  location: 'Place',
  placement: 'Service',
} as const;

/** An offer: what is offered, by whom, where, how much, how soon, and for how much when it says so. */
export function offerFacts(here: Here, offer: OfferDetailView): Facts {
  const { title, slug, kind, organisation, organisationSlug, categoryNames, photos } = offer;
  const { smallestOrder, largestOrder, leadTimeDays, nextFreeOn } = offer;
  const isService = ITEM_TYPES[kind] === 'Service';
  const languages = offer.languages.filter((language) => language !== 'signs');
  return {
    '@type': 'Offer',
    name: title,
    url: addressOf(here, `/offers/${slug}`),
    seller: {
      '@type': 'Organization',
      name: organisation,
      ...(organisationSlug ? { url: addressOf(here, `/organisations/${organisationSlug}`) } : {}),
    },
    itemOffered: {
      '@type': ITEM_TYPES[kind],
      name: title,
      description: shorten(offer.summary || wordsOf(offer.description)),
      ...(photos.length > 0 ? { image: photos.map(({ href }) => here.appUrl + href) } : {}),
      ...(isService && categoryNames.length > 0 ? { serviceType: categoryNames } : {}),
      ...(isService && languages.length > 0 ? { availableLanguage: languages } : {}),
      ...(kind === 'product' && categoryNames.length > 0 ? { category: categoryNames } : {}),
    },
    areaServed: areaFacts(offer),
    ...known('eligibleQuantity', 'QuantitativeValue', { minValue: smallestOrder, maxValue: largestOrder }),
    ...known('deliveryLeadTime', 'QuantitativeValue', { maxValue: leadTimeDays }, { unitCode: 'DAY' }),
    ...(nextFreeOn ? { availabilityStarts: new Date(nextFreeOn).toISOString().slice(0, 10) } : {}),
    ...known(
      'priceSpecification',
      'PriceSpecification',
      { minPrice: euros(offer.priceFromCents), maxPrice: euros(offer.priceToCents) },
      { priceCurrency: 'EUR' },
    ),
  };
}

const euros = (cents: number | null): string | null => (cents === null ? null : (cents / 100).toFixed(2));

/** A group of facts under a name, when at least one of them is known. */
function known(name: string, type: string, values: Facts, also: Facts = {}): Facts {
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  return Object.keys(said).length > 0 ? { [name]: { '@type': type, ...also, ...said } } : {};
}

function areaFacts({ areaKind, placeName, provinces, municipalities }: OfferDetailView): Facts | Facts[] {
  const named = (type: string, name: string): Facts => ({ '@type': type, name });
  if (areaKind === 'provinces')
    return provinces
      .filter(isProvince)
      .map((province) => named('AdministrativeArea', provinceName(province)));
  if (areaKind === 'municipalities') return municipalities.map((name) => named('City', name));
  return areaKind === 'radius' && placeName ? named('Place', placeName) : named('Country', 'NL');
}

/** A demand: what is needed and until when one can react. */
export function demandFacts(here: Here, demand: DemandDetailView): Facts {
  const { title, description, slug, categoryNames, placeName } = demand;
  const { respondBy, startsOn, endsOn } = demand;
  return {
    '@type': 'Demand',
    name: title,
    description: shorten(wordsOf(description)),
    url: addressOf(here, `/demands/${slug}`),
    ...(placeName ? { areaServed: { '@type': 'Place', name: placeName } } : {}),
    ...(respondBy ? { validThrough: new Date(respondBy).toISOString() } : {}),
    ...(startsOn ? { availabilityStarts: new Date(startsOn).toISOString() } : {}),
    ...(endsOn ? { availabilityEnds: new Date(endsOn).toISOString() } : {}),
    itemOffered: {
      '@type': 'Service',
      name: title,
      ...(categoryNames.length > 0 ? { serviceType: categoryNames } : {}),
    },
  };
}
