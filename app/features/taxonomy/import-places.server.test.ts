import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '../../../tests/market';
import { importPlaces, UnknownPlacesLayout } from './import-places.server';
import { lookupPlace } from './lookup-place.server';

let market: TestMarket;
beforeAll(async () => void (market = await openTestMarket()));
afterAll(() => market.close());
afterEach(() => market.db.place.deleteMany());

const HEADER = 'pc4,place,alt_names,municipality,province,lat,lon,kind';
const GOOD = [
  '3511,Utrecht,,Utrecht,Utrecht,52.09,5.11,Adres',
  '3512,Utrecht,,Utrecht,Utrecht,52.10,5.13,Adres',
  '2511,Den Haag,S GRAVENHAGE;’s-Gravenhage,Den Haag,Zuid-Holland,52.08,4.31,Adres',
  '5211,’s-Hertogenbosch,,’s-Hertogenbosch,Noord-Brabant,51.69,5.30,Adres',
  '1861,Bergen,,Bergen (NH.),Noord-Holland,52.67,4.70,Adres',
  '1862,Bergen,,Bergen (NH.),Noord-Holland,52.66,4.69,Adres',
  '5854,Bergen,,Bergen (L.),Limburg,51.60,6.05,Adres',
  '8701,Bolsward,,Súdwest-Fryslân,Fryslân,53.06,5.53,Adres',
  '5671,Nuenen,,"Nuenen, Gerwen en Nederwetten",Noord-Brabant,51.47,5.55,Adres',
];
const csv = (...rows: string[]) => Readable.from([Buffer.from([HEADER, ...rows].join('\n'))]);
const geonames = (code: string, name: string, province: string, lat: string, lon: string) =>
  ['NL', code, name, province, '00', name, '0000', '', '', lat, lon, '6'].join('\t');

describe('importPlaces', () => {
  it('reads the postcode table and changes nothing the second time', async () => {
    const first = await importPlaces(market, csv(...GOOD));
    expect(first).toMatchObject({ layout: 'pc4-csv', read: 9, saved: 9, rejectedCount: 0 });
    const versions = () => market.db.$queryRaw`SELECT pc4, xmin::text AS version FROM places ORDER BY pc4`;
    const before = await versions();
    await importPlaces(market, csv(...GOOD));
    expect(await versions()).toEqual(before);
    await importPlaces(market, csv('3511,Utrecht,,Utrecht,Utrecht,52.20,5.11,Adres'));
    expect(await market.db.place.findUnique({ where: { pc4: '3511' } })).toMatchObject({ lat: 52.2 });
    expect(await market.db.place.count()).toBe(9);
  });

  it('reports bad rows by line with the reason and takes the good ones', async () => {
    const report = await importPlaces(
      market,
      csv(
        GOOD[0] ?? '',
        '0511,Nergens,,Nergens,Utrecht,52,5,Adres',
        '',
        '3513',
        '3514,,,Utrecht,Utrecht,52.1,5.1,Adres',
        '3515,Utrecht,,Utrecht,Utrecht,5.1,52.1,Adres',
        '3516,Utrecht,,Utrecht,Utrecht,"52,1",5.1,Adres',
        '3517,Utrecht,,Utrecht,Atlantis,52.1,5.1,Adres',
        '3518,Utrecht,,Utrecht,,52.1,5.1,Adres',
      ),
    );
    expect(report.rejected).toEqual([
      { line: 3, reason: 'postcode', value: '0511' },
      { line: 5, reason: 'columns', value: '' },
      { line: 6, reason: 'name', value: '' },
      { line: 7, reason: 'coordinates', value: '5.1, 52.1' },
      { line: 8, reason: 'coordinates', value: '52,1, 5.1' },
      { line: 9, reason: 'province', value: 'Atlantis' },
    ]);
    expect(report).toMatchObject({ read: 8, saved: 2, rejectedCount: 6 });
  });

  it('reads GeoNames lines, also of full postcodes, as one mean per four digits', async () => {
    const lines = [
      geonames('3511 AA', 'Utrecht', 'Utrecht', '52.00', '5.00'),
      geonames('3511 AB', 'Utrecht', 'Utrecht', '52.10', '5.20'),
      geonames('8701', 'Bolsward', 'Friesland', '53.06', '5.53').replace('NL\t', 'BE\t'),
    ].join('\r\n');
    const half = Math.floor(lines.length / 2);
    const report = await importPlaces(market, Readable.from([lines.slice(0, half), lines.slice(half)]));
    expect(report).toMatchObject({ layout: 'geonames', read: 3, saved: 1, rejectedCount: 1 });
    const row = await market.db.place.findUniqueOrThrow({ where: { pc4: '3511' } });
    expect(row.lat).toBeCloseTo(52.05, 6);
    expect(row.lon).toBeCloseTo(5.1, 6);
  });

  it('tells how far it is', async () => {
    const seen: { read: number; saved: number }[] = [];
    await importPlaces(market, csv(...GOOD), (progress) => void seen.push(progress));
    expect(seen.at(-1)).toEqual({ read: 9, saved: 9 });
  });

  it.each(['', 'name;town\na;b', '\u0000\u0001\u0002', '{"pc4":"3511"}'])(
    'refuses %j and writes nothing',
    async (text) => {
      await expect(importPlaces(market, Readable.from([Buffer.from(text)]))).rejects.toThrow(
        UnknownPlacesLayout,
      );
      expect(await market.db.place.count()).toBe(0);
    },
  );
});

describe('lookupPlace', () => {
  describe('without an imported table', () => {
    it.each([
      ['3511 AB', { name: 'Utrecht', postcode4: '3511', precision: 'place' }],
      ['3511', { name: 'Utrecht', postcode4: '3511', precision: 'place' }],
      ['3511ab Utrecht', { name: 'Utrecht', postcode4: '3511' }],
      ['  utrecht (ut) ', { name: 'Utrecht', postcode4: null, province: 'utrecht', precision: 'place' }],
      ['Gemeente Den Bosch', { name: "'s-Hertogenbosch", province: 'noord-brabant' }],
      ['7873', { postcode4: '7873', province: 'drenthe', precision: 'region' }],
    ])('%j', async (text, expected) => {
      expect(await lookupPlace(market, text)).toMatchObject(expected);
    });

    it.each(['', '   ', 'Atlantis', '0999', '3511 SS', '35111', 'Utrecht (Limburg)', '%', ';'])(
      'knows no %j',
      async (text) => {
        expect(await lookupPlace(market, text)).toBeNull();
      },
    );
  });

  describe('with an imported table', () => {
    it.each([
      ['3512', { name: 'Utrecht', postcode4: '3512', lat: 52.1, lon: 5.13, precision: 'pc4' }],
      ['UTRECHT', { name: 'Utrecht', postcode4: null, province: 'utrecht', precision: 'place' }],
      ["'s-gravenhage", { name: 'Den Haag', lat: 52.08 }],
      ['den bosch', { province: 'noord-brabant', lat: 51.69 }],
      ['Bergen', { province: 'noord-holland' }],
      ['Bergen (L)', { province: 'limburg' }],
      ['BERGEN NH', { province: 'noord-holland' }],
      ['Bergen (aan zee)', { province: 'noord-holland' }],
      ['Bergen, Limburg', { province: 'limburg', lat: 51.6 }],
      ['bergen (lb)', { province: 'limburg' }],
      ['Súdwest-Fryslân', { name: 'Súdwest-Fryslân', province: 'friesland', lat: 53.06 }],
      ['Maastricht', { name: 'Maastricht', province: 'limburg', precision: 'place' }],
      ['9711', { name: 'Groningen', precision: 'place' }],
    ])('%j', async (text, expected) => {
      await importPlaces(market, csv(...GOOD));
      expect(await lookupPlace(market, text)).toMatchObject(expected);
    });
  });
});
