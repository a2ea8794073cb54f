import { describe, expect, it } from 'vitest';
import type { DemandDetailView } from '~/features/demands/demand-view';
import type { OfferDetailView } from '~/features/offers/offer-view';
import { organisationFacts } from '~/features/organisations/public-profile-facts';
import type { PublicProfile } from '~/features/organisations/public-profile.server';
import { breadcrumbFacts, demandFacts, listFacts, offerFacts, sharedPhoto, type Facts } from './page-facts';

const HERE = { appUrl: 'https://market.example', locale: 'en' } as const;

/** What schema.org lets each type say, as far as we say it. */
const MAY_SAY: Record<string, string[]> = {
  Offer: [
    ...['name', 'url', 'seller', 'itemOffered', 'priceSpecification', 'areaServed', 'eligibleQuantity'],
    ...['deliveryLeadTime', 'availabilityStarts'],
  ],
  Demand: [
    ...['name', 'description', 'url', 'itemOffered', 'areaServed', 'validThrough'],
    ...['availabilityStarts', 'availabilityEnds'],
  ],
  Service: ['name', 'description', 'serviceType', 'areaServed', 'image', 'availableLanguage'],
  QuantitativeValue: ['minValue', 'maxValue', 'unitCode'],
  Organization: ['name', 'url', 'description', 'sameAs', 'logo', 'address'],
  PostalAddress: ['addressCountry', 'addressLocality', 'postalCode', 'streetAddress'],
  PriceSpecification: ['priceCurrency', 'minPrice', 'maxPrice'],
  Place: ['name'],
  Country: ['name'],
  ItemList: ['url', 'itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'url', 'name', 'item'],
};

/** Everything said that the type does not know, and every address that is not complete. */
function faults(facts: unknown): string[] {
  if (Array.isArray(facts)) return facts.flatMap(faults);
  if (typeof facts !== 'object' || facts === null) return [];
  const { '@type': type, ...said } = facts as Facts;
  const known = MAY_SAY[String(type)];
  if (!known) return [`no type ${String(type)}`];
  return Object.entries(said).flatMap(([name, value]) => [
    ...(known.includes(name) ? [] : [`${String(type)}.${name}`]),
    ...(value === undefined || value === null || value === '' ? [`${String(type)}.${name} is empty`] : []),
    ...(name === 'url' && !/^https:\/\//.test(String(value))
      ? [`${String(type)}.${name} is no address`]
      : []),
    ...faults(value),
  ]);
}

const said = (text: string) => [{ kind: 'paragraph', spans: [{ kind: 'text', text }] }];
const OFFER = {
  ...{ title: 'Lunch', description: said('Verse broodjes.'), slug: 'lunch', organisation: 'De Bakker' },
  ...{ organisationSlug: 'de-bakker', categoryNames: ['Lunch'], priceFromCents: 950, priceToCents: null },
  ...{
    areaKind: 'radius',
    placeName: 'Utrecht',
    kind: 'service',
    summary: '',
    languages: ['nl'],
    photos: [],
  },
  ...{ smallestOrder: 5, largestOrder: null, leadTimeDays: 3, nextFreeOn: null },
} as unknown as OfferDetailView;
const DEMAND = {
  ...{ title: 'Schoonmaak', description: said('Elke dag.'), slug: 'schoonmaak', organisation: 'Gemeente' },
  ...{ categoryNames: ['Schoonmaak'], placeName: 'Utrecht', respondBy: new Date('2026-12-20T16:00:00Z') },
} as unknown as DemandDetailView;
const ORGANISATION = {
  ...{ name: 'De Bakker', slug: 'de-bakker', about: 'Brood.', website: 'https://bakker.example' },
  ...{
    logo: '/files/1/logo.png',
    placeName: 'Utrecht',
    postcode: '3511 AB',
    street: 'Plein',
    houseNumber: '1',
  },
} as unknown as PublicProfile;

describe('facts for search engines', () => {
  it.each<[string, Facts]>([
    ['an offer', offerFacts(HERE, OFFER)],
    [
      'an offer that says little',
      offerFacts(HERE, {
        ...OFFER,
        ...{
          organisationSlug: null,
          categoryNames: [],
          priceFromCents: null,
          areaKind: 'country',
          placeName: null,
        },
      }),
    ],
    ['a demand', demandFacts(HERE, DEMAND)],
    [
      'a demand that says little',
      demandFacts(HERE, { ...DEMAND, categoryNames: [], placeName: null, respondBy: null }),
    ],
    ['an organisation', organisationFacts(ORGANISATION, HERE.appUrl)],
    [
      'an organisation that says little',
      organisationFacts(
        { ...ORGANISATION, about: '', website: null, logo: null, placeName: null },
        HERE.appUrl,
      ),
    ],
    [
      'a list',
      listFacts(HERE, 'offers', { page: 1, pageSize: 20, entries: [{ slug: 'lunch', name: 'Lunch' }] }),
    ],
    ['where a page stands', breadcrumbFacts(HERE, [{ name: 'Offers', path: '/offers' }])],
  ])('about %s say only what their type knows', (_what, facts) => {
    expect(faults(facts)).toEqual([]);
  });

  it('number the entries of a list through its pages, in the language of the page', () => {
    const facts = listFacts(HERE, 'offers', {
      page: 2,
      pageSize: 20,
      entries: [{ slug: 'lunch', name: 'Lunch' }],
    });
    expect(facts.itemListElement).toEqual([
      { '@type': 'ListItem', position: 21, url: 'https://market.example/en/offers/lunch', name: 'Lunch' },
    ]);
  });

  it('say where a page stands', () => {
    expect(breadcrumbFacts({ ...HERE, locale: 'nl' }, [{ name: 'Aanbod', path: '/offers' }])).toMatchObject({
      itemListElement: [{ position: 1, item: 'https://market.example/offers' }],
    });
  });

  const photo = { id: 'p1', href: '/files/p1/keuken.webp', alt: 'Een keuken', width: 1600, height: 900 };
  const offer: OfferDetailView = {
    ...{
      id: 'o1',
      slug: 'potten',
      status: 'live',
      kind: 'product',
      placeKinds: [],
      title: 'Potten',
      summary: 'Soep in potten',
    },
    ...{
      organisation: 'De Broodplank',
      organisationSlug: null,
      organisationPlace: null,
      organisationAbout: '',
      aboutLanguage: 'nl',
    },
    ...{
      pictogram: 'cutlery',
      categoryNames: ['Soep'],
      targetGroups: [],
      recognitions: [],
      distanceKm: null,
    },
    ...{
      areaKind: 'municipalities',
      provinces: [],
      municipalities: ['Utrecht'],
      placeName: 'Utrecht',
      radiusKm: null,
    },
    ...{
      priceFromCents: 395,
      priceToCents: null,
      priceUnit: 'pieces',
      capacityPerMonth: 10,
      capacityUnit: 'pieces',
    },
    ...{ smallestOrder: 5, largestOrder: null, leadTimeDays: 3, nextFreeOn: new Date('2027-01-04') },
    ...{ publishedAt: null, description: [], language: 'nl', impactText: '', impactHoursFrom: null },
    ...{
      impactHoursTo: null,
      languages: ['nl', 'signs'],
      references: [],
      photo,
      photos: [photo],
      attachments: [],
    },
  };

  it('say of an offer what it says of itself, and nothing it does not', () => {
    expect(offerFacts(HERE, offer)).toMatchObject({
      itemOffered: {
        ...{ '@type': 'Product', description: 'Soep in potten', category: ['Soep'] },
        image: ['https://market.example/files/p1/keuken.webp'],
      },
      areaServed: [{ '@type': 'City', name: 'Utrecht' }],
      eligibleQuantity: { minValue: 5 },
      deliveryLeadTime: { maxValue: 3, unitCode: 'DAY' },
      availabilityStarts: '2027-01-04',
      priceSpecification: { minPrice: '3.95', priceCurrency: 'EUR' },
    });
    const silent = {
      ...offer,
      priceFromCents: null,
      smallestOrder: null,
      leadTimeDays: null,
      nextFreeOn: null,
    };
    for (const name of ['priceSpecification', 'eligibleQuantity', 'deliveryLeadTime', 'availabilityStarts'])
      expect(offerFacts(HERE, silent)).not.toHaveProperty(name);
  });

  it('show the main photo with a shared address only while everybody may read it', () => {
    expect(sharedPhoto(HERE.appUrl, offer)?.href).toBe('https://market.example/files/p1/keuken.webp');
    expect(sharedPhoto(HERE.appUrl, { ...offer, status: 'paused' })).toBeUndefined();
    expect(sharedPhoto(HERE.appUrl, { ...offer, photos: [] })).toBeUndefined();
  });
});
