import { randomUUID } from 'node:crypto';
import type { Db } from '~/platform/db.server';
import { next } from './sequence';

type OfferData = Partial<Parameters<Db['offer']['create']>[0]['data']> & { organisationId: string };
type DemandData = Partial<Parameters<Db['demand']['create']>[0]['data']> & { organisationId: string };

const UTRECHT = { postcode: '3511 AB', placeName: 'Utrecht', province: 'utrecht', lat: 52.09, lon: 5.12 };

/** A live offer of office cleaning around Utrecht unless told otherwise. */
export function makeOffer(db: Db, data: OfferData) {
  const n = next();
  return db.offer.create({
    data: {
      slug: `aanbod-${n}-${randomUUID().slice(0, 6)}`,
      status: 'live',
      title: `Kantoorschoonmaak ${n}`,
      description: 'Wij maken kantoren schoon, elke werkdag, met een vaste ploeg en een vaste voorman.',
      categories: ['office-cleaning'],
      areaKind: 'radius',
      radiusKm: 40,
      capacityPerMonth: 400,
      capacityUnit: 'hours',
      targetGroups: ['banenafspraak'],
      publishedAt: new Date('2026-11-02T09:00:00Z'),
      checkedAt: new Date('2026-11-03T09:00:00Z'),
      ...UTRECHT,
      ...data,
    },
  });
}

/** A live demand for office cleaning in Utrecht unless told otherwise. */
export function makeDemand(db: Db, data: DemandData) {
  const n = next();
  return db.demand.create({
    data: {
      slug: `vraag-${n}-${randomUUID().slice(0, 6)}`,
      status: 'live',
      title: `Schoonmaak van ons kantoor ${n}`,
      description: 'Wij zoeken een firma die ons kantoor in Utrecht vijf dagen per week schoonmaakt.',
      categories: ['office-cleaning'],
      quantity: 120,
      quantityUnit: 'hours',
      valueBand: '25k-50k',
      respondBy: new Date('2026-12-20T16:00:00Z'),
      publishedAt: new Date('2026-11-09T09:00:00Z'),
      checkedAt: new Date('2026-11-10T09:00:00Z'),
      ...UTRECHT,
      ...data,
    },
  });
}
