import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIVE } from '../../../tests/live-runs';
import { openFakePdok } from '../../../tests/fake-pdok';
import { patienceFor, type Loopback } from '../../../tests/loopback';
import type { Geocoder } from './geocoder-port';
import { createPdokGeocoder, PDOK_URL, type PdokOptions } from './pdok-geocoder.server';
import { createTableGeocoder, type TablePlace } from './table-geocoder';

const UTRECHT = { name: 'Utrecht', province: 'utrecht', lat: 52.09, lon: 5.11 } as const;
const TABLE: Record<string, TablePlace> = {
  '3512 BA': { ...UTRECHT, postcode4: '3512', precision: 'pc4' },
  '3512ba': { ...UTRECHT, postcode4: '3512', precision: 'pc4' },
  '3599 ZZ': { ...UTRECHT, postcode4: '3599', precision: 'region' },
  '9700': {
    name: 'Groningen',
    province: 'groningen',
    lat: 53.2,
    lon: 6.5,
    postcode4: '9700',
    precision: 'place',
  },
  Utrecht: { ...UTRECHT, postcode4: null, precision: 'place' },
  "'s-Hertogenbosch": {
    name: "'s-Hertogenbosch",
    province: 'noord-brabant',
    lat: 51.7,
    lon: 5.31,
    postcode4: null,
    precision: 'place',
  },
};
const table = createTableGeocoder(async (text) => TABLE[text] ?? null);

/** What every geocoder does, with a tolerance that suits the roughest of them. */
function describeGeocoderContract(name: string, open: () => Geocoder) {
  describe(`places: ${name}`, () => {
    const near = (at: { lat: number; lon: number } | null, lat: number, lon: number) =>
      at !== null && Math.abs(at.lat - lat) < 0.1 && Math.abs(at.lon - lon) < 0.1;

    it('places an address, and tidies the postcode', async () => {
      const at = await open().locate({ postcode: '3512ba', houseNumber: '14', town: 'Utrecht' });
      expect(near(at, 52.09, 5.12)).toBe(true);
      expect(at).toMatchObject({ postcode: '3512 BA', houseNumber: '14', town: 'Utrecht' });
      expect(['address', 'postcode']).toContain(at?.precision);
    });

    it('places a town when no more is known', async () => {
      const at = await open().locate({ town: "'s-Hertogenbosch" });
      expect(at).toMatchObject({ precision: 'place', street: null, postcode: null });
      expect(near(at, 51.69, 5.3)).toBe(true);
      expect(at?.province).toMatch(/^noord-brabant$/i);
    });

    it.each([{}, { town: '' }, { town: 'Xqzzyplof' }, { postcode: '0000 AA' }, { street: 'Jansveld' }])(
      'knows nothing of %j',
      async (query) => {
        expect(await open().locate(query)).toBeNull();
      },
    );
  });
}

let pdok: Loopback;
const told: unknown[] = [];
beforeAll(async () => {
  pdok = await openFakePdok();
});
afterAll(() => pdok.close());
const openPdok = (over: Partial<PdokOptions> = {}) =>
  createPdokGeocoder({
    url: `${pdok.url}/search/v3_1`,
    fallback: table,
    onAway: (error) => told.push(error),
    ...over,
  });

describeGeocoderContract('table', () => table);
describeGeocoderContract('pdok', () => openPdok());

/** The live half asks the public service when `GEOCODER=pdok` is set for the test run. */
describe.runIf(LIVE.geocoder.isOn)('live', () => {
  describeGeocoderContract('pdok of the settings', () => {
    const url = LIVE.geocoder.url ?? PDOK_URL;
    return createPdokGeocoder({ url, fallback: table, onAway: (error) => told.push(error) });
  });
});

describe('pdok', () => {
  it.each([
    ['the building', { postcode: '3512 BA', houseNumber: '14' }, 'address', 52.0932],
    [
      'a building by its number, with the addition as typed',
      { postcode: '3512 BA', houseNumber: '12-b' },
      'address',
      52.0931,
    ],
    [
      'street, number and town',
      { street: 'Jansveld', houseNumber: '14', town: 'Utrecht' },
      'address',
      52.0932,
    ],
    ['the postcode for an unknown number', { postcode: '3512 BA', houseNumber: '99' }, 'postcode', 52.093],
    ['the town for an unknown postcode', { postcode: '9999 XX', town: 'Utrecht' }, 'place', 52.09],
    ['the table for what the service does not know', { postcode: '3599 ZZ' }, 'place', 52.09],
  ] as const)('answers with %s', async (_what, query, precision, lat) => {
    expect(await openPdok().locate(query)).toMatchObject({ precision, lat });
  });

  it('keeps the number as it was typed', async () => {
    const at = await openPdok().locate({ postcode: '3512 BA', houseNumber: ' 12-b ' });
    expect(at).toMatchObject({ street: 'Jansveld', houseNumber: '12-b', municipality: 'Utrecht' });
  });

  it.each([500, 429, 'hang', 'cut'] as const)('falls back to the table on %s, and says so', async (fault) => {
    const geocoder = openPdok(patienceFor(fault));
    pdok.fail(fault);
    expect(await geocoder.locate({ town: 'Utrecht' })).toMatchObject({ lon: 5.1 });
    pdok.fail(fault, fault);
    told.length = 0;
    expect(await geocoder.locate({ postcode: '3512 BA', houseNumber: '14' })).toMatchObject({
      precision: 'postcode',
      lat: 52.09,
    });
    expect(told).toHaveLength(1);
    pdok.heal();
  });

  it('falls back when nobody is there', async () => {
    const at = await openPdok({ url: 'http://127.0.0.1:1' }).locate({ town: 'Utrecht' });
    expect(at).toMatchObject({ precision: 'place', province: 'utrecht' });
  });

  it('sends no search language of a visitor on', async () => {
    pdok.requests.length = 0;
    await openPdok().locate({ street: 'x) OR type:*', houseNumber: '1', town: '*:*" (Utrecht)' });
    const asked = pdok.requests.map(({ url }) => url.searchParams.get('q') ?? '');
    expect(asked.length).toBeGreaterThan(0);
    for (const q of asked) expect(q).toMatch(/^[a-z0-9 ]+$/);
  });
});
