import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Mapping } from './mapping';
import { mapRow } from './map-row';

const mapping = (name: string) =>
  Mapping.parse(
    JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../mappings', `${name}.json`), 'utf8')),
  );

describe('mapRow', () => {
  it('makes a buyer and a live demand of a notice', () => {
    const mapped = mapRow(mapping('notices'), {
      id: 'n:1',
      lang: 'NL',
      published: '20261001',
      deadline: '2026-12-01',
      title: 'Onderhoud van het groen rond drie scholen',
      buyer: {
        name: 'Stichting  Scholen',
        town: 'Zwolle',
        postcode: '8011 AB',
        country: 'NLD',
        lat: 52.5,
        lon: 6.1,
      },
      cpv_main: '77310000',
      cpvs: ['77310000', '77340000'],
      value: 12_500.499_99,
      currency: 'EUR',
      lots: [{ description: 'Maaien en snoeien.' }, { description: 'Bladruimen.' }],
    });
    expect(mapped).toMatchObject({ problems: [], warnings: [] });
    expect(mapped.organisation?.values).toMatchObject({
      externalId: 'stichting scholen|zwolle|nld',
      buys: true,
      country: 'NL',
    });
    expect(mapped.demand).toMatchObject({
      language: 'nl',
      values: {
        description: 'Maaien en snoeien.\n\nBladruimen.',
        value: 1_250_050,
        respondBy: new Date('2026-12-01T22:59:59Z'),
      },
      place: { postcode: '8011 AB', point: { lat: 52.5, lon: 6.1 }, isForeign: false },
    });
    expect(mapped.demand?.categories).toContain('garden-maintenance');
  });

  it.each([
    ['another currency', { value: 500, currency: 'GBP' }, 'currency'],
    [
      'a postcode that is none',
      { buyer: { name: 'A', town: 'B', postcode: 'ZIE', country: 'NL' } },
      'dropped',
    ],
    ['a long title', { title: 'Schoonmaak '.repeat(20) }, 'shortened'],
    ['text that was decoded wrongly', { description: 'BelgiÃ«' }, 'damagedText'],
  ])('takes a notice with %s and says so', (_name, change, reason) => {
    const notice = { id: 'n:2', title: 'Schoonmaak', buyer: { name: 'A', town: 'B' }, cpv_main: '90910000' };
    const mapped = mapRow(mapping('notices'), { ...notice, ...change });
    expect(mapped.problems).toEqual([]);
    expect(mapped.warnings.map((warning) => warning.reason)).toContain(reason);
    expect(mapped.demand?.values.value).toBeUndefined();
  });

  it('leaves an amount that stands for "unknown" out', () => {
    const mapped = mapRow(mapping('notices'), {
      id: 'n:3',
      title: 'Catering',
      buyer: { name: 'A' },
      cpv_main: '55520000',
      value: 1,
    });
    expect(mapped.demand?.values.value).toBeUndefined();
  });

  it('takes the postcode of another country for what it is', () => {
    const buyer = { name: 'Stad', town: 'Gent', postcode: '9000', country: 'BE' };
    const mapped = mapRow(mapping('notices'), { id: 'n:4', title: 'Catering', buyer, cpv_main: '55520000' });
    expect(mapped.demand?.place).toEqual({ postcode: null, town: 'Gent', point: null, isForeign: true });
  });

  it('makes an organisation and an offer of a provision', () => {
    const mapped = mapRow(mapping('amsterdam-social-offers-nl'), {
      id: 'p:1',
      name: 'De Fietsbel',
      description: 'Wij repareren fietsen met mensen uit de buurt.',
      delivers: ['Fietsreparatie', 'Onderhoud'],
      category: 'Algemeen',
      city: 'Amsterdam',
      lang: 'nl',
    });
    expect(mapped.problems).toEqual([]);
    expect(mapped.organisation?.values).toMatchObject({ name: 'De Fietsbel', sells: true });
    expect(mapped.offer?.values).toMatchObject({
      title: 'De Fietsbel – Fietsreparatie, Onderhoud',
      areaKind: 'provinces',
      provinces: ['noord-holland'],
    });
    expect(mapped.offer?.categories).toContain('bicycle-repair');
  });

  it.each([
    ['with a description', 'We repair bicycles and teach people how to.', true],
    ['without one', '', false],
  ])('makes an offer of an initiative %s', (_name, description, hasOffer) => {
    const mapped = mapRow(mapping('susy'), {
      id: 's:1',
      name: 'Wheel Good',
      description,
      categories: ['bicycle_selfrepair', 'other'],
      city: 'Leeds',
      postcode: 'LS1 1AA',
      country: 'GB',
      lat: 53.8,
      lon: -1.5,
      website: 'update6',
    });
    expect(mapped.problems).toEqual([]);
    expect(mapped.organisation?.values.website).toBeUndefined();
    expect(mapped.offer !== undefined).toBe(hasOffer);
    if (mapped.offer) expect(mapped.offer).toMatchObject({ language: 'en', categories: ['bicycle-repair'] });
  });

  it('makes an organisation that buys of a public buyer', () => {
    const mapped = mapRow(mapping('buyers'), {
      name: 'Gemeente Voorbeeld',
      place: 'VOORBEELD',
      postcode: '1234ab',
      country: 'Nederland',
      lat: '52.1',
      lon: '',
      website: '',
    });
    expect(mapped.organisation).toMatchObject({
      values: { externalId: 'gemeente voorbeeld|1234ab', buys: true },
      place: { postcode: '1234 AB', point: null },
    });
    expect(mapped.warnings).toMatchObject([{ column: 'lat', reason: 'dropped' }]);
  });

  const OFFER = {
    external_id: 'o1',
    organisation: 'x',
    title: 'Ramen wassen',
    categories: 'window-cleaning',
  };
  it.each([
    ['no title', { title: '' }, 'title', 'required'],
    ['an unknown category', { categories: 'nonsense' }, 'categories', 'category'],
    ['a bad postcode', { postcode: '12AB' }, 'postcode', 'postcode'],
    ['a bad date', { published_on: '2026-13-01' }, 'published_on', 'date'],
    ['negative money', { price_from: '-1', price_unit: 'hours' }, 'price_from', 'negative'],
    ['over-long text', { description: 'x'.repeat(5_001) }, 'description', 'tooLong'],
    ['a control character', { title: 'Ramen\u0000' }, 'title', 'control'],
    ['a price without its unit', { price_from: '5' }, 'price_unit', 'unitMissing'],
    [
      'prices the wrong way round',
      { price_from: '5', price_to: '4', price_unit: 'hours' },
      'price_to',
      'priceOrder',
    ],
    ['a wrong unit, told once', { price_from: '5', price_unit: 'kratjes' }, 'price_unit', 'choice'],
    ['an order without its unit', { largest_order: '5' }, 'capacity_unit', 'unitMissing'],
    [
      'orders the wrong way round',
      { smallest_order: '9', largest_order: '5', capacity_unit: 'hours' },
      'largest_order',
      'rangeOrder',
    ],
    [
      'hours the wrong way round',
      { impact_hours_from: '9', impact_hours_to: '5' },
      'impact_hours_to',
      'rangeOrder',
    ],
    ['a kind that is none', { kind: 'dienst' }, 'kind', 'choice'],
    ['a kind of place that is none', { place_kinds: 'stage' }, 'place_kinds', 'choice'],
    ['a language nobody knows', { languages: 'nl;klingon' }, 'languages', 'choice'],
    ['an over-long summary', { summary: 'x'.repeat(161) }, 'summary', 'tooLong'],
    ['a lead time beyond a year', { lead_time_days: '400' }, 'lead_time_days', 'range'],
    ['municipalities without any', { area_kind: 'municipalities' }, 'municipalities', 'areaMunicipalities'],
    [
      'too many municipalities',
      { municipalities: Array.from({ length: 21 }, (_, n) => `Dorp ${n}`).join(';') },
      'municipalities',
      'tooMany',
    ],
    ['a radius around nowhere', { area_kind: 'radius', radius_km: '10' }, 'radius_km', 'areaRadius'],
  ])('refuses our own columns with %s', (_name, change, column, reason) => {
    expect(mapRow(mapping('offers'), { ...OFFER, ...change }).problems).toMatchObject([{ column, reason }]);
  });

  it('reads all that an offer can say', () => {
    const all = {
      ...{ kind: 'product', summary: 'Vers en op tijd', capacity_unit: 'hours', smallest_order: '2' },
      ...{ largest_order: '80', lead_time_days: '0', next_free_on: '01-12-2026', languages: 'nl|ar' },
      ...{ impact_text: 'Met een vaste begeleider.', impact_hours_from: '8', impact_hours_to: '12' },
      municipalities: 'Utrecht; De Bilt; Utrecht',
    };
    const { offer, problems } = mapRow(mapping('offers'), { ...OFFER, ...all });
    expect(problems).toEqual([]);
    expect(offer?.values).toMatchObject({
      ...{ kind: 'product', summary: 'Vers en op tijd', smallestOrder: 2, largestOrder: 80, leadTimeDays: 0 },
      ...{
        nextFreeOn: new Date('2026-12-01'),
        languages: ['nl', 'ar'],
        impactHoursFrom: 8,
        impactHoursTo: 12,
      },
      ...{ areaKind: 'municipalities', municipalities: ['Utrecht', 'De Bilt'] },
    });
  });

  it.each([
    [{ provinces: 'Utrecht' }, 'provinces'],
    [{ radius_km: '25', town: 'Utrecht' }, 'radius'],
    [{ municipalities: 'Utrecht', provinces: 'Utrecht' }, 'municipalities'],
    [{ provinces: 'Utrecht', area_kind: 'country' }, 'country'],
  ])('takes the kind of area from what is named: %j', (where, areaKind) => {
    const { offer, problems } = mapRow(mapping('offers'), { ...OFFER, ...where });
    expect(problems).toEqual([]);
    expect(offer?.values.areaKind).toBe(areaKind);
  });

  it.each([
    ['in the Netherlands', { country: 'NL', town: 'Utrecht' }, undefined, undefined],
    ['abroad, with a place', { country: 'BE', lat: '51.05', lon: '3.72' }, 'radius', 100],
    ['whose coordinates lie abroad', { lat: '48.21', lon: '16.37' }, 'radius', 100],
    ['whose coordinates lie here', { lat: '52.09', lon: '5.12' }, undefined, undefined],
    ['whose coordinates lie at the border', { lat: '50.75', lon: '6.02' }, undefined, undefined],
    ['abroad, without one', { country: 'BE', town: 'Gent' }, 'provinces', undefined],
    ['abroad that names its area', { country: 'BE', area_kind: 'country' }, 'country', undefined],
  ])('takes the area of a firm %s', (_name, where, areaKind, radiusKm) => {
    const { offer, problems } = mapRow(mapping('offers'), { ...OFFER, ...where });
    expect(problems).toEqual([]);
    expect([offer?.values.areaKind, offer?.values.radiusKm]).toEqual([areaKind, radiusKm]);
  });

  it('guesses categories from the words when none are stated', () => {
    expect(mapRow(mapping('offers'), { ...OFFER, categories: '' }).offer?.categories).toContain(
      'window-cleaning',
    );
  });
});

describe('Mapping', () => {
  const valid = {
    name: 'own',
    about: '',
    organisation: { fields: { externalId: 'id', name: 'name', buys: 'b' } },
  };
  it.each([
    ['an unknown field', { organisation: { fields: { ...valid.organisation.fields, colour: 'c' } } }],
    ['a missing required field', { organisation: { fields: { externalId: 'id' } } }],
    [
      'two sources of one value',
      { organisation: { fields: { ...valid.organisation.fields, about: { from: 'a', constant: 'b' } } } },
    ],
    ['a misspelt rule', { organisation: { fields: { ...valid.organisation.fields, about: { form: 'a' } } } }],
    ['nothing to make', { organisation: undefined }],
    ['an offer of nobody', { organisation: undefined, offer: { fields: { externalId: 'id', title: 't' } } }],
  ])('refuses %s', (_name, change) => {
    expect(Mapping.safeParse({ ...valid, ...change }).success).toBe(false);
  });

  it('takes a complete one', () => expect(Mapping.safeParse(valid).success).toBe(true));
});
