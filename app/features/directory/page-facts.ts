import type { DemandDetailView } from '~/features/demands/demand-view';
import { wordsOf } from '~/features/posting/formatted-text';
import type { OfferDetailView } from '~/features/offers/offer-view';
import type { DirectoryKind } from '~/features/taxonomy/directory-filter';
import { localePath, type Locale } from '~/platform/i18n';
import { shorten } from '~/ui/page-meta';

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

/** An offer: what is offered, by whom, where, and for how much when it says so. */
export function offerFacts(here: Here, offer: OfferDetailView): Facts {
  const { title, slug, organisation, organisationSlug, categoryNames } = offer;
  const { priceFromCents, priceToCents } = offer;
  const euros = (cents: number) => (cents / 100).toFixed(2);
  const isPriced = priceFromCents !== null || priceToCents !== null;
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
      '@type': 'Service',
      name: title,
      description: shorten(offer.summary || wordsOf(offer.description)),
      ...(categoryNames.length > 0 ? { serviceType: categoryNames } : {}),
      areaServed: areaFacts(offer),
    },
    ...(isPriced
      ? {
          priceSpecification: {
            '@type': 'PriceSpecification',
            priceCurrency: 'EUR',
            ...(priceFromCents === null ? {} : { minPrice: euros(priceFromCents) }),
            ...(priceToCents === null ? {} : { maxPrice: euros(priceToCents) }),
          },
        }
      : {}),
  };
}

function areaFacts({ areaKind, placeName }: OfferDetailView): Facts {
  if (areaKind === 'radius' && placeName) return { '@type': 'Place', name: placeName };
  return { '@type': 'Country', name: 'NL' };
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
