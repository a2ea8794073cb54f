import { describe, expect, it } from 'vitest';
import type { OfferDetailView } from '~/features/offers/offer-view';
import { breadcrumbFacts, listFacts, offerFacts, sharedPhoto } from './page-facts';

const HERE = { appUrl: 'https://market.example', locale: 'en' } as const;

describe('facts for search engines', () => {
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
      title: 'Potten',
      summary: 'Soep in potten',
    },
    ...{
      organisation: 'De Broodplank',
      organisationSlug: null,
      organisationPlace: null,
      organisationAbout: '',
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
    ...{ impactHoursTo: null, languages: ['nl', 'signs'], references: [], photos: [photo], attachments: [] },
  };

  it('say of an offer what it says of itself, and nothing it does not', () => {
    expect(offerFacts(HERE, offer)).toMatchObject({
      itemOffered: {
        ...{ '@type': 'Product', description: 'Soep in potten', category: ['Soep'] },
        image: ['https://market.example/files/p1/keuken.webp'],
      },
      areaServed: [{ '@type': 'City', name: 'Utrecht' }],
      availableLanguage: ['nl'],
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
